import type { Language } from "../../language.ts";
import type { CheckingLanguage } from "./checking-language.ts";
import { ARABIC } from "./arabic.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { TURKISH } from "./turkish.ts";

const LANGUAGES: Readonly<Record<Language, CheckingLanguage>> = {
  en: ENGLISH,
  de: GERMAN,
  tr: TURKISH,
  fr: FRENCH,
  ar: ARABIC,
};

export function checkingLanguage(language: Language): CheckingLanguage {
  return LANGUAGES[language];
}
