import { describe, expect, it } from "vitest";
import { ENGLISH_SYNONYMS } from "../../../src/core/languages/english/english-synonyms.ts";
import { englishStem as stem } from "../../../src/core/languages/english/english-stem.ts";
import { createSynonyms } from "../../../src/core/text/synonyms.ts";

describe("synonyms", () => {
  const synonyms = createSynonyms(
    [
      ["lamp", "lantern"],
      ["lamp", "torch", "signal fire"],
      ["keeper", "keepers"],
      ["light", "set up"],
    ],
    "en",
  );

  it("are those of every group that a word stands in, without the word itself", () => {
    expect(synonyms.of("lamp").toSorted()).toEqual(["lantern", "torch"]);
    expect(synonyms.of("torch")).toEqual(["lamp"]);
  });

  it("are known by stem, so that two endings of one word are no synonyms", () => {
    expect(synonyms.of("keeper")).toEqual([]);
  });

  it("leave out entries of several content words, and take the one that others have", () => {
    expect(synonyms.of("signal")).toEqual([]);
    expect(synonyms.of("light")).toEqual(["set"]);
  });

  it("are none for a word that stands in no group", () => {
    expect(synonyms.of("harbour")).toEqual([]);
    expect(synonyms.of("constructor")).toEqual([]);
  });

  it("that ship go both ways", () => {
    const shipped = createSynonyms(ENGLISH_SYNONYMS, "en");
    for (const word of ENGLISH_SYNONYMS.flat().map(stem))
      for (const other of shipped.of(word)) expect(shipped.of(other)).toContain(word);
  });
});
