import type { ValueFact } from "./value-facts.ts";

/** What a number may mean, both ends included. */
export type Interval = { readonly least: number; readonly most: number };

/** By how much "about" and its like widen a number, as a share of it. */
const ROUGHLY = 0.1;

/** Numbers closer than this share of the greater one are too close to be told apart by knowing. */
const LEAST_SHARE_APART = 0.1;

/** The interval of a value: half of its last digit that is not zero, or a tenth where the report hedges. */
export function intervalOf({ value, bound }: Pick<ValueFact, "value" | "bound">): Interval {
  const half = bound === "exact" ? roundingUnit(value) / 2 : Math.abs(value) * ROUGHLY;
  return { least: value - half, most: value + half };
}

/** Whether intervals do not touch and differ by a tenth, or two rounding units, at least. */
export function areApart(one: Interval, other: Interval): boolean {
  const [low, high] = one.least <= other.least ? [one, other] : [other, one];
  if (high.least <= low.most) return false;
  const [from, to] = [(low.least + low.most) / 2, (high.least + high.most) / 2];
  return to - from >= LEAST_SHARE_APART * Math.max(Math.abs(to), Math.abs(from));
}

/** The value of the last digit that is not zero: 100 of 942,800, 0.1 of 9.8, 1 of 39. Of whole numbers below 100, one. */
function roundingUnit(value: number): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  let unit = 1;
  while (Math.abs(value) >= 100 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
