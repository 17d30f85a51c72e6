import type { Language } from "../language.ts";
import type { Fact } from "./fact.ts";

/** Kinds of question that the corpus answers. */
export const ANSWERABLE_KINDS = ["fact", "figure", "definition", "list", "reason", "comparison", "follow-up"] as const;
/** Kinds of question that it does not answer. */
export const UNANSWERABLE_KINDS = ["near-miss", "false-premise", "off-topic", "nonsense"] as const;
export const QUESTION_STYLES = ["plain", "terse", "indirect", "misspelt", "reworded"] as const;

type AnswerableKind = (typeof ANSWERABLE_KINDS)[number];
type UnanswerableKind = (typeof UNANSWERABLE_KINDS)[number];
export type QuestionKind = AnswerableKind | UnanswerableKind;
export type QuestionStyle = (typeof QUESTION_STYLES)[number];

/** A graded question. The format is described in tests/evals/questions/README.md. */
export type EvaluationQuestion = {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly answerable: boolean;
  readonly kind: QuestionKind;
  readonly style: QuestionStyle;
  /** Earlier questions of the same conversation, oldest first; only before a follow-up. */
  readonly previous: readonly string[];
  /** All must be held by a right answer; none where there is no answer. */
  readonly facts: readonly Fact[];
  /** Ids of the sections of which any may be cited; none where there is no answer. */
  readonly sections: readonly string[];
};
