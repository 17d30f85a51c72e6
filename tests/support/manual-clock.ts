import type { Clock } from "../../src/core/clock.ts";

export type ManualClock = Clock & {
  /** Lets time pass; what falls due happens in its order, and what follows from it before the next. */
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Call-backs that are still to come. */
  readonly pending: () => number;
};

/** A clock that stands still until a test moves it. */
export function createManualClock(start = Date.UTC(2026, 10, 20, 10)): ManualClock {
  let now = start;
  const due = new Set<{ readonly at: number; readonly callback: () => void }>();

  return {
    now: () => now,
    after(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback };
      due.add(timer);
      return () => due.delete(timer);
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settled();
      for (;;) {
        const [next] = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.callback();
        await settled();
      }
      now = end;
      await settled();
    },
    pending: () => due.size,
  };
}

/** All that follows without time passing. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
