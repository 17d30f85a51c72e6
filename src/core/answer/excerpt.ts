import type { IndexedPassage, IndexedSentence } from "../retrieval/indexed-passage.ts";

/** Words chosen for the answer, as they stand in their passage: a sentence, or a list with the line that leads into it. */
export type Excerpt = {
  readonly indexed: IndexedPassage;
  readonly text: string;
  /** A list in one line, its items parted by semicolons. */
  readonly inOneLine?: string;
};

/** A sentence of a passage that is to be quoted. */
export type Quoted = { readonly indexed: IndexedPassage; readonly sentence: IndexedSentence };
