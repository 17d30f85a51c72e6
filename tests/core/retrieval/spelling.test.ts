import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpelling } from "../../../src/core/retrieval/spelling.ts";
import { editDistance } from "../../../src/core/text/edit-distance.ts";

const spelling = createSpelling(
  new Map([
    ["lighthouse", 40],
    ["keeper", 12],
    ["keepers", 3],
    ["lamp", 9],
    ["lump", 90],
    ["oil", 20],
    ["harbour", 8],
    ["signals", 2],
    ["1911", 5],
  ]),
);

describe("spelling", () => {
  it.each([
    ["lighthouze", "lighthouse", "a wrong letter"],
    ["lihgthouse", "lighthouse", "swapped letters"],
    ["lighthose", "lighthouse", "a missing letter"],
    ["lightthouse", "lighthouse", "a letter too many"],
    ["ligthouze", "lighthouse", "two edits in a long word"],
    ["harbuor", "harbour", "swapped letters"],
    ["kepeer", "keeper", "swapped letters"],
  ])("takes %s for %s: %s", (word, meant) => {
    expect(spelling.correct(word)).toBe(meant);
  });

  it.each([
    ["oli", "too short to tell"],
    ["kpr", "too short to tell"],
    ["1912", "a number"],
    ["keap", "two edits in a short word"],
    ["ylghthouse", "two edits, another first letter"],
    ["submarine", "nothing near"],
    ["", "no word"],
  ])("leaves %j alone: %s", (word) => {
    expect(spelling.correct(word)).toBeNull();
  });

  it("prefers a word with the same first letter, then the more frequent one", () => {
    const words = createSpelling(
      new Map([
        ["tower", 1],
        ["power", 99],
        ["towel", 2],
      ]),
    );
    expect(words.correct("towes")).toBe("towel");
    expect(words.correct("sower")).toBe("power");
    expect(words.correct("tpower")).toBe("tower");
  });

  it("knows the words that it was given", () => {
    expect(spelling.knows("lamp")).toBe(true);
    expect(spelling.knows("lmap")).toBe(false);
    expect(spelling.knows("constructor")).toBe(false);
  });

  it("gives only words that it knows, two edits away at most, and none but another word", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."lighthousekpram".split("")), maxLength: 12 }), (word) => {
        const meant = spelling.correct(word);
        if (meant === null) return;
        expect(spelling.knows(meant)).toBe(true);
        expect(meant).not.toBe(word);
        expect(editDistance(word, meant, 5)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("corrects nothing when it knows nothing", () => {
    expect(createSpelling(new Map()).correct("lighthouze")).toBeNull();
  });
});
