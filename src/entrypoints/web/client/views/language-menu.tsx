import type { JSX } from "preact";
import { type Language, LANGUAGES } from "../../../../core/language.ts";
import type { PageLanguage } from "../state/page-language.ts";

/** Each in itself, since readers look for their own. */
const NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  tr: "Türkçe",
  fr: "Français",
  ar: "العربية",
};

/** The language of the page; that of answers follows the questions. */
export function LanguageMenu({
  language,
  label,
}: {
  readonly language: PageLanguage;
  readonly label: string;
}): JSX.Element {
  return (
    <select
      class="language-menu"
      aria-label={label}
      value={language.current}
      onChange={({ currentTarget }) => language.choose(currentTarget.value as Language)}
    >
      {LANGUAGES.map((code) => (
        <option key={code} value={code} lang={code}>
          {NAMES[code]}
        </option>
      ))}
    </select>
  );
}
