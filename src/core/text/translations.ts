import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import type { Glossary } from "./glossary.ts";
import { stemsOf } from "./terms.ts";

/** A stem that a word may stand under in a text of another language; `weight`: how much of the word it says, 0 to 1. */
export type TranslatedStem = { readonly stem: string; readonly weight: number };

/** What words of one language are in the texts of others. */
export type Translations = {
  /** Whether the texts have a translation of the folded word. */
  readonly knows: (folded: string) => boolean;
  /** The stems of a folded word's translations; names and words that languages share stand for themselves. */
  readonly of: (folded: string) => readonly TranslatedStem[];
  /** Terms of several words: the stems in a row, and those of their translations. */
  readonly phrases: readonly { readonly stems: readonly string[]; readonly translated: readonly TranslatedStem[] }[];
};

/** How much of a term each word says that is translated by several: `Aufenthaltstitel`, "residence permit". */
const ONE_OF_SEVERAL = 0.6;
/** What an apostrophe joins to a name: `giz'in`. */
const ENDING = /'.*$/;

/**
 * Translations by a glossary. `to`: the languages of the texts, without `from`; `stands`: whether a stem is in them. All that a word may mean counts as one
 * term, so that words of many meanings gain nothing by them (structured queries: Pirkola, SIGIR 1998).
 */
export function createTranslations(
  glossary: Glossary,
  from: Language,
  to: readonly Language[],
  stands: (stem: string) => boolean,
): Translations {
  const { stem } = rulesOf(from);
  const words = new Map<string, TranslatedStem[]>();
  const phrases: { stems: readonly string[]; translated: readonly TranslatedStem[] }[] = [];
  for (const term of glossary) {
    const translated = to.flatMap((language) => (term[language] ?? []).flatMap((word) => stemsIn(word, language)));
    const found = translated.filter(({ stem: other }) => stands(other));
    if (found.length === 0) continue;
    for (const word of term[from] ?? []) {
      const stems = stemsOf(word, from);
      const [only] = stems;
      if (only === undefined) continue;
      if (stems.length > 1) phrases.push({ stems, translated: found });
      else words.set(only, [...(words.get(only) ?? []), ...found]);
    }
  }
  return {
    knows: (folded) => words.has(stem(folded)),
    of: (folded) => heaviest([...shared(folded), ...(words.get(stem(folded)) ?? [])]),
    phrases,
  };

  function shared(folded: string): TranslatedStem[] {
    const name = folded.replace(ENDING, "");
    return to.map((language) => ({ stem: rulesOf(language).stem(name), weight: 1 }));
  }
}

function stemsIn(word: string, language: Language): TranslatedStem[] {
  const stems = stemsOf(word, language);
  return stems.map((stem) => ({ stem, weight: stems.length === 1 ? 1 : ONE_OF_SEVERAL }));
}

function heaviest(translated: readonly TranslatedStem[]): TranslatedStem[] {
  const weights = new Map<string, number>();
  for (const { stem, weight } of translated) weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  return [...weights].map(([stem, weight]) => ({ stem, weight }));
}
