import type { Bm25f } from "../retrieval/bm25f.ts";
import type { IndexedSentence } from "../retrieval/indexed-passage.ts";
import type { QueryWord } from "../retrieval/query-word.ts";

/** The best F measure, weighed by rarity, of the question's words and those of a question named for the sentence. */
export function questionMatch(
  weights: ReadonlyMap<QueryWord, number>,
  { questions, questionStems }: IndexedSentence,
  keyword: Bm25f,
): number {
  const known = [...weights].filter(([{ term }]) => term.alternatives.some(({ stem }) => questionStems.has(stem)));
  if (known.length === 0) return 0;
  const asked = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  let best = 0;
  for (const stems of questions) {
    let shared = 0;
    const held = new Set<string>();
    for (const [word, weight] of known) {
      const match = word.term.alternatives.find(({ stem }) => stems.has(stem));
      if (match === undefined) continue;
      shared += weight * match.weight;
      held.add(match.stem);
    }
    if (shared === 0) continue;
    let named = 0;
    for (const stem of stems)
      named += (held.has(stem) ? 1 : 0.5) * keyword.idf({ weight: 1, alternatives: [{ stem, weight: 1 }] });
    best = Math.max(best, (2 * shared) / (asked + Math.max(named, shared)));
  }
  return best;
}
