import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBm25f, type QueryTerm } from "../../../src/core/retrieval/bm25f.ts";

const PARAMETERS = { k1: 0.9, fields: { text: { weight: 1, b: 0.4 }, title: { weight: 0.6, b: 0.2 } } } as const;

/** A term of one stem, or of a word and its synonyms. */
function term(stem: string, weight = 1, synonyms: readonly string[] = []): QueryTerm {
  return { weight, alternatives: [{ stem, weight: 1 }, ...synonyms.map((other) => ({ stem: other, weight: 0.6 }))] };
}

const split = (words: string) => words.split(" ").filter(Boolean);
const texts = (...entries: readonly (readonly [text: string, title: string])[]) =>
  entries.map(([text, title]) => ({ text: split(text), title: split(title) }));

describe("BM25F", () => {
  const index = createBm25f(
    texts(["lamp oil lamp", "tower"], ["oil keeper", "lamp"], ["storm wave rock night", ""]),
    PARAMETERS,
  );

  it("scores as worked out by hand", () => {
    // Mean lengths: text (3 + 2 + 4) / 3 = 3, title (1 + 1 + 0) / 3 = 2/3. "lamp" stands in 2 of 3 texts.
    const idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));
    const inText = 2 / (1 - 0.4 + (0.4 * 3) / 3);
    const inTitle = 0.6 / (1 - 0.2 + (0.2 * 1) / (2 / 3));
    const scores = index.scores([term("lamp")]);
    expect(scores.get(0)).toBeCloseTo((idf * (inText * 1.9)) / (inText + 0.9), 12);
    expect(scores.get(1)).toBeCloseTo((idf * (inTitle * 1.9)) / (inTitle + 0.9), 12);
    expect(scores.has(2)).toBe(false);
  });

  it("adds the scores of the terms, each times its weight", () => {
    const [lamp, oil] = [index.scores([term("lamp")]), index.scores([term("oil")])];
    const both = index.scores([term("lamp", 0.5), term("oil")]);
    expect(both.get(0)).toBeCloseTo(0.5 * (lamp.get(0) ?? 0) + (oil.get(0) ?? 0), 12);
  });

  it("counts a word and its synonyms as one term that saturates once", () => {
    const asOne = index.scores([term("lamp", 1, ["oil"])]).get(0) ?? 0;
    const asTwo = index.scores([term("lamp"), term("oil", 0.6)]).get(0) ?? 0;
    expect(asOne).toBeLessThan(asTwo);
    const [lamp, oil] = [2 / (0.6 + 0.4), 1 / (0.6 + 0.4)];
    const frequency = lamp + 0.6 * oil;
    expect(asOne).toBeCloseTo((Math.log(1 + 1.5 / 2.5) * frequency * 1.9) / (frequency + 0.9), 12);
    // Held by both texts, with or without the synonym: as rare as a word in two of three.
    expect(index.idf(term("lamp", 1, ["oil"]))).toBeCloseTo(Math.log(1 + 1.5 / 2.5), 12);
  });

  it("rates a term the higher the fewer texts hold any of its words, and one without words as unknown", () => {
    const [everywhere, unknown] = [index.idf(term("storm", 1, ["lamp"])), index.idf(term("bee"))];
    expect(everywhere).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 12);
    expect(index.idf(term("storm"))).toBeGreaterThan(index.idf(term("lamp")));
    expect(unknown).toBeGreaterThan(index.idf(term("storm")));
    expect(index.idf({ weight: 1, alternatives: [] })).toBe(unknown);
  });

  it("finds nothing among no texts, and nothing for no terms", () => {
    expect(createBm25f([], PARAMETERS).scores([term("lamp")]).size).toBe(0);
    expect(createBm25f([], PARAMETERS).size).toBe(0);
    expect(index.scores([]).size).toBe(0);
  });

  it("takes a field that no text fills, and texts without a word", () => {
    const scores = createBm25f(texts(["lamp", ""], ["", ""]), PARAMETERS).scores([term("lamp")]);
    expect([...scores.keys()]).toEqual([0]);
    expect(scores.get(0)).toBeGreaterThan(0);
  });
});

describe("BM25F, for any texts", () => {
  const word = fc.constantFrom("lamp", "oil", "rock", "wave", "keeper");
  const passage = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 8 }),
    title: fc.array(word, { maxLength: 3 }),
  });
  const corpus = fc.array(passage, { minLength: 1, maxLength: 6 });

  it("gives the texts that hold a term, and no others, a score above 0", () => {
    fc.assert(
      fc.property(corpus, word, (passages, stem) => {
        const scores = createBm25f(passages, PARAMETERS).scores([term(stem)]);
        passages.forEach(({ text, title }, position) => {
          expect(scores.has(position)).toBe(text.includes(stem) || title.includes(stem));
          if (scores.has(position)) expect(scores.get(position)).toBeGreaterThan(0);
        });
      }),
    );
  });

  it("raises the score of a text in which one more word is the term", () => {
    fc.assert(
      fc.property(corpus, fc.nat(), (passages, pick) => {
        const position = pick % passages.length;
        // It holds the term already, so that the term is no less rare when it stands there twice.
        const held = passages.map((passage, at) =>
          at === position ? { ...passage, text: ["lamp", "filler"] } : passage,
        );
        const more = held.map((passage, at) => (at === position ? { ...passage, text: ["lamp", "lamp"] } : passage));
        const score = (of: typeof held) =>
          createBm25f(of, PARAMETERS)
            .scores([term("lamp")])
            .get(position) ?? 0;
        expect(score(more)).toBeGreaterThan(score(held));
      }),
    );
  });

  it("lowers the score of a text that is filled up with other words", () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 1, max: 9 }), (passages, fillers) => {
        const score = (text: string[]) =>
          createBm25f([{ text, title: [] }, ...passages], PARAMETERS)
            .scores([term("lamp")])
            .get(0) ?? 0;
        expect(score(["lamp", ...Array.from({ length: fillers }, () => "filler")])).toBeLessThan(
          score(["lamp"]) + 1e-12,
        );
      }),
    );
  });

  it("never scores a term above its rarity times k1 + 1, however often it stands there", () => {
    fc.assert(
      fc.property(corpus, word, (passages, stem) => {
        const index = createBm25f(passages, PARAMETERS);
        for (const score of index.scores([term(stem)]).values())
          expect(score).toBeLessThan(index.idf(term(stem)) * (PARAMETERS.k1 + 1));
      }),
    );
  });

  it("does not mind in which order the texts come", () => {
    fc.assert(
      fc.property(corpus, (passages) => {
        const forward = createBm25f(passages, PARAMETERS).scores([term("lamp"), term("oil")]);
        const backward = createBm25f(passages.toReversed(), PARAMETERS).scores([term("lamp"), term("oil")]);
        for (const [position, score] of forward)
          expect(backward.get(passages.length - 1 - position)).toBeCloseTo(score, 9);
      }),
    );
  });
});
