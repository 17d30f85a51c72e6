import type { Language } from "../language.ts";
import { ARABIC } from "./arabic/arabic.ts";
import { ENGLISH } from "./english/english.ts";
import { FRENCH } from "./french/french.ts";
import { GERMAN } from "./german/german.ts";
import type { LanguageRules } from "./language-rules.ts";
import { TURKISH } from "./turkish/turkish.ts";

const RULES: Readonly<Record<Language, LanguageRules>> = {
  en: ENGLISH,
  de: GERMAN,
  tr: TURKISH,
  fr: FRENCH,
  ar: ARABIC,
};

export function rulesOf(language: Language): LanguageRules {
  return RULES[language];
}
