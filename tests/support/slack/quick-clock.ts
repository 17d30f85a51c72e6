import { systemClock } from "../../../src/compose-clock.ts";
import type { Clock } from "../../../src/core/clock.ts";

/** A clock that goes so many times faster from now on, so that nobody sits through the waits. */
export function createQuickClock(speed: number): Clock {
  const start = systemClock.now();
  return {
    now: () => start + (systemClock.now() - start) * speed,
    after: (milliseconds, callback) => systemClock.after(milliseconds / speed, callback),
  };
}
