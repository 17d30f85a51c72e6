import type { Passage } from "../../corpus/passage.ts";

/** Rules are tuned on the first and reported on both. */
export const HALVES = ["development", "test"] as const;

export type Half = (typeof HALVES)[number];

/** A sentence as a model might write it, with what a check of it must find. */
export type CheckerCase = {
  readonly id: string;
  readonly half: Half;
  /** `good`: it says what its passages say. `bad`: it does not. */
  readonly verdict: "good" | "bad";
  /** What was done to the passage's words: `verbatim`, `changed-year`. */
  readonly kind: string;
  readonly text: string;
  /** The passages that it cites; none where it cites what does not exist. */
  readonly passages: readonly Passage[];
};

/** A sentence of a passage, from which cases are made. */
export type SourceSentence = {
  readonly text: string;
  readonly passage: Passage;
  /** The sentence behind it in the passage; null for the last. */
  readonly next: string | null;
  readonly half: Half;
};

/** Makes a sentence of another one; null where it does not apply. */
export type Mutation = (sentence: SourceSentence, world: MutationWorld) => string | null;

/** What mutations draw from. */
export type MutationWorld = {
  readonly random: Random;
  readonly sentences: readonly SourceSentence[];
  readonly cities: readonly { readonly id: string; readonly name: string }[];
};

export type Random = {
  /** 0 to just below 1. */
  readonly next: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
};
