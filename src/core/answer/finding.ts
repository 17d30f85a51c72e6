import type { City } from "../corpus/city.ts";
import type { Candidate } from "../retrieval/retriever.ts";
import type { Decision } from "./refusal.ts";
import type { Excerpt } from "./extract.ts";

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
