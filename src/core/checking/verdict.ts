import type { Passage } from "../corpus/passage.ts";

/** What a written sentence is checked for, in the order of checking. */
export const CHECKS = [
  "citation",
  "quotes",
  "numbers",
  "dates",
  "names",
  "city",
  "coverage",
  "negation",
  "direction",
  "comparison",
  "attribution",
  "relation",
] as const;

export type CheckName = (typeof CHECKS)[number];

/** A sentence that a model wrote, with the passages it says it has it from; none where it cites nothing that exists. */
export type WrittenSentence = { readonly text: string; readonly cited: readonly CitedPassage[] };

/** A passage with the words around it that its sentences take for granted. */
export type CitedPassage = {
  readonly passage: Passage;
  /** Its document's title and headings, its city and country. */
  readonly context: readonly string[];
};

export type CheckResult = {
  readonly check: CheckName;
  readonly outcome: "holds" | "fails" | "not_applicable";
  /** What was compared and found, for a person who asks why; null where there was nothing to compare. */
  readonly finding: string | null;
};

/** The words of a passage that carry a sentence; they stand verbatim in it. */
export type SupportingQuote = { readonly passage: Passage; readonly quote: string };

export type SentenceVerdict = {
  /** Whether no check fails. */
  readonly passes: boolean;
  readonly results: readonly CheckResult[];
  /** One for each passage that carries something of the sentence, in the order cited; empty when it fails. */
  readonly quotes: readonly SupportingQuote[];
};
