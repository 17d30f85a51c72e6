import type { Mutation, SourceSentence } from "./checker-case.ts";
import { withoutStop } from "./good-mutations.ts";

const NUMBER = /(?<![\p{L}\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\p{L}\d.,])\d+(?:\.\d+)?(?![\p{L}\d]|[.,]\d)/gu;
const YEAR = /(?<![\p{L}\d.,])(?:18|19|20)\d\d(?![\p{L}\d]|[.,]\d)/gu;

/** Figures, dates and units that the passage does not have. */
export const BAD_FIGURES: Readonly<Record<string, Mutation>> = {
  "invented-figure": inventedFigure,
  "changed-digit": (sentence, world) =>
    replaceNumber(sentence, world, (number) => changeDigit(number, world.random.next)),
  "changed-magnitude": (sentence, world) => replaceNumber(sentence, world, changeMagnitude),
  "swapped-figures": swappedFigures,
  "other-figure": otherFigure,
  "changed-year": changedYear,
  "changed-unit": changedUnit,
};

const INVENTIONS = [
  (number: string) => `, ${number} in all`,
  (number: string) => `, which costs ${number} euros a year`,
  (number: string) => `, as ${number} people said in a survey`,
  (number: string) => `, or about ${number}% of the total`,
] as const;

/** A number where the passage has none: for "many", or in a clause added at the end. */
function inventedFigure({ text, passage }: SourceSentence, { random }: Parameters<Mutation>[1]): string | null {
  const number = String(Math.floor(random.next() * 900) + 61);
  if (standsAsNumber(number, passage.text)) return null;
  const vague = /\b(?:[Mm]any|[Ss]everal|[Ss]ome|[Aa] number of) (?=\p{Ll}+s\b)/u;
  if (vague.test(text) && random.next() < 0.6) return text.replace(vague, `${number} `);
  const invent = random.pick(INVENTIONS);
  return invent === undefined ? null : `${withoutStop(text)}${invent(number)}.`;
}

function replaceNumber(
  { text, passage }: SourceSentence,
  { random }: Parameters<Mutation>[1],
  change: (number: string) => string | null,
): string | null {
  const found = numbersIn(text);
  const number = random.pick(found);
  const other = number === undefined ? null : change(number.text);
  if (number === undefined || other === null || standsAsNumber(other, passage.text)) return null;
  return text.slice(0, number.at) + other + text.slice(number.at + number.text.length);
}

/** Numbers that are no years and no part of a name or date. */
function numbersIn(text: string): { text: string; at: number }[] {
  return Array.from(text.matchAll(NUMBER), (match) => ({ text: match[0], at: match.index })).filter(
    ({ text: number, at }) =>
      !/^(?:18|19|20)\d\d$/.test(number) &&
      !/(?:January|February|March|April|May|June|July|August|September|October|November|December|footnote|page) $/u.test(
        text.slice(0, at),
      ) &&
      !/^ (?:January|February|March|April|May|June|July|August|September|October|November|December)/u.test(
        text.slice(at + number.length),
      ),
  );
}

function changeDigit(number: string, next: () => number): string | null {
  const digits = Array.from(number.matchAll(/\d/g), (match) => match.index);
  const at = digits[Math.floor(next() * digits.length)];
  if (at === undefined) return null;
  const old = Number(number[at]);
  const digit = (old + 1 + Math.floor(next() * 8)) % 10;
  const changed = number.slice(0, at) + String(digit) + number.slice(at + 1);
  return digit === old || /^0(?!\.)/.test(changed) ? null : changed;
}

function changeMagnitude(number: string): string | null {
  if (number.endsWith(",000")) return number.slice(0, -4);
  if (number.includes(",")) return number.replace(/,(\d)/u, "$1,").replace(/,(\d\d)$/u, ",$10");
  return number.includes(".") ? number.replace(".", "") : `${number}0`;
}

/** Two figures of the same sort in one sentence, each in the other's place. */
function swappedFigures({ text, passage }: SourceSentence): string | null {
  const numbers = numbersIn(text);
  for (const [at, one] of numbers.entries()) {
    const other = numbers
      .slice(at + 1)
      .find((candidate) => sortOf(text, candidate) === sortOf(text, one) && candidate.text !== one.text);
    if (other === undefined) continue;
    const swapped =
      text.slice(0, one.at) +
      other.text +
      text.slice(one.at + one.text.length, other.at) +
      one.text +
      text.slice(other.at + other.text.length);
    return passage.text.includes(swapped) ? null : swapped;
  }
  return null;
}

/** The figure of another sentence of the passage, of the same sort. */
function otherFigure({ text, passage }: SourceSentence, { random }: Parameters<Mutation>[1]): string | null {
  const numbers = numbersIn(text);
  const number = random.pick(numbers);
  if (number === undefined || numbers.length > 1) return null;
  const others = numbersIn(passage.text).filter(
    (one) => sortOf(passage.text, one) === sortOf(text, number) && one.text !== number.text && !text.includes(one.text),
  );
  const other = random.pick(others);
  return other === undefined
    ? null
    : text.slice(0, number.at) + other.text + text.slice(number.at + number.text.length);
}

function sortOf(text: string, { text: number, at }: { text: string; at: number }): string {
  const behind = text.slice(at + number.length, at + number.length + 10);
  return /^\s?%/u.test(behind) ? "%" : (/^ (million|billion|euros|kilometres|square)/u.exec(behind)?.[1] ?? "count");
}

function changedYear({ text, passage }: SourceSentence, { random }: Parameters<Mutation>[1]): string | null {
  const years = Array.from(text.matchAll(YEAR)).filter(
    (match) => !/report (?:of|in) (?:October )?$/u.test(text.slice(0, match.index)),
  );
  const year = random.pick(years);
  if (year === undefined) return null;
  const other = String(Number(year[0]) + (random.pick([-9, -4, -3, -2, -1, 1, 2, 3, 6]) ?? 1));
  if (standsAsNumber(other, passage.text) || passage.text.includes("19th century")) return null;
  return text.slice(0, year.index) + other + text.slice(year.index + year[0].length);
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\bkilometres\b/u, "miles"],
  [/\bsquare metres\b/u, "hectares"],
  [/\beuros\b/u, "dollars"],
  [/\bmillion\b/u, "billion"],
  [/(?<=\d)%/u, " million"],
  [/\byears\b(?= of experience|\))/u, "months"],
  [/\bten-week\b/u, "ten-month"],
  [/\bthree-month\b/u, "three-year"],
];

function changedUnit({ text, passage }: SourceSentence): string | null {
  const found = UNITS.find(([unit]) => unit.test(text) && /\d|ten|three|two|four/u.test(text));
  if (found === undefined) return null;
  const changed = text.replace(found[0], found[1]);
  return passage.text.includes(changed) ? null : changed;
}

/** Whether a text has the number in any of its spellings. */
function standsAsNumber(number: string, text: string): boolean {
  const value = number.replaceAll(",", "");
  return Array.from(text.matchAll(/\d+(?:[.,]\d+)*/gu), ([found]) => found.replaceAll(",", "")).includes(value);
}
