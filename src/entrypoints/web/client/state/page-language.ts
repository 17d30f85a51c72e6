import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from "../../../../core/language.ts";
import type { TabStorage } from "../tab-storage.ts";

const NAME = "three-cities-language";

/** The language that the page itself speaks; answers are in the question's. */
export type PageLanguage = {
  readonly current: Language;
  /** Keeps the choice and begins anew in it; the conversation stays. */
  readonly choose: (language: Language) => void;
};

/**
 * What the reader chose in this tab, else the first of the browser's languages that the page speaks.
 * @param wished as BCP 47 tags, the most wished for first
 */
export function createPageLanguage(
  storage: TabStorage,
  wished: readonly string[],
  beginAnew: () => void,
): PageLanguage {
  const chosen = known(storage.read(NAME) ?? "");
  const first = wished.map((tag) => known(tag.split("-")[0] ?? "")).find((language) => language !== undefined);
  return {
    current: chosen ?? first ?? DEFAULT_LANGUAGE,
    choose(language) {
      storage.keep(NAME, language);
      beginAnew();
    },
  };
}

function known(code: string): Language | undefined {
  return LANGUAGES.find((language) => language === code.toLowerCase());
}
