import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  firstRightRank,
  hitRate,
  meanReciprocalRank,
  normalisedGain,
  recallAt,
} from "../../../src/core/evaluation/ranking.ts";

const ranks = fc.array(fc.option(fc.integer({ min: 1, max: 20 })), { minLength: 1 });

describe("ranks", () => {
  test("the first right one counts from 1", () => {
    expect(firstRightRank([false, true, true])).toBe(2);
    expect(firstRightRank([false, false])).toBeNull();
  });

  test("hit@n counts those within n; what was not found is no hit", () => {
    expect(hitRate([1, 3, null, 2], 1)).toBe(0.25);
    expect(hitRate([1, 3, null, 2], 3)).toBe(0.75);
  });

  test("the mean reciprocal rank of 1, 2 and nothing is a half", () => {
    expect(meanReciprocalRank([1, 2, null])).toBeCloseTo(0.5);
  });

  test("nothing measured is null, not zero", () => {
    expect(hitRate([], 1)).toBeNull();
    expect(meanReciprocalRank([])).toBeNull();
  });

  test("a deeper look finds no less, and the mean reciprocal rank lies between hit@1 and all hits", () => {
    fc.assert(
      fc.property(ranks, (list) => {
        const [first = 0, third = 0, all = 0] = [1, 3, 20].map((cutoff) => hitRate(list, cutoff) ?? 0);
        const reciprocal = meanReciprocalRank(list) ?? 0;
        return first <= third && third <= all && reciprocal >= first - 1e-9 && reciprocal <= all + 1e-9;
      }),
    );
  });
});

describe("graded relevance", () => {
  const grades = new Map([
    ["a", 2],
    ["b", 1],
    ["c", 0],
    ["d", -1],
  ]);

  test("the gain is worked out as trec_eval does", () => {
    // (1/log2(2) + 2/log2(4)) / (2/log2(2) + 1/log2(3))
    expect(normalisedGain(["b", "x", "a"], grades, 10)).toBeCloseTo((1 + 2 / 2) / (2 + 1 / Math.log2(3)), 10);
  });

  test("what stands behind the cutoff gains nothing", () => {
    expect(normalisedGain(["x", "a"], grades, 1)).toBe(0);
  });

  test("the gain is 1 for the ideal order, between 0 and 1 for any other, and no less when a better one moves up", () => {
    const graded = fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: 0, max: 3 })), {
      minLength: 2,
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(graded, (pairs) => {
        const byId = new Map(pairs);
        const ids = pairs.map(([id]) => id);
        const ideal = [...ids].sort((a, b) => (byId.get(b) ?? 0) - (byId.get(a) ?? 0));
        const gain = normalisedGain(ids, byId, 10);
        const best = normalisedGain(ideal, byId, 10);
        const expected = pairs.some(([, grade]) => grade > 0) ? 1 : 0;
        return Math.abs(best - expected) < 1e-9 && gain >= 0 && gain <= best + 1e-9;
      }),
    );
  });

  test("recall counts what is relevant at all", () => {
    expect(recallAt(["b", "c", "d"], grades, 100)).toBe(0.5);
    expect(recallAt(["c", "b", "a"], grades, 2)).toBe(0.5);
    expect(recallAt(["c"], new Map([["c", 0]]), 2)).toBe(0);
  });
});
