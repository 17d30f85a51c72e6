import { stemsOf } from "../../text/terms.ts";
import { type Check, holds, refused } from "./item-check.ts";

/** Characters. */
const LONGEST = { stem: 160, option: 75 } as const;

/** A key longer than the others by more than this share gives itself away. */
const LONGER = 1.25;

const QUESTION = /[?؟]\s*$/u;

/** The form of a question: full, short, and giving nothing away. */
export const checkLint: Check = ({ item }, { language }) => {
  const { stem, options, matches, key } = item;
  if ([...stem].length > LONGEST.stem) return refused(`the stem has more than ${LONGEST.stem} characters`);
  if (!QUESTION.test(stem)) return refused("the stem is no full question");
  const long = [...options, ...matches].find(({ text }) => [...text].length > LONGEST.option);
  if (long !== undefined) return refused(`an option has more than ${LONGEST.option} characters`);
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
