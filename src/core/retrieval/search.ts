import type { Language } from "../language.ts";
import type { Passage } from "../corpus/passage.ts";

/** Narrows a search. Ids as in the corpus; a section is `istanbul/good-examples` or, in all parts, `good-examples`. */
export type PassageFilter = {
  readonly city?: string | undefined;
  readonly section?: string | undefined;
  readonly document?: string | undefined;
};

export type SearchRequest = PassageFilter & {
  readonly query: string;
  readonly limit?: number | undefined;
  /** The language of the query and of the passages; the query's own without it. */
  readonly language?: Language | undefined;
};

/** A passage found; the score is for comparing within one search, higher is better. */
export type SearchHit = { readonly passage: Passage; readonly score: number };
