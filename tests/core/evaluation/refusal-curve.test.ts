import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnderCurve, refusalAt, refusalCurve } from "../../../src/core/evaluation/refusal-curve.ts";

const answerable = (confidence: number) => ({ confidence, answerable: true });
const unanswerable = (confidence: number) => ({ confidence, answerable: false });
// Few values, so that ties are frequent.
const confidences = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10), answerable: fc.boolean() }),
  { maxLength: 40 },
);

describe("the refusal curve", () => {
  const mixed = [answerable(0.9), answerable(0.6), answerable(0.4), unanswerable(0.5), unanswerable(0.1)];

  test("says what is refused below each confidence", () => {
    expect(refusalCurve(mixed).map((point) => [point.threshold, point.wronglyRefused, point.rightlyRefused])).toEqual([
      [0.1, 0, 0],
      [0.4, 0, 0.5],
      [0.5, 1 / 3, 0.5],
      [0.6, 1 / 3, 1],
      [0.9, 2 / 3, 1],
      [Infinity, 1, 1],
    ]);
  });

  test("is read where most is refused for the share of wrongly refused that is allowed", () => {
    const curve = refusalCurve(mixed);
    expect(refusalAt(curve, 0)).toMatchObject({ threshold: 0.4, rightlyRefused: 0.5 });
    expect(refusalAt(curve, 0.5)).toMatchObject({ threshold: 0.6, rightlyRefused: 1 });
    expect(refusalAt([], 1)).toBeNull();
  });

  test("goes from nothing refused to everything refused and never back", () => {
    fc.assert(
      fc.property(confidences, (list) => {
        const curve = refusalCurve(list);
        if (curve.length === 0) return new Set(list.map((one) => one.answerable)).size < 2;
        const rising = curve.every(
          (point, at) =>
            at === 0 ||
            (point.wronglyRefused >= (curve[at - 1]?.wronglyRefused ?? 0) &&
              point.rightlyRefused >= (curve[at - 1]?.rightlyRefused ?? 0)),
        );
        const [first, last] = [curve[0], curve.at(-1)];
        return rising && first?.wronglyRefused === 0 && last?.wronglyRefused === 1 && last.rightlyRefused === 1;
      }),
    );
  });
});

describe("the area under the curve", () => {
  test("is 1 when every answerable question has the higher confidence, 0 when none has, a half when all are alike", () => {
    expect(areaUnderCurve([answerable(0.8), unanswerable(0.2)])).toBe(1);
    expect(areaUnderCurve([answerable(0.2), unanswerable(0.8)])).toBe(0);
    expect(areaUnderCurve([answerable(0.5), unanswerable(0.5)])).toBe(0.5);
  });

  test("is null when there is nothing to compare", () => {
    expect(areaUnderCurve([answerable(0.5)])).toBeNull();
    expect(areaUnderCurve([])).toBeNull();
  });

  test("is the share of pairs in the right order, ties counting half", () => {
    fc.assert(
      fc.property(confidences, (list) => {
        const pairs = list
          .filter((one) => one.answerable)
          .flatMap((a) => list.filter((one) => !one.answerable).map((b) => Math.sign(a.confidence - b.confidence)));
        const expected = pairs.reduce((sum, sign) => sum + (sign + 1) / 2, 0) / pairs.length;
        const area = areaUnderCurve(list);
        return pairs.length === 0 ? area === null : Math.abs((area ?? NaN) - expected) < 1e-9;
      }),
    );
  });
});
