import type { NumberWords } from "../language/checking-language.ts";
import { phraseAt, phraseWords } from "./phrases.ts";
import type { ReadWord } from "./read-words.ts";

/** A unit beside a number: in one spelling, with where number and unit begin and end together. */
export type ReadUnit = {
  readonly unit: string | null;
  readonly behind: number;
  /** Offset in the text of the number, currency sign included. */
  readonly start: number;
  /** A sign behind the number that is no word: `%`. */
  readonly sign: string;
};

const PERCENT_SIGN = /^\s?[%٪‰]/u;
const CURRENCY_BEFORE = /([\p{Sc}])\s?$/u;
const CURRENCY_BEHIND = /^\s?([\p{Sc}])/u;

/** The unit of the number whose words stand from `first` to before `behind`. */
export function readUnit(
  text: string,
  words: readonly ReadWord[],
  first: number,
  behind: number,
  numbers: NumberWords,
): ReadUnit {
  const start = words[first]?.start ?? 0;
  const end = words[behind - 1]?.end ?? start;
  const rest = text.slice(end, end + 3);
  if (PERCENT_SIGN.test(rest)) return { unit: "percent", behind, start, sign: "%" };
  const before = CURRENCY_BEFORE.exec(text.slice(Math.max(0, start - 2), start));
  const currency = numbers.units.get(before?.[1] ?? CURRENCY_BEHIND.exec(rest)?.[1] ?? "");
  if (currency !== undefined) return { unit: currency, behind, start: start - (before?.[0].length ?? 0), sign: "" };
  const attached = attachedUnit(words[behind - 1], numbers);
  if (attached !== null) return { unit: attached, behind, start, sign: "" };

  const next = words[behind];
  if (next === undefined || !/^[\s-]$/u.test(next.gap)) return { unit: null, behind, start, sign: "" };
  const second = words[behind + 1];
  const phrase = numbers.unitPhrases.find(([written]) => phraseAt(words, behind, phraseWords(written)));
  if (phrase !== undefined) return { unit: phrase[1], behind: behind + phraseWords(phrase[0]).length, start, sign: "" };
  const prefix = numbers.unitPrefixes.get(next.folded);
  const prefixed = second === undefined ? undefined : numbers.units.get(second.folded);
  if (prefix !== undefined && prefixed !== undefined)
    return { unit: `${prefix} ${prefixed}`, behind: behind + 2, start, sign: "" };
  // Signs of units are written small or as they are: "20 M" is no metre.
  const unit = numbers.units.get(next.folded);
  if (unit === undefined) return { unit: null, behind, start, sign: "" };
  // "Three years old" is one amount.
  const isAge = second !== undefined && numbers.ageWords.has(second.folded) && /^[\s-]$/u.test(second.gap);
  return { unit, behind: behind + (isAge ? 2 : 1), start, sign: "" };
}

/** `15km` is one word. */
function attachedUnit(word: ReadWord | undefined, numbers: NumberWords): string | null {
  const letters = /^[\d.,]+(\p{L}+\d?)$/u.exec(word?.folded ?? "")?.[1];
  return letters === undefined || numbers.attachedScales.has(letters) ? null : (numbers.units.get(letters) ?? null);
}
