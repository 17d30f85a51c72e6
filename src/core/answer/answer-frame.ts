import type { Answer } from "./answer.ts";
import type { AnswerTask } from "./answer-task.ts";
import { isNarrow } from "../retrieval/matches-filter.ts";

/** What all answers to a question share, whoever words them. `notice` is what was degraded; null for nothing. */
export function answerFrame(
  { id, conversationId, question, wished, filter }: AnswerTask,
  notice: string | null,
): Pick<Answer, "id" | "conversationId" | "question" | "language" | "mode" | "model" | "notice" | "filter"> {
  const frame = { id, conversationId, question, language: wished, mode: "extractive", model: null, notice } as const;
  return isNarrow(filter) ? { ...frame, filter } : frame;
}
