import { editDistance, isOneEditApart } from "../text/edit-distance.ts";

/** Finds what an unknown word was meant to be. */
export type Spelling = {
  readonly knows: (word: string) => boolean;
  /**
   * The most frequent known word one edit away, or two where a long word has none at one; null when there is none or
   * the word is too short to tell.
   */
  readonly correct: (word: string) => string | null;
};

/** Below this length one edit turns too many words into each other. */
const SHORTEST_CORRECTED = 4;
/** The same in languages of many forms, whose words are nearer to each other. */
const SHORTEST_OF_MANY_FORMS = 6;
/** From this length on a word with the same beginning may differ by two edits. */
const LONG = 7;

/**
 * `words`: folded words with how often each occurs. Words of other lengths are never compared. `others`: known too, but
 * no word is taken for one of them. `mostEdits`: how far away a word may be.
 */
export function createSpelling(
  words: ReadonlyMap<string, number>,
  others: ReadonlySet<string> = new Set(),
  mostEdits: 1 | 2 = 2,
): Spelling {
  const byLength = new Map<number, string[]>();
  for (const word of words.keys()) {
    const list = byLength.get(word.length);
    if (list === undefined) byLength.set(word.length, [word]);
    else list.push(word);
  }

  return {
    knows: (word) => words.has(word) || others.has(word),
    correct(word) {
      if (word.length < (mostEdits === 1 ? SHORTEST_OF_MANY_FORMS : SHORTEST_CORRECTED) || /\d/.test(word)) return null;
      const one = mostFrequent(
        near(word, 1).filter((candidate) => isOneEditApart(word, candidate)),
        word,
      );
      if (one !== null || word.length < LONG || mostEdits === 1) return one;
      const sameStart = near(word, 2).filter((candidate) => candidate.length >= LONG - 1 && candidate[0] === word[0]);
      return mostFrequent(
        sameStart.filter((candidate) => editDistance(word, candidate, 2) <= 2),
        word,
      );
    },
  };

  function near(word: string, distance: number): string[] {
    const lengths = Array.from({ length: 2 * distance + 1 }, (_, step) => word.length - distance + step);
    return lengths.flatMap((length) => (length < SHORTEST_CORRECTED ? [] : (byLength.get(length) ?? [])));
  }

  /** People get a word's first letter right: a candidate with the same one goes before a more frequent one. */
  function mostFrequent(candidates: readonly string[], word: string): string | null {
    let best: string | null = null;
    let bestRank = 0;
    for (const candidate of candidates) {
      const rank = (words.get(candidate) ?? 0) + (candidate[0] === word[0] ? Number.MAX_SAFE_INTEGER / 2 : 0);
      if (rank <= bestRank) continue;
      bestRank = rank;
      best = candidate;
    }
    return best;
  }
}
