import type { JSX } from "preact";
import { type Language, LANGUAGES } from "../../../../core/language.ts";
import { usePage } from "./context.ts";

/** Each in itself, since readers look for their own. */
const NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  tr: "Türkçe",
  fr: "Français",
  ar: "العربية",
};

/** The language of the page; that of answers follows the questions. */
export function LanguageMenu(): JSX.Element {
  const { language, messages } = usePage();
  return (
    <select
      class="language-menu"
      aria-label={messages.language}
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
