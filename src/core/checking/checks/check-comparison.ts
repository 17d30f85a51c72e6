import { checkMessages } from "../../messages/en/check.ts";
import { type Check, type Claim, fails, holds, NOT_APPLICABLE } from "../claim.ts";
import { clauseAround } from "../clauses.ts";
import { comparedFigures, rankedFigures } from "../compared-figures.ts";
import { type Comparison, comparisonsOf } from "../reading/comparisons.ts";
import { findPhrases } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import type { ReadSentence, ReadWord } from "../reading/read-words.ts";
import { alignedWith } from "../aligned.ts";
import { createVocabulary } from "../vocabulary.ts";

const words = checkMessages.comparison;

/** What is more than something else in the passage is not less here, and what is first here is first there. */
export const checkComparison: Check = (claim) => {
  const compared = comparisonsOf(claim.reading, claim.language).slice(0, MOST_COMPARED);
  for (const comparison of compared) if (isTurned(comparison, claim)) return fails(words.turned(comparison.text));
  const ranked = claim.reading.sentences.flatMap((sentence) => superlativesOf(claim.reading, sentence, claim));
  for (const superlative of ranked) {
    const problem = unranked(superlative, claim);
    if (problem !== null) return fails(problem);
  }
  return compared.length + ranked.length === 0 ? NOT_APPLICABLE : holds(words.same);
};

/** Nobody compares so often in a sentence or a passage; what does is made to keep the check busy. */
const MOST_COMPARED = 20;

/** Two comparisons are of the same things when they share so many words at least. */
const LEAST_SHARED = 2;

/** Whether a passage compares the same two things the other way round. */
function isTurned(comparison: Comparison, claim: Claim): boolean {
  const figures = comparedFigures(comparison, claim);
  if (figures !== null) return figures === "wrong";
  const given = claim.passages.flatMap(({ reading }) => comparisonsOf(reading, claim.language).slice(0, MOST_COMPARED));
  const scored = given
    .map((other) => ({
      straight: fit(comparison, other, claim),
      crossed: fit(comparison, flipped(other), claim),
      other,
    }))
    .filter(({ straight, crossed }) => Math.max(straight, crossed) > 0)
    .sort((a, b) => Math.max(b.straight, b.crossed) - Math.max(a.straight, a.crossed));
  const [best] = scored;
  if (best !== undefined && Math.max(best.straight, best.crossed) < LEAST_SHARED) return false;
  if (best === undefined || best.straight === best.crossed)
    return best !== undefined && best.other.side !== comparison.side;
  return best.straight > best.crossed === (best.other.side !== comparison.side);
}

function fit(one: Comparison, other: Comparison, claim: Claim): number {
  return shared(one.left, other.left, claim) + shared(one.right, other.right, claim);
}

function flipped(comparison: Comparison): Comparison {
  return { ...comparison, left: comparison.right, right: comparison.left };
}

function shared(some: readonly ReadWord[], others: readonly ReadWord[], { language }: Claim): number {
  const vocabulary = createVocabulary(others, language);
  return some.filter((word) => vocabulary.holds(word)).length;
}

type Superlative = {
  readonly word: ReadWord;
  readonly side: 1 | -1;
  /** "One of the largest", "the fifth largest": not the very first. */
  readonly isAmong: boolean;
  readonly text: string;
};

function superlativesOf(
  { words: all, quantities }: Reading,
  { from, to }: ReadSentence,
  { language }: Claim,
): Superlative[] {
  const { relations } = language;
  const among = findPhrases(all, from, to, relations.amongFirst);
  return all.slice(from, to).flatMap((word) => {
    const side = relations.mostWords.has(word.folded) ? 1 : relations.leastWords.has(word.folded) ? -1 : null;
    if (side === null) return [];
    const before = all[word.index - 1];
    const isDetermined = relations.determiners.has(before?.folded ?? "") || /['’]s?$/u.test(before?.text ?? "");
    if (relations.counting.has(word.folded) && !isDetermined) return [];
    const { noSuperlative } = relations;
    if (noSuperlative.before.has(before?.folded ?? "")) return [];
    if (relations.counting.has(word.folded) && noSuperlative.behind.has(all[word.index + 1]?.folded ?? "")) return [];
    const phrase = among.find(({ behind }) => behind <= word.index && behind >= word.index - 2);
    const ordinal = quantities.find(
      ({ kind, behind, values }) => kind === "ordinal" && behind === word.index && values[0] !== 1,
    );
    const start = phrase?.first ?? ordinal?.first ?? word.index;
    return [
      {
        word,
        side,
        isAmong: phrase !== undefined || ordinal !== undefined,
        text: all
          .slice(start, word.index + 1)
          .map(({ text }) => text)
          .join(" "),
      },
    ];
  });
}

/** Whether a passage has the superlative with the very word behind it: "the most vulnerable". */
function standsThere({ word, isAmong }: Superlative, { reading, evidence }: Claim): boolean {
  const next = reading.words[word.index + 1];
  if (isAmong || next === undefined) return false;
  return evidence.some(({ reading: { words: all }, sentence }) =>
    all
      .slice(sentence.from, sentence.to)
      .some(({ folded, index }) => folded === word.folded && all[index + 1]?.stem === next.stem),
  );
}

/** Why a first place does not follow from the sentences that it could rest on; null when it does. */
function unranked(said: Superlative, claim: Claim): string | null {
  // Several passages are compared by their figures, which none of them ranks.
  if (claim.passages.length > 1 && !said.isAmong) {
    const figures = rankedFigures(said.word.index, said.side, claim);
    if (figures !== null) return figures === "wrong" ? words.turned(said.text) : null;
  }
  const aligned = alignedWith(clauseAround(said.word.index, claim), claim);
  const given = aligned.map(({ reading, sentence }) => ({
    superlatives: superlativesOf(reading, sentence, claim),
    hasFirstPlace:
      findPhrases(reading.words, sentence.from, sentence.to, claim.language.relations.firstPlaces).length > 0,
    hasWord: reading.words
      .slice(sentence.from, sentence.to)
      .some(({ stem, folded }) => stem === said.word.stem || folded === said.word.folded),
  }));
  if (given.length === 0) return null;
  const follows = given.some(
    ({ superlatives, hasFirstPlace }) =>
      hasFirstPlace || superlatives.some(({ side, isAmong }) => side === said.side && (said.isAmong || !isAmong)),
  );
  if (follows || standsThere(said, claim)) return null;
  const opposite = given.flatMap(({ superlatives }) => superlatives).find(({ side }) => side !== said.side);
  if (opposite !== undefined) return words.turned(said.text);
  const weaker = given
    .flatMap(({ superlatives }) => superlatives)
    .find(({ isAmong, side }) => isAmong && side === said.side);
  if (weaker !== undefined) return words.alone(said.text, weaker.text);
  return said.isAmong || given.some(({ hasWord }) => hasWord) ? null : words.missing(said.text);
}
