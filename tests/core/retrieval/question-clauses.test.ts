import { rulesOf } from "../../../src/core/languages/rules-of.ts";
import { describe, expect, it } from "vitest";
import { askingSpans, isWithin, pieces, startsSentence } from "../../../src/core/retrieval/question-clauses.ts";

const cut = (question: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => question.slice(start, end).trim());

describe("the stretches that ask", () => {
  it.each([
    ["I keep bees. Who buys honey?", ["Who buys honey?"]],
    ["For a talk on trains: when did the line open?", ["when did the line open?"]],
    ["Who kept the light? And why?", ["Who kept the light?", "why?"]],
    ["I wonder who kept the light. It was long ago.", ["who kept the light."]],
    ["Is the lamp lit?", ["Is the lamp lit?"]],
    ["كم عدد النحل؟ شكرا", ["كم عدد النحل؟"]],
    ["lamps and oil", ["lamps and oil"]],
    ["???", ["???"]],
    ["", [""]],
  ])("of %j are %j", (question, asking) => {
    expect(cut(question, askingSpans(question, rulesOf("en").clauses))).toEqual(asking);
  });

  it("hold the words that begin in them", () => {
    const spans = [{ start: 3, end: 6 }];
    expect([2, 3, 5, 6].map((start) => isWithin({ start, end: start + 9 }, spans))).toEqual([false, true, true, false]);
  });
});

describe("the pieces of a question", () => {
  it.each([
    ["the lamp in Kiel and the horn in Brest", ["the lamp in Kiel", "the horn in Brest"]],
    ["Kiel, Brest; Ghent", ["Kiel", "Brest", "Ghent"]],
    ["Is Kiel taller than Brest?", ["Is Kiel taller", "Brest", ""]],
    ["sand on the strand", ["sand on the strand"]],
  ])("of %j are %j", (question, parts) => {
    expect(cut(question, pieces(question, rulesOf("en").clauses))).toEqual(parts);
  });
});

describe("a word", () => {
  it.each([
    ["Lamps burn", "Lamps", true],
    ["They burn. Lamps", "Lamps", true],
    ["He said: “Lamps", "Lamps", true],
    ["Why? (Lamps)", "Lamps", true],
    ["The Lamps", "Lamps", false],
    ["the “Lamps", "Lamps", false],
  ])("in %j begins its sentence or not", (question, word, starts) => {
    const start = question.indexOf(word);
    expect(startsSentence(question, { start, end: start + word.length })).toBe(starts);
  });
});
