/** Threads that are remembered: more than go on at the same time. */
const MOST = 1000;

/** What was put out last in each thread, so that a stream does not begin above an answer that waits to be sent. */
export type ThreadOrder = {
  readonly note: (thread: string, id: string) => void;
  /** Resolves when what was noted last was sent, or that takes too long. */
  readonly before: (thread: string) => Promise<void>;
};

/** @param sending resolves when the message of an id was sent, or nobody need wait for it any more */
export function createThreadOrder(sending: (id: string) => Promise<unknown>): ThreadOrder {
  const last = new Map<string, string>();
  return {
    note(thread, id) {
      // What was noted longest ago comes first.
      last.delete(thread);
      last.set(thread, id);
      const [oldest] = last.keys();
      if (last.size > MOST && oldest !== undefined) last.delete(oldest);
    },
    async before(thread) {
      const id = last.get(thread);
      if (id === undefined) return;
      await sending(id);
      if (last.get(thread) === id) last.delete(thread);
    },
  };
}
