import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemsOf, termsOf } from "../../../src/core/text/terms.ts";

describe("terms", () => {
  it("are the content words in order, without the words that only frame", () => {
    expect(termsOf("Please tell me about the lamps of the old harbour", "en").map((term) => term.text)).toEqual([
      "lamps",
      "old",
      "harbour",
    ]);
  });

  it("are found whatever their ending, case and marks", () => {
    expect(stemsOf("Lighthouses BURN oil", "en")).toEqual(stemsOf("the lighthouse burned oils", "en"));
    expect(stemsOf("Küçükçekmece", "en")).toEqual(stemsOf("kucukcekmece", "en"));
  });

  it("give a hyphenated word in its parts and as one", () => {
    expect(termsOf("a tower-to-tower signal", "en").map(({ text, folded }) => [text, folded])).toEqual([
      ["tower", "tower"],
      ["tower-to-tower", "towertotower"],
      ["tower", "tower"],
      ["signal", "signal"],
    ]);
  });

  it("take neither a dash between words nor single letters for a hyphenated word", () => {
    expect(termsOf("lamp - oil, x-ray", "en").map((term) => term.folded)).toEqual(["lamp", "oil", "x", "ray"]);
  });

  it("stand where they say, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom("-", " ", "tower", "of"), fc.string({ unit: "grapheme" }))),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const term of termsOf(text, "en")) {
            expect(text.slice(term.start, term.end)).toBe(term.text);
            expect(term.start).toBeGreaterThanOrEqual(last);
            last = term.start;
          }
        },
      ),
    );
  });
});
