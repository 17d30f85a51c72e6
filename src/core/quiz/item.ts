import type { Language } from "../language.ts";

/** What a player is asked to do. A poll has no right answer and gives no points. */
export const ITEM_KINDS = [
  "single-choice",
  "multiple-choice",
  "true-false",
  "number",
  "order",
  "match",
  "poll",
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** Something to choose, to put in order or to match; ids are `a` to `f`, in the order shown. */
export type Option = { readonly id: string; readonly text: string };

/** What a player answers. */
export type Response =
  /** Ids of options: exactly one but for multiple choice, where the order says nothing. */
  | { readonly type: "choice"; readonly options: readonly string[] }
  | { readonly type: "number"; readonly value: number }
  /** All ids, first to last. */
  | { readonly type: "order"; readonly options: readonly string[] }
  /** For the id of each option the id of its match. */
  | { readonly type: "match"; readonly pairs: Readonly<Record<string, string>> };

/** The right answer; a number is right from `least` to `most`, both included. */
export type Key =
  | Exclude<Response, { readonly type: "number" }>
  | { readonly type: "number"; readonly value: number; readonly least: number; readonly most: number };

/** Where the report says so; the quote stands verbatim in the passage. */
export type Evidence = {
  readonly passageId: string;
  /** The document's title. */
  readonly document: string;
  readonly city: string | null;
  /** The section's label: `Istanbul › Good examples`. */
  readonly section: string;
  readonly pages: string | null;
  readonly quote: string;
};

/** The checks of `quiz.md`, by what they look at. */
export const ITEM_CHECKS = [
  "qualifiers",
  "single-valued",
  "distractors-contradicted",
  "options-distinct",
  "numbers-apart",
  "no-near-mention",
  "quote-plain",
  "look-up",
  "lint",
] as const;

export type ItemCheck = (typeof ITEM_CHECKS)[number];

/** How a check went; `person` where code cannot tell and somebody has to look. */
export type ItemVerdict = {
  readonly check: ItemCheck;
  readonly verdict: "holds" | "person";
  /** What was seen, in English, for who reviews. */
  readonly reason: string;
};

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Who made it. Only what was drawn from the corpus has a proof. */
export const ITEM_ORIGINS = ["corpus", "model", "person", "import"] as const;
export type ItemOrigin = (typeof ITEM_ORIGINS)[number];

/** Characters of a stem that is drawn, so that it fits on a phone. */
export const LONGEST_STEM = 160;

/** A question of a quiz with its right answer and what proves it. */
export type Item = {
  /** Of an item drawn from the corpus, the same every time it is drawn. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly language: Language;
  readonly stem: string;
  /** To choose from, to put in order, or to be matched; empty for a number. */
  readonly options: readonly Option[];
  /** What the options are matched with; empty but for `match`. */
  readonly matches: readonly Option[];
  /** What a number counts, as shown behind the field; null elsewhere. */
  readonly unit: string | null;
  /** Null for a poll alone. */
  readonly key: Key | null;
  readonly explanation: string;
  /** Null for polls, and for what a person brought without a source. */
  readonly evidence: Evidence | null;
  /** All passages whose facts it asks, where it asks several; left out where the evidence's is the only one. */
  readonly passages?: readonly string[] | undefined;
  /** The city that it is about; null for several or none. */
  readonly city: string | null;
  /** The section that it is about, as an id of the document: `istanbul/good-examples`. */
  readonly section: string | null;
  readonly difficulty: Difficulty;
  readonly origin: ItemOrigin;
  readonly proof: readonly ItemVerdict[];
};
