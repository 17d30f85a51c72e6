import type { Bm25f } from "./bm25f.ts";
import type { IndexedPassage, IndexedSentence } from "./indexed-passage.ts";
import type { Query } from "./query.ts";

const CLOSER = {
  /** Share of the best sentence's own score that is added to its passage's. */
  bestSentence: 0.5,
  /** Share of a pair's mean idf that is added when two neighbouring query words stand side by side. */
  adjacentPair: 0.35,
} as const;

/** What a passage's best sentence and its word pairs add to its keyword score: 0 or more. */
export type CloserScore = (passage: IndexedPassage) => number;

/** For one query, of whose words the rarity is worked out once. */
export function createCloserScore({ words }: Query, keyword: Bm25f): CloserScore {
  const rated = words.map(({ stem, term }) => ({ stem, term, idf: keyword.idf(term) }));
  const pairs = rated.slice(1).map((second, position) => ({ first: rated[position] ?? second, second }));

  return ({ sentences, fields }) => {
    const sentence = Math.max(0, ...sentences.map(sentenceScore));
    return CLOSER.bestSentence * sentence + CLOSER.adjacentPair * pairScore(fields.text);
  };

  function sentenceScore({ stems, questionStems }: IndexedSentence): number {
    let score = 0;
    for (const { term, idf } of rated) {
      const held = term.alternatives.find(({ stem }) => stems.has(stem) || questionStems.has(stem));
      if (held !== undefined) score += term.weight * held.weight * idf;
    }
    return score;
  }

  function pairScore(stems: readonly string[]): number {
    let score = 0;
    for (const { first, second } of pairs)
      if (holdsPair(stems, first.stem, second.stem)) score += (first.idf + second.idf) / 2;
    return score;
  }
}

/** Whether two stems stand side by side, in this order. */
function holdsPair(stems: readonly string[], first: string, second: string): boolean {
  for (let place = stems.indexOf(first); place >= 0; place = stems.indexOf(first, place + 1))
    if (stems[place + 1] === second) return true;
  return false;
}
