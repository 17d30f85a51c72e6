import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuseScores } from "../../../src/core/retrieval/fusion.ts";

const scores = (entries: Readonly<Record<number, number>>) =>
  new Map(Object.entries(entries).map(([candidate, score]) => [Number(candidate), score]));

describe("fused scores", () => {
  it("are the weighted sum of each side's scores between its lowest and its highest", () => {
    const fused = fuseScores([
      { scores: scores({ 1: 10, 2: 20, 3: 30 }), weight: 0.75 },
      { scores: scores({ 2: 0.9, 3: 0.1 }), weight: 0.25 },
    ]);
    expect(fused.get(1)).toBeCloseTo(0, 12);
    expect(fused.get(2)).toBeCloseTo(0.75 * 0.5 + 0.25, 12);
    expect(fused.get(3)).toBeCloseTo(0.75, 12);
  });

  it("hold every candidate of every side", () => {
    const fused = fuseScores([
      { scores: scores({ 1: 1 }), weight: 1 },
      { scores: scores({ 2: 1 }), weight: 1 },
    ]);
    expect([...fused.keys()].toSorted((a, b) => a - b)).toEqual([1, 2]);
  });

  it("put the only candidate of a side above those that the side does not have", () => {
    const fused = fuseScores([
      { scores: scores({ 7: 3.2 }), weight: 0.75 },
      { scores: scores({ 1: 0.9, 2: 0.5 }), weight: 0.25 },
    ]);
    expect(fused.get(7)).toBeCloseTo(0.75, 12);
    expect(fused.get(1)).toBeCloseTo(0.25, 12);
  });

  it("come from one side alone when the other has found nothing", () => {
    const alone = [{ scores: scores({ 1: 4, 2: 2 }), weight: 0.75 }];
    expect(fuseScores([...alone, { scores: scores({}), weight: 0.25 }])).toEqual(fuseScores(alone));
    expect(fuseScores([]).size).toBe(0);
  });

  const side = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.double({ min: -5, max: 50, noNaN: true })), { maxLength: 8 });

  it("lie between 0 and the sum of the weights, and keep the order of a side that stands alone", () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        const [first, second] = [new Map(one), new Map(other)];
        for (const score of fuseScores([
          { scores: first, weight: 0.75 },
          { scores: second, weight: 0.25 },
        ]).values()) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-12);
        }
        const alone = fuseScores([{ scores: first, weight: 2 }]);
        for (const [a, scoreA] of first)
          for (const [b, scoreB] of first)
            if (scoreA > scoreB) expect(alone.get(a)).toBeGreaterThanOrEqual(alone.get(b) ?? 0);
      }),
    );
  });

  it("do not mind by how much a side's scores are stretched or moved", () => {
    fc.assert(
      fc.property(
        side,
        side,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (one, other, factor, shift) => {
          const first = new Map(one.map(([candidate, score]) => [candidate, Math.round(score)]));
          const moved = new Map([...first].map(([candidate, score]) => [candidate, factor * score + shift]));
          const second = { scores: new Map(other), weight: 0.25 };
          const plain = fuseScores([{ scores: first, weight: 0.75 }, second]);
          const stretched = fuseScores([{ scores: moved, weight: 0.75 }, second]);
          for (const [candidate, score] of plain) expect(stretched.get(candidate)).toBeCloseTo(score, 9);
        },
      ),
    );
  });
});
