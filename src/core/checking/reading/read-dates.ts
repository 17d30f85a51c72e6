import type { CheckingLanguage, DateRelation, NumberWords } from "../language/checking-language.ts";
import type { ReadWord } from "./read-words.ts";

/** A date or span of time that a text names. Parts that it does not name are null. */
export type DateMention = {
  readonly text: string;
  /** First and last year; null for a month without a year. */
  readonly from: number | null;
  readonly to: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** A season (1 to 4, spring first) or a half of the year (11, 12). */
  readonly season: number | null;
  readonly part: "early" | "middle" | "late" | null;
  readonly relation: DateRelation | null;
  /** Positions of its first word and behind its last. */
  readonly first: number;
  readonly behind: number;
  /** Whether it was reckoned from another one: "a year later". */
  readonly isReckoned: boolean;
};

type Found = Pick<DateMention, "from" | "to" | "month" | "day" | "season"> & { readonly behind: number };

const YEAR = /^(?:1\d|20)\d\d$/;
const DECADE = /^((?:1\d|20)\d)0s$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const NONE = { month: null, day: null, season: null } as const;

/** The dates of a text in order; their words are no quantities any more. */
export function readDates(text: string, words: readonly ReadWord[], language: CheckingLanguage): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = dateAt(text, words, at, language) ?? reckonedAt(words, at, mentions, language);
    if (found === null) continue;
    const last = words[found.behind - 1];
    const { part, relation } = surroundings(words, at, language);
    mentions.push({
      ...found,
      text: text.slice(words[at]?.start, last?.end),
      part,
      relation,
      first: at,
      isReckoned: "isReckoned" in found,
    });
    at = found.behind - 1;
  }
  return mentions;
}

function dateAt(text: string, words: readonly ReadWord[], at: number, language: CheckingLanguage): Found | null {
  return (
    halfYearAt(words, at, language) ??
    monthAt(text, words, at, language) ??
    seasonAt(words, at, language) ??
    decadeAt(words, at, language) ??
    centuryAt(words, at, language) ??
    yearSpanAt(text, words, at, language)
  );
}

/** "July 20, 2016", "20 July 2016", "July 2016", "2016-07", "July". */
function monthAt(text: string, words: readonly ReadWord[], at: number, { dates }: CheckingLanguage): Found | null {
  const word = words[at];
  if (word === undefined) return null;
  const leadingDay = DAY.test(word.folded) ? Number.parseInt(word.folded, 10) : null;
  const monthIndex = leadingDay === null ? at : dates.of.has(words[at + 1]?.folded ?? "") ? at + 2 : at + 1;
  const monthWord = words[monthIndex];
  const month = monthWord === undefined ? undefined : dates.months.get(monthWord.folded);
  if (monthWord === undefined || month === undefined || !/^\p{Lu}/u.test(monthWord.text)) return null;
  let behind = monthIndex + 1;
  let day = leadingDay;
  const following = words[behind];
  if (day === null && following !== undefined && DAY.test(following.folded) && /^[\s.]*$/u.test(following.gap)) {
    day = Number.parseInt(following.folded, 10);
    behind += 1;
  }
  const year = words[behind];
  const hasYear = year !== undefined && YEAR.test(year.folded) && /^[\s,.]*(?:of )?$/u.test(year.gap);
  if (!hasYear && day === null && dates.ambiguousMonths.has(monthWord.folded)) {
    const before = words[at - 1];
    if (before === undefined || !isDateOpener(before, dates)) return null;
  }
  if (!hasYear) return { from: null, to: null, month, day, season: null, behind };
  const value = Number(year.folded);
  return { from: value, to: value, month, day, season: null, behind: behind + 1 };
}

function isDateOpener(word: ReadWord, { relations, parts, monthOpeners }: CheckingLanguage["dates"]): boolean {
  return relations.has(word.folded) || parts.has(word.folded) || monthOpeners.has(word.folded);
}

/** "spring 2014", "fall of 2015". */
function seasonAt(words: readonly ReadWord[], at: number, { dates }: CheckingLanguage): Found | null {
  const season = dates.seasons.get(words[at]?.folded ?? "");
  if (season === undefined) return null;
  const yearIndex = dates.of.has(words[at + 1]?.folded ?? "") ? at + 2 : at + 1;
  const year = words[yearIndex];
  if (year === undefined || !YEAR.test(year.folded)) return null;
  return { ...NONE, season, from: Number(year.folded), to: Number(year.folded), behind: yearIndex + 1 };
}

/** "the first half of 2016". */
function halfYearAt(words: readonly ReadWord[], at: number, { dates, numbers }: CheckingLanguage): Found | null {
  const ordinal = numbers.ordinals.get(words[at]?.folded ?? "");
  if (ordinal === undefined || !dates.halves.has(words[at + 1]?.folded ?? "")) return null;
  const yearIndex = dates.of.has(words[at + 2]?.folded ?? "") ? at + 3 : at + 2;
  const year = words[yearIndex];
  if (year === undefined || !YEAR.test(year.folded)) return null;
  return { ...NONE, season: 10 + ordinal, from: Number(year.folded), to: Number(year.folded), behind: yearIndex + 1 };
}

