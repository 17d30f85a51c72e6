import type { AppError } from "../../../core/errors.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";

/** What went wrong with a quiz, in the reader's words where the catalogue has some. */
export function problemWords({ code, message }: AppError, language: Language): string {
  const words: Readonly<Record<string, unknown>> = messagesIn(language).quizWeb.problem;
  const known = words[code];
  return typeof known === "string" ? known : message;
}
