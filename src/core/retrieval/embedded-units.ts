import type { Passage } from "../corpus/passage.ts";
import { type Language, LANGUAGES } from "../language.ts";
import type { IndexedPassage, IndexedSentence } from "./indexed-passage.ts";

/** Which texts are embedded: the sentences of a corpus, or its passages where it is large. */
export type EmbeddedUnits = {
  /** The texts in the order of their labels. */
  readonly texts: readonly string[];
  readonly passageOf: (unit: number) => number;
  /** A passage's units: one a sentence, or one in all. */
  readonly ofPassage: (passage: number) => readonly number[];
};

/** Embedding takes 15 to 30 ms a text; above this many sentences the first start would take too long. */
const MOST_SENTENCES = 6_000;

/** @param languages those that the embedder knows; texts in others have no unit */
export function embeddedUnits(
  passages: readonly IndexedPassage[],
  languages: readonly Language[] = LANGUAGES,
): EmbeddedUnits {
  const sentences = passages.reduce((count, passage) => count + passage.sentences.length, 0);
  const bySentence = sentences <= MOST_SENTENCES;
  const texts: string[] = [];
  const owners: number[] = [];
  const units = passages.map(({ passage, label, sentences }) =>
    textsOf(passage, sentences).map((text) => {
      owners.push(label);
      return texts.push(text) - 1;
    }),
  );
  return {
    texts,
    passageOf: (unit) => owners[unit] ?? -1,
    ofPassage: (passage) => units[passage] ?? [],
  };

  function textsOf(passage: Passage, own: readonly IndexedSentence[]): readonly string[] {
    if (!languages.includes(passage.language)) return [];
    return bySentence ? own.map(({ text }) => text) : [passage.text];
  }
}
