import type { Answer } from "./answer.ts";

/** Port: answers as they were given. A saved answer is durable when the promise resolves. */
export type AnswerStore = {
  /**
   * Saves it as the next turn of its conversation. An id is saved once.
   * @throws AppError conversation_not_found when the conversation does not exist (any more), storage_failed
   */
  readonly save: (answer: Answer, at: Date) => Promise<void>;
  readonly find: (id: string) => Promise<Answer | null>;
};
