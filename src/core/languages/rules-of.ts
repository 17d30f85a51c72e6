import type { Language } from "../language.ts";
import { ENGLISH } from "./english/english.ts";
import { GERMAN } from "./german/german.ts";
import type { LanguageRules } from "./language-rules.ts";

/** One row a language; texts in a language without one are read by the English row. */
const RULES: Readonly<Partial<Record<Language, LanguageRules>>> & { readonly en: LanguageRules } = {
  en: ENGLISH,
  de: GERMAN,
};

export function rulesOf(language: Language): LanguageRules {
  return RULES[language] ?? RULES.en;
}
