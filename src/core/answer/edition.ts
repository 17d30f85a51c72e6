import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";

/** The corpus for readers of one language: each document in that language, or in one that it has. */
export type Edition = {
  readonly language: Language;
  readonly corpus: Corpus;
  readonly passage: (id: string) => IndexedPassage | undefined;
};
