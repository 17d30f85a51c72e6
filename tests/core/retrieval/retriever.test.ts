import { describe, expect, it } from "vitest";
import { analyzeQuestion } from "../../../src/core/retrieval/query.ts";
import { embeddedUnits } from "../../../src/core/retrieval/embedded-units.ts";
import { createExactVectorIndex } from "../../../src/core/retrieval/exact-vector-index.ts";
import { indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { createRetriever, type RetrieveOptions } from "../../../src/core/retrieval/retriever.ts";
import { createVectorTable } from "../../../src/core/retrieval/vector-table.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const passages = indexPassages(corpus);
const { analysis } = assistantOver(corpus);
const words = createRetriever({ corpus, passages, vectors: null });

async function search(question: string, options: Partial<RetrieveOptions> = {}, retriever = words) {
  return retriever.retrieve(analyzeQuestion(question, analysis), { limit: 30, ...options });
}

async function idsFor(...query: Parameters<typeof search>): Promise<string[]> {
  return (await search(...query)).map(({ indexed }) => indexed.passage.id);
}

/** A meaning of our own: whatever speaks of wax, presses or tools lies one way, all else the other. */
const meaning = (text: string) => Float32Array.from(/press|wax|instrument/.test(text) ? [1, 0] : [0, 1]);

function withVectors() {
  const units = embeddedUnits(passages);
  const embedded: string[] = [];
  const embedder = {
    id: "two-ways",
    dimensions: 2,
    languages: ["en"] as const,
    embed: async (texts: readonly string[]) => {
      embedded.push(...texts);
      return texts.map(meaning);
    },
  };
  const index = createExactVectorIndex(createVectorTable(2, units.texts.map(meaning)));
  return { embedded, retriever: createRetriever({ corpus, passages, vectors: { embedder, index, units } }) };
}

describe("retrieving by words", () => {
  it("puts the passage first that holds the words", async () => {
    expect((await idsFor("Which woods dry out the soil?"))[0]).toBe("bees/braga/troubles/1");
    expect((await idsFor("mites on lorries"))[0]).toBe("bees/izmir/troubles/1");
  });

  it("gives passages best first, each once, at most as many as asked for", async () => {
    const found = await search("hives and honey", { limit: 3 });
    expect(found).toHaveLength(3);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    const all = await idsFor("hives, honey, bees and keepers");
    expect(new Set(all).size).toBe(all.length);
    expect(await search("hives", { limit: 0 })).toEqual([]);
  });

  it("finds nothing for words that nothing holds, and for no words", async () => {
    expect(await search("zeppelin")).toEqual([]);
    expect(await search("what is it?")).toEqual([]);
  });

  it("knows no similarity", async () => {
    for (const { similarities } of await search("honey")) expect(similarities).toEqual([]);
  });
});

describe("the city of a question", () => {
  it("puts its passages before those of other cities that say as much", async () => {
    expect((await idsFor("honey harvest in Braga"))[0]).toBe("bees/braga/hives/2");
    expect((await idsFor("honey harvest in Lyon"))[0]).toBe("bees/lyon/hives/2");
  });

  it("lets passages of no city come before those of other cities", async () => {
    const score = async (question: string, id: string) =>
      (await search(question)).find(({ indexed }) => indexed.passage.id === id)?.score ?? Number.NaN;
    const [general, other] = ["bees/outlook/1", "bees/izmir/hives/1"];
    const share = async (id: string) => (await score("honey Braga", id)) / (await score("honey", id));
    expect(await share(general)).toBeCloseTo(0.85, 9);
    expect(await share(other)).toBeCloseTo(0.25, 9);
  });

  it("may be named by its country alone", async () => {
    expect((await idsFor("hives in Portugal"))[0]).toBe("bees/braga/hives/1");
  });
});

describe("a filter", () => {
  it("leaves only passages within it", async () => {
    const ids = await idsFor("honey hives keepers", { filter: { city: "izmir" } });
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) expect(id).toMatch(/^bees\/izmir\//);
    expect(await idsFor("honey", { filter: { section: "troubles" } })).not.toContain("bees/lyon/hives/2");
    expect(await idsFor("honey", { filter: { city: "lyon", section: "outlook" } })).toEqual([]);
  });

  it("holds for what only lies near in meaning too", async () => {
    const { retriever } = withVectors();
    const ids = await idsFor("old instruments", { filter: { city: "lyon" } }, retriever);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(id).toMatch(/^bees\/lyon\//);
  });
});

describe("what was said before", () => {
  it("widens the search with its words", async () => {
    expect(await idsFor("zeppelin")).toEqual([]);
    const extra = [{ weight: 0.2, alternatives: [{ stem: "eucalyptus", weight: 1 }] }];
    expect(await idsFor("zeppelin", { extra })).toEqual(["bees/braga/troubles/1"]);
  });

  it("favours the passages of the answer before", async () => {
    const score = async (favoured?: ReadonlySet<string>) =>
      (await search("honey", favoured === undefined ? {} : { favoured })).find(
        ({ indexed }) => indexed.passage.id === "bees/izmir/hives/1",
      )?.score ?? Number.NaN;
    expect((await score(new Set(["bees/izmir/hives/1"]))) / (await score())).toBeCloseTo(1.25, 9);
    expect(await score(new Set(["bees/outlook/1"]))).toBe(await score());
  });
});

describe("retrieving with vectors", () => {
  it("finds passages that share no word with the question, and embeds it once", async () => {
    expect(await idsFor("instruments")).toEqual([]);
    const { retriever, embedded } = withVectors();
    expect((await idsFor("instruments", {}, retriever))[0]).toBe("bees/braga/practice/1");
    expect(embedded).toEqual(["instruments"]);
  });

  it("embeds a question once for all the cities that it is retrieved for, and the next one anew", async () => {
    const { embedded, retriever } = withVectors();
    await Promise.all([search("the press", {}, retriever), search("the press", {}, retriever)]);
    await search("the wax", {}, retriever);
    expect(embedded).toEqual(["the press", "the wax"]);
  });

  it("says of each sentence how near it is", async () => {
    const { retriever } = withVectors();
    const [first] = await search("instruments", {}, retriever);
    expect(first?.indexed.sentences.map(({ text }) => meaning(text)[0])).toEqual(first?.similarities);
    expect(first?.similarities).toEqual([1, 1]);
  });

  it("still puts words before meaning", async () => {
    const { retriever } = withVectors();
    expect((await idsFor("Do wasps kill colonies?", {}, retriever))[0]).toBe("bees/lyon/troubles/1");
  });

  it("goes by words alone when nothing has been embedded", async () => {
    const units = embeddedUnits(passages);
    const embed = () => Promise.reject(new Error("nothing is to be embedded"));
    const embedder = { id: "none", dimensions: 2, languages: ["en"] as const, embed };
    const index = createExactVectorIndex(createVectorTable(2, []));
    const empty = createRetriever({ corpus, passages, vectors: { embedder, index, units } });
    expect(await idsFor("honey", {}, empty)).toEqual(await idsFor("honey"));
  });
});
