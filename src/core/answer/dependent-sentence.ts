import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";

/** Whether a sentence begins with words that mean what the sentence before was about: "It", "However". */
export function isDependent(text: string, language: Language): boolean {
  const { evidence, legible } = rulesOf(language);
  return evidence.dependent.test(legible(text));
}
