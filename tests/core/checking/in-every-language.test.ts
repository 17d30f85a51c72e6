import { beforeAll, describe, expect, it } from "vitest";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import { createFrequentWordFrequencies } from "../../../src/adapters/frequent-words/word-frequencies.ts";
import { createSentenceCheck } from "../../../src/core/checking/check-sentence.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { type TurnedKind, turnedSentences } from "../../support/checking/turned-sentences.ts";

let files: Awaited<ReturnType<typeof readCorpusFolder>>;
beforeAll(async () => {
  files = await readCorpusFolder("corpus");
});

describe.each(["de", "tr", "fr", "ar"] as const)("sentences written in %s", (language) => {
  let shown: Readonly<Record<TurnedKind, number>>;
  beforeAll(() => {
    const { corpus } = readCorpus(files, { language });
    if (corpus === null) throw new TypeError("the corpus has problems");
    const { zipf } = createFrequentWordFrequencies(language);
    const check = createSentenceCheck({ cities: corpus.cities, isCommon: (_, folded) => zipf(folded) !== null });
    const counts = new Map<TurnedKind, { all: number; passed: number }>();
    for (const { kind, text, passage } of turnedSentences(corpus, language)) {
      const count = counts.get(kind) ?? { all: 0, passed: 0 };
      const context = [corpus.document(passage.document)?.title ?? "", ...corpus.sectionOf(passage).path];
      const { passes } = check({ text, cited: [{ passage, context }] });
      counts.set(kind, { all: count.all + 1, passed: count.passed + (passes ? 1 : 0) });
    }
    const share = (kind: TurnedKind) => {
      const { all, passed } = counts.get(kind) ?? { all: 0, passed: 0 };
      expect(all).toBeGreaterThan(40);
      return passed / all;
    };
    shown = {
      good: share("good"),
      figure: share("figure"),
      year: share("year"),
      name: share("name"),
      city: share("city"),
      negation: share("negation"),
    };
  }, 120_000);

  it("are shown when they say what the passage says", () => {
    expect(shown.good).toBeGreaterThan(0.97);
  });

  it("are never shown with a year or a name that was invented, and hardly with an invented figure", () => {
    expect(shown.year).toBe(0);
    expect(shown.name).toBe(0);
    // What slips through is a page number beside others, or one of two equal figures.
    expect(shown.figure).toBeLessThan(0.04);
  });

  it("are hardly shown about another city, and mostly not when they deny what the passage says", () => {
    expect(shown.city).toBeLessThan(0.02);
    expect(shown.negation).toBeLessThan(0.21);
  });
});
