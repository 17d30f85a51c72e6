import type { Bound, CheckingLanguage } from "../language/checking-language.ts";
import { readUnit } from "./read-units.ts";
import { readNumber } from "./read-number.ts";
import { phraseAt, phraseWords } from "./phrases.ts";
import type { ReadWord } from "./read-words.ts";

/** A number of a text with its unit and what is said of its exactness. */
export type Quantity = {
  /** As it is written, with its unit. */
  readonly text: string;
  /** Numbers that it may mean; one but for digits that two conventions read differently. */
  readonly values: readonly number[];
  /** The end of a range; null where there is one number. */
  readonly upTo: number | null;
  /**
   * `share`: in percent, whatever it is written as; `ordinal`: third; `times`: twice; `magnitude`: hundreds, and
   * "several thousand": at least twice its value.
   */
  readonly kind: "count" | "share" | "ordinal" | "times" | "magnitude";
  /** In one spelling: `kilometre`, `percent`; null for what is only counted. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** Written in words that often are no number: "one". */
  readonly isWeak: boolean;
  /** The two numbers of "six out of 30"; empty for all others. */
  readonly parts: readonly number[];
  /** Whether words beside it make an age of it: "up to the age of three", "three years old". */
  readonly isAge: boolean;
  /** Whether it is written in letters: "half", "three". */
  readonly inWords: boolean;
  /** Positions of its first word and behind its last, unit included. */
  readonly first: number;
  readonly behind: number;
};

type Draft = { -readonly [Key in keyof Quantity]: Quantity[Key] };

/** The quantities of a text in order; `taken` says which words belong to dates. */
export function readQuantities(
  text: string,
  words: readonly ReadWord[],
  taken: (index: number) => boolean,
  language: CheckingLanguage,
): Quantity[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    if (taken(at)) continue;
    const number = readNumber(words, at, taken, language.numbers);
    if (number === null) continue;
    const unit = readUnit(text, words, at, number.behind, language.numbers);
    const behind = unit.behind;
    const isShare = number.kind === "share" || (number.kind === "count" && unit.unit === "percent");
    drafts.push({
      text: text.slice(unit.start, words[behind - 1]?.end ?? 0) + unit.sign,
      values: number.values,
      upTo: null,
      kind: isShare ? "share" : number.kind,
      unit: isShare ? "percent" : unit.unit,
      bound: boundOf(words, at, behind, language),
      isWeak: number.isWeak,
      parts: number.parts,
      isAge: words
        .slice(Math.max(0, at - 3), behind)
        .some(({ folded, index }) => (index < at || index >= number.behind) && language.numbers.ageWords.has(folded)),
      inWords: number.inWords,
      first: at,
      behind,
    });
    at = behind - 1;
  }
  return joinRanges(text, words, drafts, language);
}

function boundOf(words: readonly ReadWord[], first: number, behind: number, { numbers }: CheckingLanguage): Bound {
  for (const [phrase, bound] of numbers.boundsBehind) if (phraseAt(words, behind, phraseWords(phrase))) return bound;
  // "about the 40,000", "almost a third": one small word may stand between.
  for (const skipped of [0, 1]) {
    if (skipped === 1 && !isSmallWord(words[first - 1]?.folded, numbers)) continue;
    for (const [phrase, bound] of numbers.boundsBefore) {
      const parts = phraseWords(phrase);
      const at = first - skipped - parts.length;
      if (at >= 0 && words[at]?.sentence === words[first]?.sentence && phraseAt(words, at, parts)) return bound;
    }
  }
  return "exact";
}

function isSmallWord(folded: string | undefined, { articles, definite, one }: CheckingLanguage["numbers"]): boolean {
  return folded !== undefined && (articles.has(folded) || definite.has(folded) || one.has(folded));
}

/** "Between 25,000 and 40,000", "15 to 64 years", "10–12%": one quantity; units reach back to the first number. */
function joinRanges(
  text: string,
  words: readonly ReadWord[],
  drafts: readonly Draft[],
  { numbers }: CheckingLanguage,
): Quantity[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const link = before === undefined ? null : linkBetween(words, before, draft);
    if (before === undefined || link === null || (link !== "" && !numbers.rangeLinks.has(link))) {
      joined.push(draft);
      continue;
    }
    if (before.unit === null && draft.unit !== null && before.kind === "count") {
      before.unit = draft.unit;
      before.isAge ||= draft.isAge;
      before.kind = draft.kind;
    }
    const low = before.values[0] ?? 0;
    const high = draft.values[0] ?? 0;
    const opener = words[before.first - 1]?.folded ?? "";
    const isRange =
      before.upTo === null &&
      low < high &&
      before.unit === draft.unit &&
      (link === "" ? true : numbers.and.has(link) ? numbers.rangeOpeners.has(opener) : true) &&
      before.kind !== "ordinal";
    if (!isRange) {
      joined.push(draft);
      continue;
    }
    before.upTo = high;
    before.behind = draft.behind;
    before.text = text.slice(words[before.first]?.start, words[draft.behind - 1]?.end) + trailingSign(draft.text);
  }
  return joined;
}

function trailingSign(text: string): string {
  return text.endsWith("%") ? "%" : "";
}

/** The one word between two numbers, `""` for a dash, null when they do not stand side by side. */
function linkBetween(words: readonly ReadWord[], before: Draft, after: Draft): string | null {
  const between = after.first - before.behind;
  const next = words[after.first];
  if (next?.sentence !== words[before.first]?.sentence) return null;
  if (between === 0) return /^[%\s]*[-–][\s]*\p{Sc}?$/u.test(next?.gap ?? "") ? "" : null;
  if (between !== 1) return null;
  const link = words[before.behind];
  return link === undefined || /[,;.]/u.test(link.gap) || /[,;.]/u.test(next?.gap ?? "") ? null : link.folded;
}
