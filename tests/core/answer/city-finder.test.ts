import { describe, expect, it } from "vitest";
import { createFinder } from "../../../src/core/answer/finder.ts";
import { createFigureLookup } from "../../../src/core/figures/figure-lookup.ts";
import { indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { analyzeQuestion } from "../../../src/core/retrieval/query.ts";
import type { PassageFilter } from "../../../src/core/retrieval/search.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { BEES, beeCorpus } from "../../support/bee-corpus.ts";

/** What is found for a question: the words quoted, or the id of the city about which there is nothing. */
async function partsFor(question: string, filter: PassageFilter = {}, corpus = beeCorpus()): Promise<string[]> {
  const { analysis, retriever } = assistantOver(corpus);
  const find = createFinder({
    corpus,
    retriever,
    passages: indexPassages(corpus),
    figures: createFigureLookup(corpus.figures, retriever.keyword, "en"),
  });
  const { parts } = await find(analyzeQuestion(question, analysis), { filter });
  return parts.map((part) => (part.type === "excerpt" ? part.excerpt.text : `${part.city.id}: no ${part.missing}`));
}

describe("figures for several cities", () => {
  it("are taken from within the filter alone", async () => {
    expect(await partsFor("How many hives are there?", { section: "hives" })).toHaveLength(3);
    for (const section of ["braga", "braga/hives"]) {
      const parts = await partsFor("How many hives are there in Lyon, Braga and Izmir?", { section });
      expect(parts[0]).toContain("95 hives");
      expect(parts.join(" ")).not.toMatch(/640|2,300|no figure/);
    }
    expect((await partsFor("How many hives are there?", { section: "troubles" })).join(" ")).not.toMatch(
      /640|95 hives/,
    );
  });

  it("are quoted from the sentence that gives the value, not from one that gives it as a part of another", async () => {
    const lyon = BEES["bees/en/lyon.md"] ?? "";
    const text = lyon.replace(
      "Lyon has 640 hives on its roofs.",
      "Since 6405 BC bees are kept. Lyon has 640 hives on its roofs.",
    );
    const [first] = await partsFor("How many hives are there?", {}, beeCorpus({ ...BEES, "bees/en/lyon.md": text }));
    expect(first).toBe("Lyon has 640 hives on its roofs.");
  });
});

describe("statements for several cities", () => {
  it("come city by city, in the order of the question, each about its city", async () => {
    const parts = await partsFor("What troubles do the keepers of Braga and of Lyon have with wasps and soil?");
    const [braga, lyon] = [
      parts.findIndex((part) => part.includes("Eucalyptus")),
      parts.findIndex((part) => part.includes("Wasps")),
    ];
    expect(braga).toBeGreaterThanOrEqual(0);
    expect(lyon).toBeGreaterThan(braga);
    expect(parts.join(" ")).not.toContain("Lorries");
  });

  it("say of a city that there is nothing, where there is nothing", async () => {
    const parts = await partsFor("Do wasps kill colonies in Lyon and in Izmir?");
    expect(parts[0]).toBe("Wasps killed 40 colonies in 2017.");
    expect(parts.filter((part) => part.startsWith("izmir"))).toEqual(["izmir: no statement"]);
  });

  it("begin with the sentence about all of them that says it, which is not said again", async () => {
    const parts = await partsFor("Do both Lyon and Izmir tax honey?");
    expect(parts[0]).toBe("Lyon and Izmir both tax honey, while Braga does not.");
    expect(new Set(parts).size).toBe(parts.length);
  });
});
