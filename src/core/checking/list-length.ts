import type { Claim } from "./claim.ts";
import type { Quantity } from "./reading/read-quantities.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { createVocabulary } from "./vocabulary.ts";

const ITEM = String.raw`[^,;:.!?()\n]{1,80}`;
/** "A, B and C": so many commas and one last link. */
const LIST = new RegExp(`(?:${ITEM}, )+${ITEM},? (?:&|\\p{L}{1,4}|as well as) ${ITEM}`, "gu");

/** The shortest and the longest list that is counted. */
const COUNTED = { from: 2, to: 20 } as const;

/**
 * Whether a number counts what is listed: "three districts: Médina, Beni Makada and Boukhalef". The sentence lists as
 * many itself, or the passage has a list of as many lines, or one in a sentence about the same things.
 */
export function isLengthOfList(
  value: number,
  { first, behind }: Quantity,
  { reading, passages, evidence }: Claim,
): boolean {
  if (!Number.isInteger(value) || value < COUNTED.from || value > COUNTED.to) return false;
  // "A 10-4 majority" counts nothing, nor does a number with nothing behind it.
  if (reading.words[first]?.gap === "-" || !isCounted(reading.words[behind])) return false;
  if (listLengths(reading.text).includes(value)) return true;
  const lines = passages.map((passage) => passage.reading.text.split("\n").length);
  if (value > 2 && lines.some((count) => count === value || count === value + 1)) return true;
  const thing = reading.words.slice(behind, behind + 3).filter(({ isContent }) => isContent);
  return (
    value > 2 &&
    evidence.some(
      ({ sentence, vocabulary }) =>
        listLengths(sentence.text).includes(value) && thing.some((word) => vocabulary.means(word)),
    )
  );
}

function isCounted(thing: ReadWord | undefined): boolean {
  return thing !== undefined && thing.isContent && thing.gap === " ";
}

function listLengths(text: string): number[] {
  return Array.from(
    text.matchAll(LIST),
    ([list]) => (list.match(/, /g) ?? []).length + 2 - (/, (?:&|\p{L}{1,4}) /u.test(list) ? 1 : 0),
  );
}

/** Whether an ordinal says which of some counted things is meant: "the first step" where there are "three steps". */
export function isPlaceInList(value: number, { behind }: Quantity, { reading, passages, language }: Claim): boolean {
  const thing = reading.words.slice(behind, behind + 2).find(({ isContent }) => isContent);
  if (thing === undefined) return false;
  return passages.some(({ reading: { words, quantities } }) =>
    quantities.some((quantity) => {
      if (quantity.kind !== "count" || (quantity.values[0] ?? 0) < value || (quantity.values[0] ?? 0) > COUNTED.to)
        return false;
      return createVocabulary(words.slice(quantity.behind, quantity.behind + 3), language).holds(thing);
    }),
  );
}
