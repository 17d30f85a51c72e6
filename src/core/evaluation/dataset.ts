import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";

/** A question of a reading set (SQuAD): its answer is a piece of a passage, or it has none. */
export type ReadingQuestion = {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Answers of which any is right; none when there is no answer. */
  readonly answers: readonly string[];
  /** Ids of the passages that it was asked about. */
  readonly passages: readonly string[];
};

/** A query of a retrieval set (BEIR) with how relevant each passage is to it; what is missing is not. */
export type RetrievalQuery = {
  readonly id: string;
  readonly text: string;
  readonly grades: ReadonlyMap<string, number>;
};

/** The same question in several languages (OMoS-QA), with the text that answers it in each. */
export type ParallelQuestion = {
  readonly id: string;
  readonly wordings: Readonly<Partial<Record<Language, string>>>;
  /** The right passage's id by the language of the texts. */
  readonly passages: Readonly<Partial<Record<Language, string>>>;
};

/** A public set, turned into a corpus of its own and questions about it. */
export type Dataset =
  | { readonly kind: "squad"; readonly corpus: Corpus; readonly questions: readonly ReadingQuestion[] }
  | {
      readonly kind: "beir";
      readonly corpus: Corpus;
      readonly queries: readonly RetrievalQuery[];
      /** Names of the files of judgements that were read. */
      readonly judgements: readonly string[];
    }
  | {
      readonly kind: "parallel";
      /** The same texts in each language. */
      readonly texts: readonly { readonly language: Language; readonly corpus: Corpus }[];
      readonly questions: readonly ParallelQuestion[];
    };

const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

/**
 * At most `limit` items, spread evenly over all, in order, the same ones each time: the first hundred would all be about
 * the same article. Not every n-th item either, since sets alternate answerable and impossible questions; multiples of
 * the golden ratio, modulo 1, fall in step with no such pattern.
 */
export function sample<Item>(items: readonly Item[], limit: number | undefined): readonly Item[] {
  if (limit === undefined || limit >= items.length) return items;
  return items
    .map((item, at) => ({ item, at, place: (at * GOLDEN_RATIO) % 1 }))
    .sort((a, b) => a.place - b.place)
    .slice(0, limit)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
