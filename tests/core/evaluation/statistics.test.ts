import fc from "fast-check";
import { expect, test } from "vitest";
import { mean, percentile, share } from "../../../src/core/evaluation/statistics.ts";

test("without values there is no mean, share or percentile", () => {
  expect([mean([]), share([], () => true), percentile([], 0.5)]).toEqual([null, null, null]);
});

test("a percentile is a value of the list that the portion does not exceed", () => {
  expect(percentile([30, 10, 20, 40], 0.5)).toBe(20);
  expect(percentile([30, 10, 20, 40], 0.95)).toBe(40);
  const values = fc.array(fc.integer(), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, portion) => {
      const value = percentile(list, portion) ?? NaN;
      return list.includes(value) && list.filter((one) => one <= value).length >= portion * list.length;
    }),
  );
});
