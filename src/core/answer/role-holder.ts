import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { tokenize } from "../text/tokens.ts";

/** Two words with capitals or more in a row: `Doug Saunders`. */
const SEVERAL_CAPITALS = /\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)+/gu;

export function asksForRoleHolder(question: string, language: Language): boolean {
  const { asks, legible } = rulesOf(language);
  return asks.roleHolder.test(legible(question));
}

/**
 * Whether a text names a person: words with capitals in a row of which the corpus knows none otherwise, and which the
 * question does not bring. `names`: the stems that only stand capitalised; `known`: the folded words of the question.
 */
export function namesPerson(
  text: string,
  names: ReadonlySet<string>,
  known: ReadonlySet<string>,
  language: Language,
): boolean {
  const { stem, evidence } = rulesOf(language);
  if (!evidence.capitalsTellNames) return true;
  return Array.from(text.matchAll(SEVERAL_CAPITALS), ([found]) => tokenize(found)).some(
    (words) => words.every(({ folded }) => names.has(stem(folded))) && words.some(({ folded }) => !known.has(folded)),
  );
}
