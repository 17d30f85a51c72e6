import type { Language } from "../language.ts";
import type { QuantityUnit } from "../languages/question-kind.ts";
import { rulesOf } from "../languages/rules-of.ts";

/** The amount that a question asks for. */
export type AskedQuantity = {
  readonly unit: QuantityUnit;
  /** What is counted, folded: `refugees` in "how many refugees"; empty when the wording does not tell. */
  readonly of: readonly string[];
};

/** The amount that a question asks for; null when it asks for none. */
export function askedQuantity(question: string, language: Language): AskedQuantity | null {
  const { quantities, legible } = rulesOf(language);
  const text = legible(question);
  const unit = quantities.wordings.find(([wording]) => wording.test(text))?.[1];
  return unit === undefined ? null : { unit, of: quantities.counted(text) };
}

/** Whether a text gives an amount in that unit; the years that date it are no amounts. */
export function givesQuantity(unit: QuantityUnit, text: string, language: Language): boolean {
  const { quantities, legible } = rulesOf(language);
  const { dates, measures, numberWord, evidence, evidenceAlone } = quantities;
  const undated = legible(text).replace(dates, " ");
  const counted = unit === "count" ? undated.replace(measures, " ") : undated;
  return (
    (/\d/.test(counted) || numberWord.test(counted) || evidenceAlone[unit]?.test(counted) === true) &&
    (evidence[unit]?.test(counted) ?? true)
  );
}
