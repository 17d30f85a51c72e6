import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";
import type { Assistant } from "./assistant.ts";
import type { Edition } from "./edition.ts";

/** An edition with what reads and answers questions in its language. */
export type AnsweringEdition = Edition & { readonly assistant: Assistant };

/** Opens the edition of a language, once. Throws AppError corpus_invalid when its texts break the format. */
export type Editions = (language: Language) => Promise<AnsweringEdition>;

export function createEdition(
  language: Language,
  corpus: Corpus,
  passages: readonly IndexedPassage[],
  assistant: Assistant,
): AnsweringEdition {
  const byId = new Map(passages.map((indexed) => [indexed.passage.id, indexed]));
  return { language, corpus, passage: (id) => byId.get(id), assistant };
}
