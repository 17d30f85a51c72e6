import type { Corpus } from "../corpus/corpus.ts";
import type { AnswerExplanation, Rewriting, WeighedPassage, WritingExplanation } from "./explanation.ts";
import type { Finding } from "./finding.ts";
import type { Understanding } from "./understanding.ts";
import type { PassageToRead } from "./writing/passages-to-read.ts";

export type AnswerHistory = {
  readonly understanding: Understanding;
  readonly rewriting: Rewriting | null;
  readonly finding: Finding;
  /** What a model was given to read, in the order of its numbers. */
  readonly read: readonly PassageToRead[];
  readonly writing: WritingExplanation | null;
};

/** Words of a question that an explanation lists. */
const WORDS_LISTED = 40;

/** Puts down how an answer came about. */
export function explainAnswer(
  corpus: Corpus,
  { understanding, rewriting, finding, read, writing }: AnswerHistory,
): AnswerExplanation {
  const { query, isFollowUp } = understanding;
  return {
    question: {
      text: query.question,
      kind: query.kind,
      cities: query.cities.map(({ id }) => id),
      years: query.years,
      words: query.words.slice(0, WORDS_LISTED).map(({ word, corrected }) => corrected ?? word),
      isFollowUp,
      rewriting,
    },
    decision: { outcome: finding.decision.outcome, confidence: finding.decision.confidence },
    passages: weighedPassages(corpus, finding, read),
    writing,
  };
}

function weighedPassages(corpus: Corpus, { candidates }: Finding, read: readonly PassageToRead[]): WeighedPassage[] {
  const scores = new Map(candidates.map(({ indexed, score }) => [indexed.passage, score]));
  const readAs = new Map(read.map(({ passage, origin }, place) => [passage, { number: place + 1, origin }]));
  return [...new Set([...scores.keys(), ...readAs.keys()])].map((passage) => ({
    passageId: passage.id,
    section: corpus.sectionOf(passage).label,
    score: scores.get(passage) ?? null,
    origin: readAs.get(passage)?.origin ?? "search",
    number: readAs.get(passage)?.number ?? null,
  }));
}
