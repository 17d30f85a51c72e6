import type { QuizFormat } from "./quiz-format.ts";

/** Everything that is known of each question, its proof included. */
export const JSON_BANK: QuizFormat = {
  extension: "json",
  mediaType: "application/json; charset=utf-8",
  write: ({ title, language, items }) => ({
    content: `${JSON.stringify({ format: "three-cities-quiz", version: 1, title, language, items }, null, 2)}\n`,
    leftOut: [],
  }),
};
