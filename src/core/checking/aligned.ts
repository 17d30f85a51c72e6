import type { Claim, EvidenceSentence } from "./claim.ts";
import { countOf, figuresMissing } from "./figures.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { carriedBy } from "./support.ts";

/** How near to the best a sentence must come to count as one that may be meant as well. */
const NEAR = 0.9;
/** Share of the words that the best must carry. */
const LEAST_CARRIED = 0.5;
/** A figure tells more of where a statement is from than a word. */
const FIGURE = 1.5;

/**
 * The sentences of the passages that some words of a claim could rest on: the one that carries most of them and of the
 * figures beside them, and all that come near it, best first. None where even the best carries so little that nothing
 * can be told by comparing.
 */
export function alignedWith(words: readonly ReadWord[], claim: Claim): readonly EvidenceSentence[] {
  const clauses = new Set(words.map(({ clause }) => clause));
  const isBeside = ({ first }: { first: number }) => clauses.has(claim.reading.words[first]?.clause ?? -1);
  const { reading } = claim;
  const said = { quantities: reading.quantities.filter(isBeside), dates: reading.dates.filter(isBeside) };
  const scored = claim.evidence
    .map((sentence) => {
      const carried = words.reduce((sum, word) => sum + carriedBy(word, sentence), 0);
      const figures = countOf(said) - countOf(figuresMissing(said, sentence));
      return { sentence, carried: carried + figures, score: carried + FIGURE * figures };
    })
    .filter(({ carried }) => carried > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const whole = words.length + countOf(said);
  if (best === undefined || best.carried < whole * LEAST_CARRIED) return [];
  return scored.filter(({ score }) => score >= best.score * NEAR).map(({ sentence }) => sentence);
}
