import { stem } from "../text/stem.ts";
import { tokenize } from "../text/tokens.ts";

/** Wordings that ask for the names of several things. */
const NAMES_OF_SEVERAL =
  /\bnames (?:of|please)\b|\b(?:their|the) names\b|\bnames\W*$|\b(?:which|what) (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:other )?(?:\p{L}+ )?(?:cities|citys|towns|districts|countries|municipalities|places|boroughs|villages|members|partners|people|persons|organi[sz]ations|companies|associations|offices)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b.*\bwhich (?:ones )?are they\b/iu;
const SEVERAL = 2;

export function asksForSeveralNames(question: string): boolean {
  return NAMES_OF_SEVERAL.test(question);
}

/**
 * Whether a text names several things that the question does not: `names` are the stems that only stand capitalised,
 * `known` the folded words of the question.
 */
export function namesSeveral(text: string, names: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const found = tokenize(text).filter(
    ({ text: word, folded }) => /^\p{Lu}/u.test(word) && names.has(stem(folded)) && !known.has(folded),
  );
  return new Set(found.map(({ folded }) => folded)).size >= SEVERAL;
}
