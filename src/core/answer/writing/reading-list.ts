import { contextOf } from "../../checking/passage-context.ts";
import type { CitedPassage } from "../../checking/verdict.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Passage } from "../../corpus/passage.ts";
import type { NumberedPassage } from "../../model/language-model.ts";

/** The passages that a model is given to write from, numbered from 1. */
export type ReadingList = {
  readonly numbered: readonly NumberedPassage[];
  /** The passages of these numbers, without those that are none. */
  readonly cited: (numbers: readonly number[]) => CitedPassage[];
  readonly numberOf: (passageId: string) => number | null;
};

/** Characters of a passage that a model reads; longer ones are rare, and long prompts slow. */
const LONGEST_TEXT = 2_500;

export function createReadingList(corpus: Corpus, passages: readonly Passage[]): ReadingList {
  const numbers = new Map(passages.map(({ id }, place) => [id, place + 1]));
  return {
    numbered: passages.map((passage, place) => ({
      number: place + 1,
      label: labelOf(corpus, passage),
      text: passage.text.slice(0, LONGEST_TEXT),
    })),
    cited: (wanted) =>
      [...new Set(wanted)].flatMap((number) => {
        const passage = passages[number - 1];
        return passage === undefined ? [] : [{ passage, context: contextOf(corpus, passage) }];
      }),
    numberOf: (id) => numbers.get(id) ?? null,
  };
}

/** `A Tale of Three Cities › Istanbul › Good examples`. */
export function labelOf(corpus: Corpus, passage: Passage): string {
  const title = corpus.document(passage.document)?.title ?? passage.document;
  return `${title} › ${corpus.sectionOf(passage).label}`;
}
