import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { tokenize } from "../text/tokens.ts";

const SEVERAL = 2;

export function asksForSeveralNames(question: string, language: Language): boolean {
  const { asks, legible } = rulesOf(language);
  return asks.severalNames.test(legible(question));
}

/**
 * Whether a text names several things that the question does not: `names` are the stems that only stand capitalised,
 * `known` the folded words of the question.
 */
export function namesSeveral(
  text: string,
  names: ReadonlySet<string>,
  known: ReadonlySet<string>,
  language: Language,
): boolean {
  const { stem, evidence } = rulesOf(language);
  if (!evidence.capitalsTellNames) return true;
  const found = tokenize(text).filter(
    ({ text: word, folded }) => /^\p{Lu}/u.test(word) && names.has(stem(folded)) && !known.has(folded),
  );
  return new Set(found.map(({ folded }) => folded)).size >= SEVERAL;
}
