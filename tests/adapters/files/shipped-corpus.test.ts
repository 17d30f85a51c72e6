import { describe, expect, it } from "vitest";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { LANGUAGES } from "../../../src/core/language.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";

const files = await readCorpusFolder("corpus");

describe("the corpus that ships", () => {
  it.each(LANGUAGES)("keeps the strict format where it is read in %s", (language) => {
    const { corpus, problems, suggestions } = readCorpus(files, { language });
    expect(problems).toEqual([]);
    // A language that is being written is no fault.
    expect(suggestions.filter(({ suggestion }) => !suggestion.includes("lacks parts"))).toEqual([]);
    expect(corpus?.cities.map((city) => city.id)).toEqual(["istanbul", "offenbach", "tangier"]);
    expect(corpus?.figures.length).toBeGreaterThan(50);
  });

  it("has sentences that can be quoted alone: whole, and short enough for an answer", () => {
    const { corpus } = readCorpus(files);
    const odd = (corpus?.passages ?? []).flatMap((passage) =>
      passage.text.includes("\n")
        ? []
        : splitSentences(passage.text).filter(({ text }) => text.length > 350 || !/[.!?:]["”’)]*$/.test(text)),
    );
    expect(odd).toEqual([]);
  });
});
