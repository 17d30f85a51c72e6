import { describe, expect, it } from "vitest";
import { createLookups } from "../../../src/core/answer/plan-tools.ts";
import { createFigureLookup } from "../../../src/core/figures/figure-lookup.ts";
import type { PassageFilter } from "../../../src/core/retrieval/search.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const { analysis, retriever } = assistantOver(corpus);
const figures = createFigureLookup(corpus.figures, retriever.keyword, "en");
const lookups = (filter: PassageFilter = {}) => createLookups({ corpus, analysis, retriever, figures }, filter);

const idsOf = (lines: string): string[] => Array.from(lines.matchAll(/^\d+\. \(([^)]*)\)/gmu), ([, id = ""]) => id);

describe("the tools of a plan", () => {
  it("search passages, in a city when one is named, and note what they showed", async () => {
    const { tools, shown, made } = lookups();
    const found = await tools.search("hives in the gardens of the monastery", null);
    expect(idsOf(found)[0]).toBe("bees/braga/hives/1");
    expect(idsOf(found).length).toBeLessThanOrEqual(4);
    expect(found).toContain("Hives Above the Roofs › Braga › Hives: In Braga 95 hives stand");
    const inIzmir = await tools.search("hives", "Smyrna");
    expect(idsOf(inIzmir)[0]).toBe("bees/izmir/hives/1");
    expect(shown().map(({ id }) => id)).toEqual([...new Set([...idsOf(found), ...idsOf(inIzmir)])]);
    expect(made()).toEqual([
      { tool: "search", subject: "hives in the gardens of the monastery" },
      { tool: "search", subject: "hives" },
    ]);
  });

  it("look figures up for all cities", async () => {
    const { tools, shown } = lookups();
    expect(await tools.figures("honey harvest")).toBe(
      "1. (bees/lyon/hives/2) Honey harvest (kilograms), Lyon: 4,200 kilograms, 2018\n" +
        "2. (bees/braga/hives/2) Honey harvest (kilograms), Braga: 1,150 kilograms, 2018",
    );
    expect(shown().map(({ id }) => id)).toEqual(["bees/lyon/hives/2", "bees/braga/hives/2"]);
  });

  it("show a passage by its id", async () => {
    const { tools, shown } = lookups();
    expect(await tools.passage("bees/lyon/troubles/1")).toContain("Wasps killed 40 colonies in 2017.");
    expect(shown().map(({ id }) => id)).toEqual(["bees/lyon/troubles/1"]);
  });

  it("say when there is nothing, and note nothing", async () => {
    const { tools, shown } = lookups();
    expect(await tools.search("hives", "Paris")).toContain("There are: Lyon, Braga, Izmir.");
    expect(await tools.search(" \u0000 ", null)).toBe("Nothing was found.");
    expect(await tools.figures("unemployment")).toBe("Nothing was found.");
    expect(await tools.passage("bees/lyon/secret/1")).toBe("There is no passage with this id.");
    expect(shown()).toEqual([]);
  });

  it("stay within what the reader narrowed the question to", async () => {
    const { tools, shown } = lookups({ city: "braga" });
    await tools.search("hives", null);
    await tools.search("hives", "Lyon");
    await tools.figures("hives");
    expect(await tools.passage("bees/lyon/hives/1")).toBe("There is no passage with this id.");
    expect(new Set(shown().map(({ city }) => city))).toEqual(new Set(["braga"]));
  });

  it("stop after some look-ups, and keep one result to a line", async () => {
    const { tools, made } = lookups();
    const replies: string[] = [];
    for (let time = 0; time < 10; time += 1)
      replies.push(await tools.search("x".repeat(5_000) + " hives\nhoney", null));
    expect(made()).toHaveLength(8);
    expect(made().every(({ subject }) => subject.length <= 300)).toBe(true);
    expect(replies.at(-1)).toContain("No more can be looked up");
    expect(await lookups().tools.passage("bees/lyon/practice/1")).not.toContain("\n");
  });
});
