import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FULL_POINTS, points, type Preset, PRESETS } from "../../../../src/core/quiz/session/scoring.ts";

const anyPreset = fc.constantFrom(...(Object.keys(PRESETS) as Preset[]));
const anyTiming = fc.record({
  taken: fc.integer({ min: 0, max: 400_000 }),
  limit: fc.integer({ min: 10_000, max: 300_000 }),
  grace: fc.constantFrom(500, 2_000),
});

describe("points", () => {
  it.each([
    ["workshop", 29_000, 1000],
    ["lively", 500, 1000],
    ["lively", 30_000, 700],
    ["race", 15_250, 750],
    ["race", 30_000, 500],
    ["race", 90_000, 500],
  ] as const)("of a right answer in the preset %s after %d ms of 30 s are %d", (preset, taken, expected) => {
    expect(points(true, preset, { taken, limit: 30_000, grace: 500 })).toBe(expected);
  });

  it("are never fewer for a quicker answer, and lie between the preset's least and the most", () => {
    fc.assert(
      fc.property(anyPreset, anyTiming, fc.nat(50_000), (preset, timing, earlier) => {
        const late = points(true, preset, timing);
        const early = points(true, preset, { ...timing, taken: Math.max(timing.taken - earlier, 0) });
        expect(early).toBeGreaterThanOrEqual(late);
        expect(late).toBeGreaterThanOrEqual(Math.round(FULL_POINTS * (1 - PRESETS[preset])));
        expect(early).toBeLessThanOrEqual(FULL_POINTS);
      }),
    );
  });

  it("are none for a wrong answer, and all of them for who plays without a limit", () => {
    fc.assert(
      fc.property(anyPreset, anyTiming, (preset, timing) => {
        expect(points(false, preset, timing)).toBe(0);
        expect(points(true, preset, { ...timing, limit: null })).toBe(FULL_POINTS);
      }),
    );
  });

  it("are the same for who uses the same share of a longer time", () => {
    expect(points(true, "race", { taken: 30_000, limit: 60_000, grace: 0 })).toBe(
      points(true, "race", { taken: 15_000, limit: 30_000, grace: 0 }),
    );
  });
});
