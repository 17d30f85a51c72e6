import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../../src/entrypoints/cli/terminal/display-width.ts";
import { FIXED_SPACE, wrap } from "../../../../src/entrypoints/cli/terminal/wrap.ts";

describe("wrap", () => {
  it("breaks at spaces, within the width", () => {
    expect(wrap("The lamp of Kiel burns oil", { width: 11 })).toEqual(["The lamp of", "Kiel burns", "oil"]);
  });

  it("counts the columns of a terminal, not code units", () => {
    expect(wrap("漢字 漢字", { width: 8 })).toEqual(["漢字", "漢字"]);
    expect(wrap("e\u0301e\u0301 e\u0301e\u0301", { width: 5 })).toEqual(["e\u0301e\u0301 e\u0301e\u0301"]);
  });

  it("keeps Arabic letters and their marks together", () => {
    const vocalised = "كَتَبَ التَّقْرِيرُ عَنْ ثَلَاثِ مُدُنٍ";
    const lines = wrap(vocalised, { width: 14 });
    expect(lines.join(" ")).toBe(vocalised);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(14);
  });

  it("cuts a word that is longer than a line between letters, never inside one", () => {
    expect(wrap("👩‍🏫👩‍🏫👩‍🏫", { width: 4 })).toEqual(["👩‍🏫👩‍🏫", "👩‍🏫"]);
  });

  it("keeps a fixed space together and prints it as a space", () => {
    expect(wrap(`all the night${FIXED_SPACE}[1].`, { width: 13 })).toEqual(["all the", "night [1]."]);
  });

  it("moves the other lines in under the first, whose codes for colour take no room", () => {
    expect(wrap("one two three", { width: 11, first: "\u001b[1m[1]\u001b[22m " })).toEqual([
      "\u001b[1m[1]\u001b[22m one two",
      "    three",
    ]);
  });

  it("leaves a short first line rather than to cut a word that fits below", () => {
    expect(wrap("schema-version one", { width: 16, first: "Database  ", others: " " })).toEqual([
      "Database",
      " schema-version",
      " one",
    ]);
  });

  it("puts no space into a word that it had to cut", () => {
    expect(wrap("a 0123456789abc d", { width: 8, first: "--- ", others: "" })).toEqual([
      "--- a",
      "01234567",
      "89abc d",
    ]);
  });

  it("loses no letter, adds none and exceeds no width, whatever the text", () => {
    const indents = fc.constantFrom("", " ", "----");
    const texts = fc.array(fc.string({ unit: "grapheme" })).map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, fc.integer({ min: 6, max: 40 }), indents, indents, (text, width, first, others) => {
        const lines = wrap(text, { width, first, others });
        const words = lines.map((line, index) => line.slice((index === 0 ? first : others).length));
        expect(words.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("adds spaces only where lines break", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/u)), fc.integer({ min: 4, max: 20 }), (words, width) => {
        const spaces = wrap(words.join(" "), { width, first: "> " }).flatMap(
          (line) => line.slice(2).match(/ /gu) ?? [],
        );
        expect(spaces.length).toBeLessThanOrEqual(Math.max(0, words.length - 1));
      }),
    );
  });
});
