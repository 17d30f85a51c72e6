import { percentile } from "../../src/core/evaluation/statistics.ts";

/** Milliseconds: half of what was timed, and nineteen in twenty, took no longer; null when nothing was timed. */
export type Times = { readonly median: number | null; readonly percentile95: number | null; readonly count: number };

export function timesOf(milliseconds: readonly number[]): Times {
  return {
    median: percentile(milliseconds, 0.5),
    percentile95: percentile(milliseconds, 0.95),
    count: milliseconds.length,
  };
}

/** Runs it and tells how long it took. The clock only runs forward. */
export async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; milliseconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - start };
}
