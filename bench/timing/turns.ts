import { percentile } from "../../src/core/evaluation/statistics.ts";
import { timed, type Times, timesOf } from "./times.ts";

/** Something that is timed, again and again; it is told the how-manieth turn it is. */
export type Runner = { readonly name: string; readonly run: (turn: number) => Promise<unknown> };

export type TurnTimes = Times & {
  readonly name: string;
  /** How many times as long as the first runner it took, turn by turn: the median. Null for the first itself. */
  readonly ratio: number | null;
};

/**
 * Times several things turn by turn, one after the other, and each turn begins with another one: what slows the
 * machine down slows all of them down, so that the ratios hold where the milliseconds do not.
 * @param warmUp Turns before those that count.
 */
export async function takeTurns(
  runners: readonly Runner[],
  { turns, warmUp }: { readonly turns: number; readonly warmUp: number },
): Promise<TurnTimes[]> {
  const taken: number[][] = runners.map(() => []);
  for (let turn = -warmUp; turn < turns; turn += 1) {
    for (const place of runners.keys()) {
      const at = (place + turn + warmUp) % runners.length;
      const { milliseconds } = await timed(async () => runners[at]?.run(turn + warmUp));
      if (turn >= 0) taken[at]?.push(milliseconds);
    }
  }
  const [first = []] = taken;
  return runners.map(({ name }, at) => ({
    name,
    ...timesOf(taken[at] ?? []),
    ratio:
      at === 0
        ? null
        : percentile(
            (taken[at] ?? []).map((time, turn) => time / (first[turn] ?? NaN)),
            0.5,
          ),
  }));
}
