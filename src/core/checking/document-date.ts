import type { CheckingLanguage } from "./language/checking-language.ts";
import type { DateMention } from "./reading/read-dates.ts";
import type { Reading } from "./reading/reading.ts";

/** So many words may stand between "report" or "as of" and its date. */
const REACH = 4;

/** Whether a date is the document's and no event's: "the report of October 2016", "as of 2016". */
export function isOfDocument({ first }: DateMention, { words }: Reading, { attribution }: CheckingLanguage): boolean {
  const sentence = words[first]?.sentence;
  return words
    .slice(Math.max(0, first - REACH), first)
    .some((word) => word.sentence === sentence && (attribution.self.has(word.stem) || attribution.as.has(word.folded)));
}
