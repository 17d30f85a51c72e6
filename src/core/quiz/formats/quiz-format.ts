import type { Language } from "../../language.ts";
import type { Item } from "../item.ts";

/** What is written into a file: a bank of questions. */
export type QuestionBank = { readonly title: string; readonly language: Language; readonly items: readonly Item[] };

/** An item that a format cannot carry. */
export type LeftOut = { readonly item: string; readonly reason: string };

export type WrittenBank = { readonly content: string | Uint8Array; readonly leftOut: readonly LeftOut[] };

/** A way of writing questions for another program. */
export type QuizFormat = {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (bank: QuestionBank) => WrittenBank;
};
