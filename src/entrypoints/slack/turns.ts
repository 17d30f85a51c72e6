/** Lets work on one thing go on one after the other: questions of a thread, so that each knows the answers before it. */
export type Turns = { readonly take: <Result>(key: string, work: () => Promise<Result>) => Promise<Result> };

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(key, work) {
      const before = last.get(key) ?? Promise.resolve();
      // What was before may have failed; that is told to whoever waits for it.
      const own = before.then(work, work);
      last.set(key, own);
      try {
        return await own;
      } finally {
        if (last.get(key) === own) last.delete(key);
      }
    },
  };
}
