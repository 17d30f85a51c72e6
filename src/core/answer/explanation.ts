import type { CheckResult } from "../checking/verdict.ts";
import type { ModelProblem } from "../model/model-problem.ts";
import type { QuestionKind } from "../languages/question-kind.ts";
import type { Decision } from "./refusal.ts";

/** How an answer came about, for whoever runs the assistant. It is kept and erased with the answer. */
export type AnswerExplanation = {
  readonly question: UnderstoodQuestion;
  readonly decision: Decision;
  /** Best first; those that the model looked up itself, and those of the conversation, last. */
  readonly passages: readonly WeighedPassage[];
  /** Null where no model was asked. */
  readonly writing: WritingExplanation | null;
};

/** What was taken to be asked. */
export type UnderstoodQuestion = {
  /** With misspellings mended, and made to stand alone. */
  readonly text: string;
  readonly kind: QuestionKind;
  /** Ids of the cities asked about. */
  readonly cities: readonly string[];
  readonly years: readonly string[];
  /** The words searched for. */
  readonly words: readonly string[];
  /** Whether it leans on what was said before. */
  readonly isFollowUp: boolean;
  /** What a model made of a question that leans on what was said before; null where none was asked. */
  readonly rewriting: Rewriting | null;
};

export type Rewriting = {
  /** Null when the model failed. */
  readonly text: string | null;
  readonly isUsed: boolean;
  /** Why it is not used. */
  readonly problem: string | null;
};

export type PassageOrigin = "search" | "model" | "conversation";

export type WeighedPassage = {
  readonly passageId: string;
  readonly section: string;
  /** Null where it was not found by searching. */
  readonly score: number | null;
  readonly origin: PassageOrigin;
  /** The number under which a model read it; null when none did. */
  readonly number: number | null;
};

/** How the writing ended. Whatever is neither `written` nor `not_covered` makes the extract stand in. */
export type WritingOutcome = "written" | "not_covered" | "nothing_left" | "nonsense" | ModelProblem;

export type WritingExplanation = {
  readonly model: string;
  readonly outcome: WritingOutcome;
  /** What went wrong, for whoever can mend it. */
  readonly problem: string | null;
  /** Null where the question asks for one thing. */
  readonly planning: PlanningExplanation | null;
  /** Prompts and replies of all calls together, as far as they are known. */
  readonly tokens: number;
  /** Every sentence that the model wrote, in order, shown or not. */
  readonly sentences: readonly ExplainedSentence[];
};

/** What a model looked up before it wrote. */
export type PlanningExplanation = {
  readonly lookups: readonly Lookup[];
  /** Why it did not come to its end. */
  readonly problem: string | null;
};

export type Lookup = { readonly tool: "search" | "figures" | "passage"; readonly subject: string };

/** What became of a written sentence; only those that are shown have passed every check. */
export type SentenceFate = "shown" | "fails_check" | "repeats" | "leans_on_dropped";

export type ExplainedSentence = {
  readonly text: string;
  readonly fate: SentenceFate;
  /** Ids of the passages that it cites. */
  readonly passages: readonly string[];
  readonly checks: readonly CheckResult[];
};