function decadeAt(words: readonly ReadWord[], at: number, { dates }: CheckingLanguage): Found | null {
  const word = words[at];
  if (word === undefined) return null;
  const digits = DECADE.exec(word.folded)?.[1];
  const first = digits === undefined ? dates.decades.get(word.folded) : Number(digits) * 10;
  if (first === undefined) return null;
  // "The 1800s" are a century.
  const isCentury = first % 100 === 0 && digits !== undefined && first < 2000;
  return { ...NONE, from: first, to: first + (isCentury ? 99 : 9), behind: at + 1 };
}

function centuryAt(words: readonly ReadWord[], at: number, { dates, numbers }: CheckingLanguage): Found | null {
  const word = words[at];
  if (word === undefined || !dates.century.has(words[at + 1]?.folded ?? "")) return null;
  const digits = /^(\d{1,2})(\p{L}+)$/u.exec(word.folded);
  const ordinal =
    digits !== null && numbers.ordinalEndings.has(digits[2] ?? "")
      ? Number(digits[1])
      : centuryInWords(words, at, numbers);
  if (ordinal === undefined) return null;
  return { ...NONE, from: (ordinal - 1) * 100, to: (ordinal - 1) * 100 + 99, behind: at + 2 };
}

/** "twenty-first": the ordinal is the second word. */
function centuryInWords(words: readonly ReadWord[], at: number, numbers: NumberWords) {
  const ordinal = numbers.ordinals.get(words[at]?.folded ?? "");
  const tens = numbers.below100.get(words[at - 1]?.folded ?? "") ?? 0;
  return ordinal !== undefined && tens >= 20 ? tens + ordinal : ordinal;
}

/** "2016", "2014–15", "1951/1977". */
function yearSpanAt(text: string, words: readonly ReadWord[], at: number, language: CheckingLanguage): Found | null {
  const word = words[at];
  if (word === undefined || !YEAR.test(word.text) || !isYear(text, words, at, language)) return null;
  const from = Number(word.text);
  const next = words[at + 1];
  if (next !== undefined && /^[-–/]$/u.test(next.gap)) {
    if (/^\d\d$/.test(next.text)) {
      const to = Math.floor(from / 100) * 100 + Number(next.text);
      // "2016-07" is a month where it cannot be a later year.
      if (to > from) return { ...NONE, from, to, behind: at + 2 };
      const month = Number(next.text);
      if (month >= 1 && month <= 12) return { ...NONE, month, from, to: from, behind: at + 2 };
    }
    if (YEAR.test(next.text) && Number(next.text) > from)
      return { ...NONE, from, to: Number(next.text), behind: at + 2 };
  }
  return { ...NONE, from, to: from, behind: at + 1 };
}

/** Whether four digits are a year: "in 2016", not "2016 people". */
function isYear(text: string, words: readonly ReadWord[], at: number, { dates, numbers }: CheckingLanguage): boolean {
  const word = words[at];
  if (word === undefined || /[\p{Sc}]\s?$/u.test(word.gap) || /^\s?[%\p{Sc}]/u.test(text.slice(word.end))) return false;
  const next = words[at + 1];
  if (next !== undefined && /^\s$/u.test(next.gap)) {
    if (numbers.units.has(next.folded) && !dates.year.has(next.folded)) return false;
    if (numbers.scales.has(next.folded)) return false;
  }
  const before = words[at - 1];
  if (before !== undefined && dates.yearOpeners.has(before.folded)) return true;
  const value = Number(word.text);
  return value >= 1900 && value <= 2059 && value % 1000 !== 0;
}

function surroundings(words: readonly ReadWord[], at: number, { dates, numbers }: CheckingLanguage) {
  let part: DateMention["part"] = null;
  let relation: DateRelation | null = null;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const folded = words[before]?.folded ?? "";
    const found = dates.parts.get(folded);
    if (found !== undefined && part === null) part = found;
    const opens = dates.relations.get(folded);
    if (opens !== undefined) {
      // "of" leads on to what the date belongs to: "since the spring of 2014".
      relation = opens;
      if (!dates.leadingOn.has(folded)) break;
    } else if (found === undefined && !numbers.definite.has(folded)) break;
  }
  return { part, relation };
}

/** "A year later", reckoned from the date before it. */
function reckonedAt(
  words: readonly ReadWord[],
  at: number,
  before: readonly DateMention[],
  { dates, numbers }: CheckingLanguage,
): (Found & { readonly isReckoned: true }) | null {
  const count = words[at];
  const base = before.findLast((mention) => mention.from !== null);
  if (count === undefined || base === undefined || base.from === null || base.to === null) return null;
  if (words[base.first]?.sentence !== count.sentence || !dates.year.has(words[at + 1]?.folded ?? "")) return null;
  const years = numbers.articles.has(count.folded)
    ? 1
    : (numbers.below100.get(count.folded) ?? (/^\d{1,2}$/.test(count.folded) ? Number(count.folded) : null));
  const word = words[at + 2]?.folded ?? "";
  const sign = dates.later.has(word) ? 1 : dates.earlier.has(word) ? -1 : 0;
  if (years === null || sign === 0) return null;
  const { month, season } = base;
  return {
    from: base.from + sign * years,
    to: base.to + sign * years,
    month,
    day: null,
    season,
    behind: at + 3,
    isReckoned: true,
  };
}
