import type { ItemCheck } from "../../quiz/item.ts";
import type { DropCode } from "../../quiz/widening/drop.ts";

/** Why a question that a model wrote was not taken over, by what is not a check of every item. */
type DropWords = Readonly<Record<Exclude<DropCode, ItemCheck>, (option: string) => string>>;

const number = new Intl.NumberFormat("en-GB");

/** What the review page says where a language model writes questions. Another language is another object of this shape. */
export const quizWidenMessages = {
  title: "More questions by a language model",
  hint: "Written from the passages, then checked: its quote must stand there, and a solver without the key must find the answer. You keep each one yourself.",
  count: "How many",
  write: "Write",
  writing: "The model writes and checks. This may take a minute or two.",
  written: (written: number, dropped: number): string =>
    `${written === 1 ? "1 question" : `${number.format(written)} questions`} to look at; ${number.format(dropped)} did not pass.`,
  byModel: "Written by a language model: look at it closely.",
  dropped: {
    "no-quote": () => "its quote is no sentence of the passage",
    "key-not-quoted": () => "its right answer does not stand in the quote",
    "also-quoted": (option) => `the passage says “${option}”, too`,
    asked: () => "the quiz asks this already",
    malformed: () => "it is not built as a question must be",
    "not-contradicted": (option) => `no passage contradicts “${option}”`,
    "not-solved": () => "a solver that was not told the right answer did not find it",
    "model-failed": () => "the model failed while it was checked",
  } as DropWords,
  failedCheck: (check: string): string => `“${check}” does not hold`,
};

/** The shape that every language has. */
export type QuizWidenMessages = typeof quizWidenMessages;
