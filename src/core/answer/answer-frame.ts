import { spokenLanguage } from "../messages/catalogue.ts";
import { answerMessages } from "../messages/en/answer.ts";
import { ONLY_IN_ENGLISH } from "../messages/only-in-english.ts";
import type { Answer } from "./answer.ts";
import type { AnswerTask } from "./answer-task.ts";

/** What all answers to a question share, whoever words them. `notice` is what was degraded; null for nothing. */
export function answerFrame(
  { id, conversationId, question, wished }: AnswerTask,
  notice: string | null,
): Pick<Answer, "id" | "conversationId" | "question" | "language" | "mode" | "model" | "notice"> {
  const language = spokenLanguage(wished);
  const notices = [...(language === wished ? [] : notSpokenYet(wished)), notice].filter((text) => text !== null);
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

/** Said to somebody whose language is not spoken, in that language too: else a reader might take a refusal for the answer. */
function notSpokenYet(wished: AnswerTask["wished"]): string[] {
  const own = ONLY_IN_ENGLISH[wished];
  return [answerMessages.onlyInEnglish, ...(own === undefined ? [] : [own])];
}
