import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, markQuotes } from "../../../../src/entrypoints/web/client/state/marks.ts";

describe("marking quotes in a passage", () => {
  it("marks the cited words under their number and leaves the rest plain", () => {
    expect(markQuotes("Pages is a café in Ayvansaray.", [{ quote: "a café", number: 1 }])).toEqual([
      { text: "Pages is ", numbers: [] },
      { text: "a café", numbers: [1] },
      { text: " in Ayvansaray.", numbers: [] },
    ]);
  });

  it("gives both numbers where two quotes overlap", () => {
    const marks = [
      { quote: "one two", number: 1 },
      { quote: "two three", number: 2 },
    ];
    expect(markQuotes("one two three", marks)).toEqual([
      { text: "one ", numbers: [1] },
      { text: "two", numbers: [1, 2] },
      { text: " three", numbers: [2] },
    ]);
  });

  it("leaves out a quote that does not stand in the text", () => {
    expect(markQuotes("one", [{ quote: "two", number: 1 }])).toEqual([{ text: "one", numbers: [] }]);
  });

  it("never loses, adds or reorders a character, and marks every quote that stands there", () => {
    const text = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" });
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 5 });
    fc.assert(
      fc.property(text, spans, (passage, places) => {
        const marks = places.map(([start, length], index) => ({
          quote: passage.slice(start % passage.length, (start % passage.length) + 1 + length),
          number: index + 1,
        }));
        const stretches = markQuotes(passage, marks);
        expect(stretches.map((stretch) => stretch.text).join("")).toBe(passage);
        for (const { quote, number } of marks) {
          const marked = stretches.filter(({ numbers }) => numbers.includes(number)).map((stretch) => stretch.text);
          expect(marked.join("")).toBe(quote);
        }
      }),
    );
  });

  it("marks a quote of several lines in each of them, and numbers it once", () => {
    const lines = linesOf(markQuotes("two things:\none,\ntwo. More.", [{ quote: "things:\none,\ntwo.", number: 3 }]));
    expect(lines).toEqual([
      [
        { text: "two ", numbers: [], begins: true },
        { text: "things:", numbers: [3], begins: true },
      ],
      [{ text: "one,", numbers: [3], begins: false }],
      [
        { text: "two.", numbers: [3], begins: false },
        { text: " More.", numbers: [], begins: true },
      ],
    ]);
  });
});
