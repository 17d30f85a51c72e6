import type { Answer } from "./answer.ts";
import type { AnswerExplanation } from "./explanation.ts";

/** Port: answers as they were given. A saved answer is durable when the promise resolves. */
export type AnswerStore = {
  /**
   * Saves it as the next turn of its conversation, with how it came about. An id is saved once.
   * @throws AppError conversation_not_found when the conversation does not exist (any more), storage_failed
   */
  readonly save: (answer: Answer, at: Date, explanation: AnswerExplanation | null) => Promise<void>;
  readonly find: (id: string) => Promise<Answer | null>;
  /** How an answer came about; null where that was not saved with it, or there is no such answer. */
  readonly explain: (id: string) => Promise<AnswerExplanation | null>;
};
