import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSentenceCheck } from "../../../src/core/checking/check-sentence.ts";
import { contextOf } from "../../../src/core/checking/passage-context.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import { BEES, beeCorpus } from "../../support/bee-corpus.ts";
import { failing, passageOf } from "../../support/sentence-check.ts";

const corpus = beeCorpus(BEES);
const check = createSentenceCheck({ cities: corpus.cities });
const sentences = corpus.passages.flatMap((passage) =>
  splitSentences(passage.text).map(({ text }) => ({
    text,
    passage,
    cited: [{ passage, context: contextOf(corpus, passage) }],
  })),
);
const aSentence = fc.constantFrom(...sentences);

describe("whatever the passage", () => {
  it("passes a sentence of it, letter for letter", () => {
    fc.assert(
      fc.property(aSentence, ({ text, cited }) => {
        const verdict = check({ text, cited });
        expect(failing(verdict)).toEqual([]);
        expect(verdict.quotes.map(({ quote }) => quote)).toContain(text);
      }),
    );
  });

  it("passes a sentence of prose that anybody made up, with numbers and names of any kind", () => {
    const word = fc.constantFrom(
      "keeper",
      "lamp",
      "Kiel",
      "not",
      "more",
      "than",
      "rose",
      "fell",
      "should",
      "12,600",
      "3%",
      "in",
      "1895",
      "of",
      "the",
    );
    const prose = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `The ${words.join(" ")}.`);
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 4 }), fc.nat(), (texts, at) => {
        const passage = passageOf(texts.join(" "));
        const all = splitSentences(passage.text);
        const text = all[at % all.length]?.text ?? "";
        expect(failing(check({ text, cited: [{ passage, context: [] }] }))).toEqual([]);
      }),
    );
  });

  it("never passes a number that it lacks, wherever it is put in", () => {
    const number = fc.integer({ min: 100_000, max: 999_999 }).map((value) => value.toLocaleString("en-US"));
    fc.assert(
      fc.property(aSentence, number, fc.nat(), ({ text, cited }, inserted, at) => {
        const words = text.split(" ");
        words.splice(at % words.length, 0, inserted);
        expect(failing(check({ text: words.join(" "), cited }))).toContain("numbers");
      }),
    );
  });

  it("never passes a number whose digits were changed", () => {
    const withNumber = sentences.filter(({ text }) => /\d,\d{3}|\b\d{2,3}\b(?!,)/u.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...withNumber), fc.integer({ min: 1, max: 9 }), ({ text, cited, passage }, digit) => {
        const changed = text.replace(/\d/u, (old) => String((Number(old) + digit) % 10));
        const number = /\d+(?:,\d{3})*/u.exec(changed)?.[0] ?? "";
        fc.pre(changed !== text && !number.startsWith("0") && !passage.text.includes(number));
        const verdict = check({ text: changed, cited });
        expect(verdict.passes).toBe(false);
        expect(failing(verdict).some((name) => name === "numbers" || name === "dates")).toBe(true);
      }),
    );
  });

  it("only gives quotes that stand in their passage, and gives one when a sentence passes", () => {
    fc.assert(
      fc.property(fc.array(aSentence, { minLength: 1, maxLength: 3 }), aSentence, (cited, { text }) => {
        const verdict = check({ text, cited: cited.flatMap((one) => one.cited) });
        expect(verdict.quotes.every(({ passage, quote }) => quote !== "" && passage.text.includes(quote))).toBe(true);
        expect(verdict.quotes.length > 0).toBe(verdict.passes);
      }),
    );
  });

  it("gives a verdict on anything that a model may write", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), aSentence, (text, { cited }) => {
        expect(check({ text, cited }).results).toHaveLength(11);
      }),
    );
  });
});
