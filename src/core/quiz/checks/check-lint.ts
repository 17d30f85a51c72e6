import { stemsOf } from "../../text/terms.ts";
import type { ValueFact } from "../facts/value-facts.ts";
import { LONGEST_STEM } from "../item.ts";
import { type Check, holds, refused } from "./item-check.ts";

/** Characters. */
const LONGEST = { stem: LONGEST_STEM, option: 75 } as const;

/** Fewer things that a scope lists are no count. */
const LEAST_LISTED = 3;

/** A key longer than the others by more than this share gives itself away. */
const LONGER = 1.25;

const QUESTION = /[?؟]\s*$/u;

/** The form of a question: full, short, and giving nothing away. */
export const checkLint: Check = ({ item, facts }, { language }) => {
  const { stem, options, matches, key } = item;
  if ([...stem].length > LONGEST.stem) return refused(`the stem has more than ${LONGEST.stem} characters`);
  if (!QUESTION.test(stem)) return refused("the stem is no full question");
  const long = [...options, ...matches].find(({ text }) => [...text].length > LONGEST.option);
  if (long !== undefined) return refused(`an option has more than ${LONGEST.option} characters`);
  const [fact, ...more] = facts;
  const isAskedFor = item.kind === "single-choice" || item.kind === "number";
  if (isAskedFor && fact !== undefined && more.length === 0 && tells(stem, fact)) {
    return refused("the stem tells the right answer");
  }
  if (item.kind !== "single-choice" || key?.type !== "choice") return holds("one full question within its length");

  const right = options.find(({ id }) => key.options.includes(id))?.text ?? "";
  const others = options.filter(({ id }) => !key.options.includes(id)).map(({ text }) => text);
  const isNumber = /^[\d\s.,%٪]+$/u.test(right);
  const isCity = item.id.includes("/city/");
  if (!isNumber && !isCity && right.length > LONGER * Math.max(...others.map((text) => text.length))) {
    return refused("the right answer is much the longest");
  }
  const asked = new Set(stemsOf(stem, language));
  const given = stemsOf(right, language).filter((word) => asked.has(word));
  const isGivenAway = given.some((word) => others.every((text) => !stemsOf(text, language).includes(word)));
  return isGivenAway && !isNumber
    ? refused("a word of the stem stands in the right answer alone")
    : holds("one full question within its length that gives nothing away");
};

const LIST = /[,،]\s*|\s(?:and|und|ve|et)\s|\sو/u;

/** Whether the stem names a value that is asked for, or lists as many things as are to be counted. */
function tells(stem: string, { value, scope }: ValueFact): boolean {
  const numbers = Array.from(stem.matchAll(/\d+(?:[.,]\d+)*/gu), ([number]) => number);
  return numbers.includes(String(value)) || (value >= LEAST_LISTED && scope.split(LIST).length === value);
}
