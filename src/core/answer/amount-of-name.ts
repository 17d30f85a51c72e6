import { givesQuantity, type QuantityUnit } from "../retrieval/asked-quantity.ts";
import { stemsOf } from "../text/terms.ts";

/** What parts a sentence into clauses; a comma inside a number does not. */
const CLAUSE = /[;:–—]|,(?!\d)|\b(?:and|but|while|whereas|which|who|that)\b/u;
/** Words at its beginning that name what a whole sentence is about. */
const SUBJECT_WORDS = 10;

/**
 * Whether an amount in a sentence can be one of the things named: a name opens the sentence, or stands in one clause
 * with an amount. "Offenbach has 130,000 inhabitants and belongs to the region of Frankfurt" counts nobody in Frankfurt.
 * `stems`: those that may stand for the names.
 */
export function isAmountOf(stems: ReadonlySet<string>, unit: QuantityUnit, sentence: string): boolean {
  const names = (text: string): boolean => stemsOf(text).some((stem) => stems.has(stem));
  if (names(sentence.split(/\s+/).slice(0, SUBJECT_WORDS).join(" "))) return true;
  return sentence.split(CLAUSE).some((clause) => givesQuantity(unit, clause) && names(clause));
}
