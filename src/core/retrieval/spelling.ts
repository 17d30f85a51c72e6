import { isOneEditApart } from "../text/edit-distance.ts";

/** Finds what an unknown word was meant to be. */
export type Spelling = {
  readonly knows: (word: string) => boolean;
  /** The most frequent known word one edit away; null when there is none or the word is too short to tell. */
  readonly correct: (word: string) => string | null;
};

/** Below this length one edit turns too many words into each other. */
const SHORTEST_CORRECTED = 4;

/** `words`: folded words with how often each occurs. Words of other lengths are never compared. */
export function createSpelling(words: ReadonlyMap<string, number>): Spelling {
  const byLength = new Map<number, string[]>();
  for (const word of words.keys()) {
    const list = byLength.get(word.length);
    if (list === undefined) byLength.set(word.length, [word]);
    else list.push(word);
  }

  return {
    knows: (word) => words.has(word),
    correct(word) {
      if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return null;
      let best: string | null = null;
      let bestRank = 0;
      for (const length of [word.length - 1, word.length, word.length + 1]) {
        if (length < SHORTEST_CORRECTED) continue;
        for (const candidate of byLength.get(length) ?? []) {
          if (!isOneEditApart(word, candidate)) continue;
          // People get a word's first letter right; a slip there is the less likely reading.
          const rank = (words.get(candidate) ?? 0) + (candidate[0] === word[0] ? 1_000_000 : 0);
          if (rank > bestRank) {
            bestRank = rank;
            best = candidate;
          }
        }
      }
      return best;
    },
  };
}
