import { BEFORE_NUMBER, BEHIND_ORDINAL, NEVER_LAST, SENTENCE_STARTERS, SOMETIMES_LAST } from "./abbreviations.ts";

/** A sentence of a text, verbatim: `text.slice(start, end)`; offsets in UTF-16 units. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/** A run of stops with the quotation marks and brackets that close behind it; begun at its start only, to stay linear. */
const STOP = /(?<![.!?…؟۔。！？])[.!?…؟۔。！？]+["'”’“‘»«)\]›]*(?=\s|$)/gu;
const LINE = /[^\n]+/g;
const WORD_BEFORE = /[^\s"'“”‘’„«»‹›([{-]\S*$/u;
const WORD_AFTER = /^[\s"'“”‘’„«»‹›([¿¡]*([\p{L}\p{M}\p{N}]+)/u;
const LOWER_AFTER = /^[\s"'“”‘’„«»‹›([]*\p{Ll}/u;
const ELLIPSIS_IN_BRACKETS = /[[(](?:\.{2,}|…)[\])]$/u;

/**
 * The sentences of a text in order. Each line is at least one sentence, since list items and table rows stand on
 * lines of their own. A stop behind an abbreviation, an initial or an ordinal, or before a small letter, ends nothing.
 * English first, with the usual German, French and Turkish abbreviations; Arabic stops are known.
 *
 * Written by hand since Intl.Segmenter with ICU's rules breaks behind "Dr.", "p." and "approx.": 2 of the 10 cases
 * in this file's test against 10.
 */
export function splitSentences(text: string): Sentence[] {
  return Array.from(text.matchAll(LINE)).flatMap((line) => sentencesOfLine(line[0], line.index));
}

function sentencesOfLine(line: string, offset: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const whole = line.slice(start, end);
    const sentence = whole.trim();
    if (sentence !== "") {
      const first = offset + start + whole.length - whole.trimStart().length;
      sentences.push({ text: sentence, start: first, end: first + sentence.length });
    }
    start = end;
  };
  for (const stop of line.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (endsSentence(line.slice(start, stop.index), stop[0], line.slice(end, end + LOOK_AHEAD))) close(end);
  }
  close(line.length);
  return sentences;
}

/** How much of what follows a stop is looked at; longer than any word that matters. */
const LOOK_AHEAD = 40;
/** How much of what comes before a stop is looked at, so that long lines stay linear. */
const LOOK_BEHIND = 40;

function endsSentence(before: string, stop: string, after: string): boolean {
  if (after.trim() === "") return true;
  if (LOWER_AFTER.test(after)) return false;
  if (ELLIPSIS_IN_BRACKETS.test(before.slice(-1) + stop)) return false;
  if (stop !== ".") return true;

  const word = before.slice(-LOOK_BEHIND).match(WORD_BEFORE)?.[0] ?? "";
  const key = word.toLowerCase();
  const next = after.match(WORD_AFTER)?.[1] ?? "";
  const startsSentence = SENTENCE_STARTERS.has(next.toLowerCase());

  if (NEVER_LAST.has(key)) return false;
  if (BEFORE_NUMBER.has(key)) return !/^\p{N}/u.test(next);
  if (SOMETIMES_LAST.has(key)) return startsSentence;
  if (/^\p{N}{1,3}$/u.test(word)) return !isOrdinal(before, word, next);
  if (isInitial(word)) return startsSentence;
  return true;
}

/** "J", "z.B", "U.N.H.C.R": letters with a stop behind each. */
function isInitial(word: string): boolean {
  return /^(?:[\p{Lu}\p{Ll}]\p{M}*\.)*[\p{Lu}\p{Ll}]\p{M}*$/u.test(word);
}

/** "3." before "Oktober", the parts of "30. 6. 1973", or the number of a list that was written as text: "1. Register". */
function isOrdinal(before: string, number: string, next: string): boolean {
  if (before.trim() === number || BEHIND_ORDINAL.has(next.toLowerCase())) return true;
  return (
    /^\p{N}{1,2}$/u.test(next) || (/^\p{N}{4}$/u.test(next) && /\p{N}\. ?\p{N}+$/u.test(before.slice(-LOOK_BEHIND)))
  );
}
