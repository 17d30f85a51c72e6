import type { Answer } from "./answer.ts";
import type { AnswerTask } from "./answer-task.ts";

/** What all answers to a question share, whoever words them. `notice` is what was degraded; null for nothing. */
export function answerFrame(
  { id, conversationId, question, wished }: AnswerTask,
  notice: string | null,
): Pick<Answer, "id" | "conversationId" | "question" | "language" | "mode" | "model" | "notice"> {
  return { id, conversationId, question, language: wished, mode: "extractive", model: null, notice };
}
