import type { City } from "../corpus/city.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { FigureLookup } from "../figures/figure-lookup.ts";
import type { QueryTerm } from "../retrieval/bm25f.ts";
import type { IndexedPassage } from "../retrieval/indexed-passage.ts";
import type { Candidate, Retriever } from "../retrieval/retriever.ts";
import type { PassageFilter } from "../retrieval/search.ts";
import type { Decision } from "./refusal.ts";
import type { Excerpt } from "./excerpt.ts";

/** A part of an answer: words of a passage, or that a city's part is missing. */
export type FindingPart =
  | { readonly type: "excerpt"; readonly excerpt: Excerpt }
  | { readonly type: "city-missing"; readonly city: City; readonly missing: "figure" | "statement" };

/** What the corpus has to say to a question, before it is put into words and numbered. */
export type Finding = {
  readonly decision: Decision;
  /** Empty unless the outcome is `answer`. */
  readonly parts: readonly FindingPart[];
  /** What was found, best first, whether or not it answers. */
  readonly candidates: readonly Candidate[];
};

/** Passages whose sentences are weighed. */
export const PASSAGES_WEIGHED = 12;

export type FinderParts = {
  readonly retriever: Retriever;
  readonly figures: FigureLookup;
  readonly passages: readonly IndexedPassage[];
  readonly corpus: Corpus;
};

export type FindOptions = {
  readonly filter: PassageFilter;
  /** Words of the answer before, for follow-ups: they widen the search and are not demanded. */
  readonly extra?: readonly QueryTerm[];
  /** Ids of passages that the answer before cited. */
  readonly favoured?: ReadonlySet<string>;
};
