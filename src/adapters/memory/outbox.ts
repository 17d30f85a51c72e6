import type { Outbox, OutboxMessage } from "../../core/delivery/outbox.ts";

type Kept = {
  message: OutboxMessage;
  dueAt: Date;
  attempts: number;
  unanswered: number;
  doneAt: Date | null;
  result: string | null;
};

/** An outbox that keeps nothing beyond the process: for tests and demonstrations. */
export function createMemoryOutbox(): Outbox {
  const kept = new Map<string, Kept>();
  const open = (id: string): Kept | null => {
    const found = kept.get(id);
    return found === undefined || found.doneAt !== null ? null : found;
  };

  return {
    async put(message) {
      if (kept.has(message.id)) return;
      kept.set(message.id, {
        message,
        dueAt: message.createdAt,
        attempts: 0,
        unanswered: 0,
        doneAt: null,
        result: null,
      });
    },
    async take(now, until) {
      const firsts = new Map<string, Kept>();
      for (const each of kept.values())
        if (each.doneAt === null && !firsts.has(each.message.queue)) firsts.set(each.message.queue, each);
      const due = [...firsts.values()].filter(({ dueAt }) => dueAt <= now);
      const [next] = due.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
      if (next === undefined) return null;
      next.attempts += 1;
      next.unanswered += 1;
      next.dueAt = until;
      return { ...next.message, attempt: next.attempts, isUnconfirmed: next.unanswered > 1 };
    },
    async sent(id, at, result) {
      const found = open(id);
      if (found !== null) Object.assign(found, { doneAt: at, result });
    },
    async postpone(id, dueAt) {
      const found = open(id);
      if (found !== null) Object.assign(found, { dueAt, unanswered: 0 });
    },
    async doubt(id, dueAt) {
      const found = open(id);
      if (found !== null) found.dueAt = dueAt;
    },
    async giveUp(id, at) {
      const found = open(id);
      if (found !== null) found.doneAt = at;
    },
    resultOf: async (id) => kept.get(id)?.result ?? null,
    async forget(before) {
      const old = [...kept].filter(([, { doneAt }]) => doneAt !== null && doneAt < before);
      for (const [id] of old) kept.delete(id);
      return old.length;
    },
  };
}
