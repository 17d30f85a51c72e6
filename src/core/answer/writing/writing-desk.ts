import type { SentenceCheck } from "../../checking/check-sentence.ts";
import type { LanguageModel } from "../../model/language-model.ts";
import type { PassageFilter } from "../../retrieval/search.ts";
import type { Lookups } from "../plan-tools.ts";

/** What is needed to have answers written. */
export type WritingDesk = {
  /** Keeps to limits of its own: every call ends in time. */
  readonly model: LanguageModel;
  readonly check: SentenceCheck;
  /** Whether the model looks again at each sentence that has passed the checks. */
  readonly secondLook: boolean;
  /** What the model may look up for a question within the reader's filter. */
  readonly lookups: (filter: PassageFilter) => Lookups;
};
