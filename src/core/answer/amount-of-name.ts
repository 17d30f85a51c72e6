import type { Language } from "../language.ts";
import type { QuantityUnit } from "../languages/question-kind.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { givesQuantity } from "../retrieval/asked-quantity.ts";
import { stemsOf } from "../text/terms.ts";

/** Words at its beginning that name what a whole sentence is about. */
const SUBJECT_WORDS = 10;

/**
 * Whether an amount in a sentence can be one of the things named: a name opens the sentence, or stands in one clause
 * with an amount. "Offenbach has 130,000 inhabitants and belongs to the region of Frankfurt" counts nobody in Frankfurt.
 * `stems`: those that may stand for the names.
 */
export function isAmountOf(
  stems: ReadonlySet<string>,
  unit: QuantityUnit,
  sentence: string,
  language: Language,
): boolean {
  const names = (text: string): boolean => stemsOf(text, language).some((stem) => stems.has(stem));
  if (names(sentence.split(/\s+/).slice(0, SUBJECT_WORDS).join(" "))) return true;
  return sentence
    .split(rulesOf(language).clauses.clause)
    .some((clause) => givesQuantity(unit, clause, language) && names(clause));
}
