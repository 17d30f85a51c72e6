import { createSentenceCheck } from "../../src/core/checking/check-sentence.ts";
import { contextOf } from "../../src/core/checking/passage-context.ts";
import type { CheckName, CitedPassage, SentenceVerdict } from "../../src/core/checking/verdict.ts";
import type { City } from "../../src/core/corpus/city.ts";
import type { Corpus } from "../../src/core/corpus/corpus.ts";
import type { Passage } from "../../src/core/corpus/passage.ts";

/** A passage about anything, for checking a sentence against. */
export function passageOf(text: string, changes: Partial<Passage> = {}): Passage {
  return {
    id: "notes/notes/1",
    document: "notes",
    section: "notes",
    city: null,
    pages: null,
    language: "en",
    text,
    terms: [],
    note: null,
    sources: [],
    ...changes,
  };
}

/** The verdict on a sentence that cites passages of these texts, in documents without a title. */
export function verdictOn(sentence: string, ...texts: readonly string[]): SentenceVerdict {
  return verdictWith(sentence, { texts });
}

export function verdictWith(
  sentence: string,
  {
    texts,
    context = [],
    cities = [],
  }: { texts: readonly string[]; context?: readonly string[]; cities?: readonly City[] },
): SentenceVerdict {
  const cited = texts.map((text, at): CitedPassage => ({
    passage: passageOf(text, { id: `notes/notes/${at + 1}` }),
    context,
  }));
  return createSentenceCheck({ cities })({ text: sentence, cited });
}

/** The names of the checks that fail. */
export function failing({ results }: SentenceVerdict): CheckName[] {
  return results.filter(({ outcome }) => outcome === "fails").map(({ check }) => check);
}

/** What a check found; null when it had nothing to compare. */
export function findingOf({ results }: SentenceVerdict, check: CheckName): string | null {
  return results.find((result) => result.check === check)?.finding ?? null;
}

/** Checks sentences against passages of a corpus, cited by their ids without the document. */
export function checkAgainst(corpus: Corpus, document: string) {
  const check = createSentenceCheck({ cities: corpus.cities });
  return (text: string, ...ids: readonly string[]): SentenceVerdict => {
    const cited = ids.map((id) => {
      const passage = corpus.passage(`${document}/${id}`);
      if (passage === undefined) throw new Error(`there is no passage ${id}`);
      return { passage, context: contextOf(corpus, passage) };
    });
    return check({ text, cited });
  };
}
