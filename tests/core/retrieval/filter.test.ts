import { describe, expect, it } from "vitest";
import { checkFilter } from "../../../src/core/retrieval/check-filter.ts";
import { matchesFilter } from "../../../src/core/retrieval/matches-filter.ts";
import type { PassageFilter } from "../../../src/core/retrieval/search.ts";
import { BEES, beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus({ ...BEES, "notes.md": "# Notes\n\n## Wax\n\nWax is made by young bees." });
const within = (filter: PassageFilter) =>
  corpus.passages.filter((passage) => matchesFilter(passage, filter, corpus)).map(({ id }) => id);

describe("a filter", () => {
  it("lets everything through when it asks for nothing", () => {
    expect(within({})).toHaveLength(corpus.passages.length);
  });

  it.each<[PassageFilter, string[]]>([
    [{ city: "braga", section: "hives" }, ["bees/braga/hives/1", "bees/braga/hives/2"]],
    [{ section: "lyon/troubles" }, ["bees/lyon/troubles/1"]],
    [{ section: "bees/lyon/troubles" }, ["bees/lyon/troubles/1"]],
    [{ section: "troubles" }, ["bees/lyon/troubles/1", "bees/braga/troubles/1", "bees/izmir/troubles/1"]],
    [{ section: "outlook" }, ["bees/outlook/1", "bees/outlook/2"]],
    [{ document: "notes" }, corpus.passages.filter(({ document }) => document === "notes").map(({ id }) => id)],
    [{ city: "lyon", section: "braga/hives" }, []],
    [{ city: "lyon", document: "notes" }, []],
  ])("%j lets through %j", (filter, ids) => {
    expect(within(filter)).toEqual(ids);
  });

  it("takes a part for all of its sections", () => {
    expect(within({ section: "izmir" })).toEqual(within({ city: "izmir" }));
  });

  it("does not take the end of a section's name for the section", () => {
    expect(within({ section: "ives" })).toEqual([]);
  });
});

describe("a filter of a request", () => {
  it("is given back when all of it is known", () => {
    expect(checkFilter(corpus, { city: "lyon", section: "hives", document: "bees" })).toEqual({
      city: "lyon",
      section: "hives",
      document: "bees",
    });
    expect(checkFilter(corpus, {})).toEqual({});
  });

  it.each<[PassageFilter, string, string]>([
    [{ city: "Lyon" }, "unknown_city", "lyon"],
    [{ city: "" }, "unknown_city", "braga"],
    [{ document: "lamps" }, "unknown_document", "bees"],
    [{ section: "lamps" }, "unknown_section", "lyon/troubles"],
  ])("%j is refused as %s, with what there is", (filter, code, known) => {
    let error: unknown;
    try {
      checkFilter(corpus, filter);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code, data: { known: expect.arrayContaining([known]) } });
    expect(error).toMatchObject({ message: expect.stringContaining(known) });
  });
});
