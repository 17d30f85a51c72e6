import type { CheckingLanguage } from "../language/checking-language.ts";
import { type DateMention, readDates } from "./read-dates.ts";
import { type NameMention, readNames } from "./read-names.ts";
import { type Quantity, readQuantities } from "./read-quantities.ts";
import { type ReadSentence, type ReadWord, readWords } from "./read-words.ts";

/** A text, read for checking: what it says that can be compared. */
export type Reading = {
  readonly text: string;
  readonly words: readonly ReadWord[];
  readonly sentences: readonly ReadSentence[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly names: readonly NameMention[];
};

export function readText(text: string, language: CheckingLanguage): Reading {
  const { words, sentences } = readWords(text, language);
  const dates = readDates(text, words, language);
  const inDate = positions(dates);
  const quantities = readQuantities(text, words, inDate, language);
  const names = readNames(text, words, sentences, inDate, language);
  return { text, words, sentences, dates, quantities, names };
}

/** Whether a word belongs to one of the spans. */
export function positions(
  spans: readonly { readonly first: number; readonly behind: number }[],
): (index: number) => boolean {
  const taken = new Set<number>();
  for (const { first, behind } of spans) for (let at = first; at < behind; at++) taken.add(at);
  return (index) => taken.has(index);
}
