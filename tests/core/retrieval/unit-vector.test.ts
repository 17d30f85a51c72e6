import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toUnitLength } from "../../../src/core/retrieval/unit-vector.ts";

describe("a unit vector", () => {
  it("has length 1 and keeps the direction", () => {
    expect(Array.from(toUnitLength([3, 4]) ?? [])).toEqual([Math.fround(0.6), Math.fround(0.8)]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 }), (numbers) => {
        expect(Math.hypot(...(toUnitLength(numbers) ?? []))).toBeCloseTo(1, 5);
      }),
    );
  });

  it.each([[[]], [[0, 0]], [[NaN, 1]], [[Infinity, 1]]])("does not exist for %j", (numbers) => {
    expect(toUnitLength(numbers)).toBeNull();
  });
});
