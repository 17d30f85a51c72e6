import type { Passage } from "../corpus/passage.ts";

/** Narrows a search. Ids as in the corpus; a section is `istanbul/good-examples` or, in all parts, `good-examples`. */
export type PassageFilter = {
  readonly city?: string | undefined;
  readonly section?: string | undefined;
  readonly document?: string | undefined;
};

export type SearchRequest = PassageFilter & { readonly query: string; readonly limit?: number | undefined };

/** A passage found; the score is for comparing within one search, higher is better. */
export type SearchHit = { readonly passage: Passage; readonly score: number };
