import { describe, expect, it } from "vitest";
import { createFinder } from "../../../src/core/answer/finder.ts";
import type { Finding } from "../../../src/core/answer/finding.ts";
import { createFigureLookup } from "../../../src/core/figures/figure-lookup.ts";
import { indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { analyzeQuestion } from "../../../src/core/retrieval/query.ts";
import type { PassageFilter } from "../../../src/core/retrieval/search.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const { analysis, retriever } = assistantOver(corpus);
const finder = createFinder({
  corpus,
  retriever,
  passages: indexPassages(corpus),
  figures: createFigureLookup(corpus.figures, retriever.keyword, "en"),
});

const find = (question: string, filter: PassageFilter = {}): Promise<Finding> =>
  finder(analyzeQuestion(question, analysis), { filter });

/** The parts as texts: words of a passage, or the city whose part is missing. */
function partsOf({ parts }: Finding): string[] {
  return parts.map((part) => (part.type === "excerpt" ? part.excerpt.text : `${part.city.id}: no ${part.missing}`));
}

const HIVES = {
  lyon: "Lyon has 640 hives on its roofs.",
  braga: "In Braga 95 hives stand in the gardens of the monastery.",
  izmir: "Izmir counts 2,300 hives, more than any other town of this report.",
};

describe("a figure", () => {
  it("stands side by side for the cities named, in the order of the question", async () => {
    const finding = await find("How many hives do Izmir and Lyon have?");
    expect(partsOf(finding)).toEqual([HIVES.izmir, HIVES.lyon]);
    expect(finding.decision).toEqual({ outcome: "answer", confidence: 1 });
  });

  it("stands for every city where none is named", async () => {
    expect(partsOf(await find("What is the number of hives?"))).toEqual([HIVES.lyon, HIVES.braga, HIVES.izmir]);
  });

  it("is said to be missing for the city that has none", async () => {
    const parts = partsOf(await find("What is the honey harvest of Lyon, Braga and Izmir?"));
    expect(parts).toHaveLength(3);
    expect(parts[1]).toBe("The honey harvest of Braga was 1,150 kilograms in 2018.");
    expect(parts[2]).toBe("izmir: no figure");
  });

  it("comes first for the one city asked about, and no other city is spoken of", async () => {
    const finding = await find("How many hives does Braga have?");
    expect(partsOf(finding)[0]).toBe(HIVES.braga);
    for (const part of finding.parts)
      expect(part.type === "excerpt" && part.excerpt.indexed.passage.city).toBe("braga");
  });

  it("is looked for among the passages asked for only", async () => {
    const finding = await find("What is the number of hives?", { city: "lyon" });
    for (const part of finding.parts) expect(part.type === "excerpt" && part.excerpt.indexed.passage.city).toBe("lyon");
    expect(partsOf(finding)[0]).toBe(HIVES.lyon);
  });
});

describe("a question that the corpus does not answer", () => {
  it.each(["What does the report say about the beekeepers' salary?", "How are you today?"])(
    "has no parts: %j",
    async (question) => {
      const finding = await find(question);
      expect(finding.decision.outcome).not.toBe("answer");
      expect(finding.parts).toEqual([]);
    },
  );

  it("keeps what was found near it, best first", async () => {
    const { candidates } = await find("What does the report say about the beekeepers' salary?");
    expect(candidates.length).toBeGreaterThan(0);
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe("every excerpt", () => {
  it.each([
    "How many hives do Lyon and Braga have?",
    "Why do the bees of Braga starve?",
    "Who founded the school Abeille Ouverte?",
  ])("stands verbatim in its passage: %j", async (question) => {
    const { parts } = await find(question);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts)
      if (part.type === "excerpt") expect(part.excerpt.indexed.passage.text).toContain(part.excerpt.text);
  });
});

describe("a city without a question about it", () => {
  it("is introduced by the first words of the documents on it", async () => {
    const finding = await find("Tell me about Braga");
    const first = corpus.passages.find((passage) => passage.city === "braga");
    const [opening] = partsOf(finding);
    expect(finding.decision.outcome).toBe("answer");
    expect(opening).toBeDefined();
    expect(first?.text.startsWith(opening ?? "?")).toBe(true);
  });

  it("is not introduced by passages outside of the filter", async () => {
    expect(partsOf(await find("Tell me about Braga", { city: "lyon" }))).toEqual([]);
  });
});

describe("something that belongs to none of the cities", () => {
  it("is answered as such, though the question asks for a city", async () => {
    const parts = partsOf(await find("In which city is the seat of the Guild of Town Beekeepers that printed it?"));
    expect(parts.join(" ")).toContain("Ghent");
    expect(parts.join(" ")).not.toContain("no statement");
  });
});
