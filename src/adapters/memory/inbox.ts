import type { Inbox, InboxEntry } from "../../core/delivery/inbox.ts";

type Kept = { entry: InboxEntry; dueAt: Date; attempts: number; doneAt: Date | null };

/** An inbox that keeps nothing beyond the process: for tests and demonstrations. */
export function createMemoryInbox(): Inbox {
  const kept = new Map<string, Kept>();

  function close(key: string, at: Date): boolean {
    const found = kept.get(key);
    if (found === undefined || found.doneAt !== null) return false;
    found.doneAt = at;
    return true;
  }

  return {
    async accept(entry) {
      if (kept.has(entry.key)) return "known";
      kept.set(entry.key, { entry, dueAt: entry.receivedAt, attempts: 0, doneAt: null });
      return "new";
    },
    async claim(now, until) {
      const due = [...kept.values()].filter(({ doneAt, dueAt }) => doneAt === null && dueAt <= now);
      const [oldest] = due.sort((a, b) => a.entry.receivedAt.getTime() - b.entry.receivedAt.getTime());
      if (oldest === undefined) return null;
      oldest.attempts += 1;
      oldest.dueAt = until;
      return { ...oldest.entry, attempt: oldest.attempts };
    },
    async finish(key, at) {
      close(key, at);
    },
    async retry(key, dueAt) {
      const found = kept.get(key);
      if (found?.doneAt === null) found.dueAt = dueAt;
    },
    cancel: async (key, at) => close(key, at),
    async forget(before) {
      const old = [...kept].filter(([, { doneAt }]) => doneAt !== null && doneAt < before);
      for (const [key] of old) kept.delete(key);
      return old.length;
    },
  };
}
