import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { type Token, tokenize } from "../text/tokens.ts";

/** Two words with capitals or more in a row: `Doug Saunders`. */
const SEVERAL_CAPITALS = /\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)+/gu;

export function asksForRoleHolder(question: string, language: Language): boolean {
  const { asks, legible } = rulesOf(language);
  return asks.roleHolder.test(legible(question));
}

/**
 * Whether a text names a person: words with capitals in a row of which the corpus knows none otherwise, and which the
 * question does not bring. Where every noun has a capital, two in a row may be a name; so may any text without a
 * capital of a language that has them. Where there are none, a name is known by what stands before it.
 * `names`: the stems that only stand capitalised; `known`: the folded words of the question.
 */
export function namesPerson(
  text: string,
  names: ReadonlySet<string>,
  known: ReadonlySet<string>,
  language: Language,
): boolean {
  const { stem, stopWords, evidence, hasCapitals } = rulesOf(language);
  if (evidence.person?.test(text) === true) return true;
  if (hasCapitals && !/\p{Lu}/u.test(text)) return true;
  if (!evidence.capitalsTellNames)
    return severalCapitals(text).some(
      (words) =>
        words.filter(({ folded }) => !stopWords.has(folded)).length > 1 &&
        words.some(({ folded }) => !known.has(folded)),
    );
  return severalCapitals(text).some(
    (words) => words.every(({ folded }) => names.has(stem(folded))) && words.some(({ folded }) => !known.has(folded)),
  );
}

function severalCapitals(text: string): Token[][] {
  return Array.from(text.matchAll(SEVERAL_CAPITALS), ([found]) => tokenize(found));
}
