import { beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { LANGUAGES } from "../../../src/core/language.ts";
import { auditItems } from "../../../src/core/quiz/audit/audit.ts";
import { createItemBank, isPublished, materialOf } from "../../../src/core/quiz/bank.ts";
import { type Item, ITEM_CHECKS } from "../../../src/core/quiz/item.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";
import { corpusOf } from "../../support/fake-evaluation-assistant.ts";
import { shippedCorpus } from "../../support/shipped-corpus.ts";

it("leaves no section of the shipped corpus out in English", async () => {
  const corpus = await shippedCorpus("en");
  const published = createItemBank(corpus, "en").items.filter(isPublished);
  const asked = new Set(published.map(({ item }) => item.section));
  const sections = new Set(corpus.passages.map((passage) => corpus.sectionOf(passage).id));
  expect([...sections].filter((section) => !asked.has(section))).toEqual([]);
});

describe.each(LANGUAGES)("the bank of the shipped corpus in %s", (language) => {
  let corpus: Corpus;
  let items: Item[];
  beforeAll(async () => {
    corpus = await shippedCorpus(language);
    items = createItemBank(corpus, language)
      .items.filter(isPublished)
      .map(({ item }) => item);
  }, 60_000);

  it("has enough for several workshops, over all cities", () => {
    expect(items.length).toBeGreaterThanOrEqual(150);
    expect(new Set(items.map(({ city }) => city))).toEqual(new Set(["istanbul", "offenbach", "tangier", null]));
  });

  it("names every passage whose facts an item asks, for the assistant to hold back what tells of them", () => {
    const { facts, statements } = materialOf(corpus, language);
    const passages = new Map([
      ...facts.map(({ id, passageId }) => [id, passageId] as const),
      ...statements.map(({ id, passage }) => [id, passage.id] as const),
    ]);
    const { items: bank } = createItemBank(corpus, language);
    const several = bank.filter(({ item, asks }) => {
      const asked = new Set(asks.flatMap((id) => passages.get(id) ?? []));
      expect([item.evidence?.passageId, ...(item.passages ?? [])]).toEqual(expect.arrayContaining([...asked]));
      return asked.size > 1;
    });
    expect(new Set(several.map(({ item }) => item.kind))).toEqual(new Set(["order", "match", "multiple-choice"]));
  });

  it("quotes each item's passage verbatim, and explains its key", () => {
    for (const { evidence, explanation } of items) {
      expect(corpus.passage(evidence?.passageId ?? "")?.text).toContain(evidence?.quote);
      expect(explanation).not.toBe("");
    }
  });

  it("stores with each item that every check holds, and what it saw", () => {
    for (const { proof } of items) {
      expect(proof.map(({ check }) => check)).toEqual(ITEM_CHECKS);
      expect(proof.every(({ verdict, reason }) => verdict === "holds" && reason !== "")).toBe(true);
    }
  });

  it("asks full questions that fit on a phone", () => {
    for (const { stem, options, matches } of items) {
      expect(stem).toMatch(/[?؟]$/u);
      expect([...stem].length).toBeLessThanOrEqual(160);
      for (const { text } of [...options, ...matches]) expect([...text].length).toBeLessThanOrEqual(75);
    }
  });

  it("is solved from what a player sees, with exactly the key of every item", () => {
    expect(auditItems(items, corpus)).toEqual({ audited: items.length, faults: [] });
  });

  it("gives every item an id and a wording of its own", () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const wordings = items.map(({ kind, stem, options }) => JSON.stringify([kind, stem, options]));
    expect(new Set(wordings).size).toBe(items.length);
  });

  it("puts the key of a single choice in no favourite place", () => {
    const places = items
      .filter(({ kind, options }) => kind === "single-choice" && options.length === 4)
      .flatMap(({ key }) => (key?.type === "choice" ? key.options : []));
    for (const id of ["a", "b", "c", "d"]) {
      const share = places.filter((place) => place === id).length / places.length;
      expect(share).toBeGreaterThan(0.1);
      expect(share).toBeLessThan(0.45);
    }
  });
});

describe("the bank", () => {
  it("is the same each time", async () => {
    const corpus = await shippedCorpus("en");
    expect(createItemBank(corpus, "en")).toEqual(createItemBank(corpus, "en"));
  });

  it("draws from any library with figures", () => {
    const { items } = createItemBank(beeCorpus(), "en");
    expect(new Set(items.map(({ item }) => item.kind)).size).toBeGreaterThan(2);
  });

  it("asks of plain documents without figures and cities what their sentences allow", () => {
    const corpus = corpusOf({
      "notes/lights/1": "The northern lamp was lit in 1895. The southern lamp of Port Ellen was lit in 1902.",
      "notes/lights/2": "The eastern lamp was lit in 1899. The western lamp of Port Ellen burned down in 1911.",
    });
    const { items, candidates } = createItemBank(corpus, "en");
    expect(candidates).toBeGreaterThan(0);
    for (const { item } of items) expect(corpus.passage(item.evidence?.passageId ?? "")).toBeDefined();
  });

  it("asks nothing of a corpus in another language", async () => {
    const { items, candidates } = createItemBank(await shippedCorpus("en"), "fr");
    expect([items, candidates]).toEqual([[], 0]);
  });
});
