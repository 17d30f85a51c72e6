import { describe, expect, it } from "vitest";
import type { Edition } from "../../../src/core/answer/edition.ts";
import { itemsOf, listExcerpt } from "../../../src/core/answer/list-excerpt.ts";
import { retell } from "../../../src/core/answer/retelling.ts";
import type { FindingPart } from "../../../src/core/answer/finding.ts";
import { createCorpus } from "../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { type IndexedPassage, indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";

const DESCRIPTION = `title: Bees
cities: [{ id: lyon, name: Lyon }]
parts: [hives, tools]
`;
const files = [
  { path: "bees/document.yaml", text: DESCRIPTION },
  { path: "bees/en/hives.md", text: "---\ntitle: Hives\n---\n\nLyon has 640 hives. The oldest is of 1987.\n" },
  { path: "bees/en/tools.md", text: "---\ntitle: Tools\n---\n\nA keeper needs:\n\n- a veil\n- a smoker\n" },
  { path: "bees/de/document.yaml", text: "cities: [{ id: lyon, name: Lugdunum }]\n" },
  { path: "bees/de/hives.md", text: "---\ntitle: Stöcke\n---\n\nLyon hat 640 Stöcke. Der älteste ist von 1987.\n" },
  {
    path: "bees/de/tools.md",
    text: "---\ntitle: Gerät\n---\n\nEin Imker braucht:\n\n- einen Schleier\n- einen Smoker\n",
  },
];

function read(language: "en" | "de") {
  const corpus = readCorpus(files, { language }).corpus ?? createCorpus([]);
  const passages = indexPassages(corpus);
  const edition: Edition = { language, corpus, passage: (id) => passages.find(({ passage }) => passage.id === id) };
  return { edition, of: (id: string) => edition.passage(`bees/${id}`) ?? expect.fail(id) };
}
const [english, german] = [read("en"), read("de")];

const told = (parts: readonly FindingPart[], edition: Edition) =>
  retell({ decision: { outcome: "answer", confidence: 1 }, parts, candidates: [] }, edition).parts;
const sentence = (indexed: IndexedPassage, position: number): FindingPart => ({
  type: "excerpt",
  excerpt: { indexed, text: indexed.sentences[position]?.text ?? "" },
});

describe("what was found in one language, told in another", () => {
  it("is the same sentence of the same passage, both ways", () => {
    expect(told([sentence(english.of("hives/1"), 1)], german.edition)).toMatchObject([
      { excerpt: { text: "Der älteste ist von 1987." } },
    ]);
    expect(told([sentence(german.of("hives/1"), 0)], english.edition)).toMatchObject([
      { excerpt: { text: "Lyon has 640 hives." } },
    ]);
  });

  it("is the same list, with the line that leads into it", () => {
    const indexed = english.of("tools/1");
    const [leadIn = null, ...items] = indexed.sentences;
    const [part] = told([{ type: "excerpt", excerpt: listExcerpt(indexed, leadIn, itemsOf(items)) }], german.edition);
    expect(part).toMatchObject({ excerpt: { inOneLine: "Ein Imker braucht: einen Schleier; einen Smoker." } });
  });

  it("names a city that is missing as that language does", () => {
    const [city = expect.fail("no city")] = english.edition.corpus.cities;
    expect(told([{ type: "city-missing", city, missing: "figure" }], german.edition)).toMatchObject([
      { city: { name: "Lugdunum" } },
    ]);
  });

  it("stays as it is where the other language lacks the passage or has cut it otherwise", () => {
    const other: Edition = { ...german.edition, passage: () => german.of("tools/1") };
    const none: Edition = { ...german.edition, passage: () => undefined };
    for (const edition of [other, none])
      expect(told([sentence(english.of("hives/1"), 0)], edition)).toMatchObject([
        { excerpt: { text: "Lyon has 640 hives." } },
      ]);
  });

  it("keeps what was found, in its order", () => {
    const candidates = [english.of("tools/1"), english.of("hives/1")].map((indexed) => ({
      indexed,
      score: 1,
      similarities: [],
    }));
    const finding = retell(
      { decision: { outcome: "not_covered", confidence: 0 }, parts: [], candidates },
      german.edition,
    );
    expect(finding.candidates.map(({ indexed }) => indexed.passage.text.slice(0, 9))).toEqual([
      "Ein Imker",
      "Lyon hat ",
    ]);
  });
});
