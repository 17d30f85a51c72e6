import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitIntoWindows } from "../../../src/adapters/energetic/windows.ts";

const countLetters = (text: string) => text.length;

describe("windows of a text", () => {
  it("are one for a text that the model reads whole", () => {
    expect(splitIntoWindows("a short  text\n", countLetters)).toEqual([{ text: "a short text", tokens: 10 }]);
  });

  it("are about equal where the text is longer, so that no window is a mere scrap", () => {
    const text = Array.from({ length: 125 }, () => "ab").join(" ");
    expect(splitIntoWindows(text, countLetters).map((window) => window.tokens)).toEqual([84, 84, 82]);
  });

  it("hold all words in their order, each once, and stay within the model's reach", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "ü"), minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 150,
    });
    fc.assert(
      fc.property(words, (list) => {
        const windows = splitIntoWindows(list.join(" "), countLetters);
        expect(windows.map((window) => window.text).join(" ")).toBe(list.join(" "));
        // A window ends with the word that fills it.
        for (const { tokens } of windows) expect(tokens).toBeLessThanOrEqual(120 + 12);
      }),
    );
  });

  it.each(["", " ", "\n\t"])("are one that stands for nothing where the text is %j", (text) => {
    expect(splitIntoWindows(text, countLetters)).toEqual([{ text: ".", tokens: 1 }]);
  });

  it("look at the first 4,000 characters only, and leave a single long word whole", () => {
    const windows = splitIntoWindows("a".repeat(10_000), countLetters);
    expect(windows.map((window) => window.text.length)).toEqual([4_000]);
  });
});
