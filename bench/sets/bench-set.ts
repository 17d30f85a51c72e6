import type { Corpus } from "../../src/core/corpus/corpus.ts";

/** A question that is answered somewhere in a set's passages. */
export type BenchQuestion = {
  readonly text: string;
  /** Ids of the passages of which any is right to find. */
  readonly rightPassages: ReadonlySet<string>;
  /** Whether a text holds all that a right answer has to say. */
  readonly isAnsweredBy: (text: string) => boolean;
};

/** Passages and questions about them: the same for all that are compared. */
export type BenchSet = {
  readonly name: string;
  readonly corpus: Corpus;
  /** All of them can be answered, and understood without an earlier one. */
  readonly questions: readonly BenchQuestion[];
};
