import { describe, expect, it } from "vitest";
import { embeddedUnits } from "../../../src/core/retrieval/embedded-units.ts";
import { indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { stemsOf } from "../../../src/core/text/terms.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const passages = indexPassages(corpus);
const find = (id: string) => {
  const indexed = passages.find(({ passage }) => passage.id === id);
  if (indexed === undefined) throw new Error(`there is no passage ${id}`);
  return indexed;
};

describe("an indexed passage", () => {
  it("has its place in the corpus as its label", () => {
    expect(passages.map(({ label, passage }) => corpus.passages[label] === passage)).not.toContain(false);
    expect(passages).toHaveLength(corpus.passages.length);
  });

  it("has its sentences word for word, in order", () => {
    expect(find("bees/lyon/practice/2").sentences.map(({ text, position }) => [position, text])).toEqual([
      [0, 'The school "Abeille Ouverte" teaches children how to keep bees.'],
      [1, "It was founded in 2004 by Paul Garnier."],
      [2, "Its courses are free, but there is a waiting list of two years."],
    ]);
  });

  it("gives each sentence the words that it has by itself", () => {
    for (const { sentences } of passages)
      for (const { text, stems } of sentences) expect([...stems]).toEqual([...new Set(stemsOf(text, "en"))]);
  });

  it("is found by its headings, its city, that city's country and its document's title", () => {
    const { fields } = find("bees/braga/troubles/1");
    expect(fields.heading).toEqual(expect.arrayContaining(["troubl", "braga", "portug", "monasteri", "roof"]));
    expect(find("bees/outlook/1").fields.heading).not.toContain("franc");
  });

  it("is found by the names of the figures that it states", () => {
    expect(find("bees/lyon/hives/2").fields.figures).toEqual(expect.arrayContaining(["honey", "harvest", "yield"]));
    expect(find("bees/lyon/hives/1").fields.figures).toContain("beehiv");
    expect(find("bees/lyon/troubles/1").fields.figures).toEqual([]);
  });

  it("is found by the questions that its sentences answer, each sentence by its own", () => {
    const museum = find("bees/braga/practice/1");
    expect(museum.fields.questions).toEqual(expect.arrayContaining(["visitor", "tool"]));
    expect([...(museum.sentences[0]?.questionStems ?? [])]).toContain("tool");
    expect([...(museum.sentences[1]?.questionStems ?? [])]).toEqual([]);
    expect(museum.context.has("tool")).toBe(false);
    expect(museum.context.has("braga")).toBe(true);
  });
});

describe("what is embedded", () => {
  it("is each sentence of a small corpus, known by its passage", () => {
    const { texts, passageOf, ofPassage } = embeddedUnits(passages);
    expect(texts).toEqual(passages.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
    const school = find("bees/lyon/practice/2");
    expect(ofPassage(school.label).map((unit) => texts[unit])).toEqual(school.sentences.map(({ text }) => text));
    for (const unit of ofPassage(school.label)) expect(passageOf(unit)).toBe(school.label);
  });

  it("is each passage of a large one", () => {
    const school = find("bees/lyon/practice/2");
    const many = Array.from({ length: 2_001 }, (_, label) => ({ ...school, label }));
    const { texts, ofPassage, passageOf } = embeddedUnits(many);
    expect(texts).toHaveLength(2_001);
    expect(texts[7]).toBe(school.passage.text);
    expect(ofPassage(7)).toEqual([7]);
    expect(passageOf(7)).toBe(7);
  });

  it("knows nothing of passages and units that there are not", () => {
    const { passageOf, ofPassage } = embeddedUnits([]);
    expect(passageOf(0)).toBe(-1);
    expect(ofPassage(0)).toEqual([]);
  });
});
