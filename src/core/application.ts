import type { Answer, AnswerEvent, AskRequest } from "./answer/answer.ts";
import type { AnswerExplanation } from "./answer/explanation.ts";
import type { CheckedClaim } from "./claims/checked-claim.ts";
import type { Feedback } from "./feedback/feedback-store.ts";
import type { JudgedAnswer } from "./feedback/gap-report.ts";
import type { Language } from "./language.ts";
import type { Corpus } from "./corpus/corpus.ts";
import type { SearchHit, SearchRequest } from "./retrieval/search.ts";

/** What every entrypoint calls: the assistant behind all doors. */
export type Application = {
  readonly corpus: Corpus;
  /** The same documents in a language; those that it lacks, in one that they have. Throws corpus_invalid. */
  readonly corpusIn: (language: Language) => Promise<Corpus>;
  /**
   * Answers a question, event by event; the answer is stored before `answer-finished` is given. When the signal aborts,
   * the work on the answer ends, and what waits for its next event fails with the signal's reason.
   * @throws AppError invalid_request, unknown_city, unknown_section, unknown_document, conversation_not_found, storage_failed
   */
  readonly ask: (request: AskRequest, signal?: AbortSignal) => AsyncGenerator<AnswerEvent, void, undefined>;
  /** Passages for a query, best first. Throws as `ask` does for filters that nothing has. */
  readonly search: (request: SearchRequest) => Promise<SearchHit[]>;
  /**
   * Holds each claim of somebody's message against the corpus, in its order, at most twelve; empty where it claims
   * nothing. Throws the signal's reason when that aborts.
   */
  readonly checkMessage: (text: string, signal?: AbortSignal) => Promise<CheckedClaim[]>;
  readonly findAnswer: (id: string) => Promise<Answer | null>;
  /** How an answer came about; null for an id that is not known, and for answers from before that was kept. */
  readonly explainAnswer: (id: string) => Promise<AnswerExplanation | null>;
  /** Keeps what somebody thought of an answer; false for an id that is not known. @throws AppError storage_failed */
  readonly giveFeedback: (feedback: Feedback) => Promise<boolean>;
  /** Answers of the last so many milliseconds with what was said of them, newest first. @throws AppError storage_failed */
  readonly judgedSince: (milliseconds: number, limit: number) => Promise<JudgedAnswer[]>;
  /** Lets running work finish, then closes stores. */
  readonly close: () => Promise<void>;
};
