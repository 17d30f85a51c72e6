import { messagesIn, spokenLanguage } from "../messages/catalogue.ts";
import type { Answer } from "./answer.ts";
import type { AnswerTask } from "./answer-task.ts";

/** What all answers to a question share, whoever words them. `notice` is what was degraded; null for nothing. */
export function answerFrame(
  { id, conversationId, question, wished }: AnswerTask,
  notice: string | null,
): Pick<Answer, "id" | "conversationId" | "question" | "language" | "mode" | "model" | "notice"> {
  const language = spokenLanguage(wished);
  const notices = [language === wished ? null : messagesIn(language).answer.onlyInEnglish, notice].filter(
    (text) => text !== null,
  );
  return {
    id,
    conversationId,
    question,
    language,
    mode: "extractive",
    model: null,
    notice: notices.length === 0 ? null : notices.join(" "),
  };
}
