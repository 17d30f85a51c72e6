import { fold } from "../../text/fold.ts";
import type { ReadWord } from "./read-words.ts";

const split = new Map<string, readonly string[]>();

/** The folded words of a phrase. */
export function phraseWords(phrase: string): readonly string[] {
  const known = split.get(phrase);
  if (known !== undefined) return known;
  const words = fold(phrase).split(" ");
  split.set(phrase, words);
  return words;
}

/** Whether the phrase's words stand from this position on, in one sentence. */
export function phraseAt(words: readonly ReadWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => {
    const found = words[at + offset];
    return found !== undefined && found.sentence === words[at]?.sentence && found.folded === word;
  });
}

/** A phrase in a text: its words stand from `first` to before `behind`. */
export type FoundPhrase = { readonly phrase: string; readonly first: number; readonly behind: number };

/** Where phrases stand among the words from `from` to before `to`; longer ones must come first in the list. */
export function findPhrases(
  words: readonly ReadWord[],
  from: number,
  to: number,
  phrases: readonly string[],
): FoundPhrase[] {
  const byFirstWord = indexOf(phrases);
  const found: FoundPhrase[] = [];
  for (let at = from; at < to; at++) {
    const phrase = byFirstWord.get(words[at]?.folded ?? "")?.find((one) => phraseAt(words, at, phraseWords(one)));
    if (phrase === undefined) continue;
    const behind = at + phraseWords(phrase).length;
    found.push({ phrase, first: at, behind });
    at = behind - 1;
  }
  return found;
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The phrases by their first word; made once for each list. */
function indexOf(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = phraseWords(phrase)[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  indexes.set(phrases, index);
  return index;
}
