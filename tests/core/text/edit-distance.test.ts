import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, isOneEditApart } from "../../../src/core/text/edit-distance.ts";

/** Few letters, so that words come near each other. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

/** Every word that one insertion, deletion, substitution or swap makes of a word over the same letters. */
function edits(from: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at <= from.length; at++) {
    const [before, behind] = [from.slice(0, at), from.slice(at)];
    found.add(before + behind.slice(1));
    if (behind.length > 1) found.add(before + (behind[1] ?? "") + (behind[0] ?? "") + behind.slice(2));
    for (const letter of "abc") found.add(before + letter + behind).add(before + letter + behind.slice(1));
  }
  found.delete(from);
  return found;
}

describe("one edit", () => {
  it.each([
    ["lamp", "lamps"],
    ["lamp", "amp"],
    ["lamp", "lump"],
    ["lamp", "lmap"],
  ])("turns %s into %s", (one, other) => {
    expect(isOneEditApart(one, other)).toBe(true);
    expect(isOneEditApart(other, one)).toBe(true);
  });

  it.each([
    ["lamp", "lamp"],
    ["lamp", "lamppp"],
    ["lamp", "pmal"],
    ["lamp", "lpam"],
    ["", "ab"],
  ])("does not turn %j into %j", (one, other) => {
    expect(isOneEditApart(one, other)).toBe(false);
  });

  it("is what trying every edit finds", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEditApart(a, b)).toBe(edits(a).has(b));
      }),
    );
  });
});

describe("the edit distance", () => {
  it.each([
    ["lighthouse", "lighthouse", 0],
    ["lighthouse", "lihgthouse", 1],
    ["lighthouse", "lightouze", 2],
    ["lighthouse", "ligthhoues", 2],
  ])("of %s and %s is %i", (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });

  it("is one above the limit, however far apart the words are", () => {
    expect(editDistance("lighthouse", "lamp", 2)).toBe(3);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
      }),
    );
  });

  it("is the same both ways, 0 for equal words alone, and 1 for one edit", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 10);
        expect(editDistance(b, a, 10)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance === 1).toBe(isOneEditApart(a, b));
      }),
    );
  });
});
