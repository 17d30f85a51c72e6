import type { Language } from "../../language.ts";
import type { CheckingLanguage } from "./checking-language.ts";
import { ENGLISH } from "./english.ts";

/** One row a language; a language without one is checked by the English row, which knows its numbers and names at least. */
const LANGUAGES: Readonly<Partial<Record<Language, CheckingLanguage>>> = { en: ENGLISH };

export function checkingLanguage(language: Language): CheckingLanguage {
  return LANGUAGES[language] ?? ENGLISH;
}
