import { mean, percentile, share } from "./statistics.ts";
import { isRight, type Judgement } from "./judgement.ts";
import { hitRate, meanReciprocalRank } from "./ranking.ts";

/** Scores of questions that the corpus answers. Shares are 0 to 1; null means that nothing could be measured. */
export type AnswerScores = {
  readonly questions: number;
  readonly hitAt1: number | null;
  readonly hitAt3: number | null;
  readonly hitAt5: number | null;
  readonly meanReciprocalRank: number | null;
  /** Answers that hold all facts; a refusal holds none. */
  readonly factsRight: number | null;
  /** Answers with at least one citation of a right section; a refusal has none. */
  readonly rightSectionCited: number | null;
  /** Of all citations, those of a right section. */
  readonly citationsRight: number | null;
  /** All facts held and a right section cited. */
  readonly right: number | null;
  readonly wronglyRefused: number | null;
  /** In characters, of those answered. */
  readonly meanLength: number | null;
};

/** Scores of questions that the corpus does not answer. */
export type RefusalScores = {
  readonly questions: number;
  readonly rightlyRefused: number | null;
  /** Of those refused: `off_topic` said of what is off-topic or nonsense, `not_covered` of what is near. */
  readonly reasonRight: number | null;
};

/** Of all questions. */
export type OverallScores = {
  readonly questions: number;
  /** Of all quotes shown, those that stand in their passage word for word. */
  readonly quotesVerbatim: number | null;
  /** Milliseconds until the answer was finished: half, and nineteen in twenty, took no longer. */
  readonly latencyMedian: number | null;
  readonly latency95: number | null;
};

export function answerScores(judgements: readonly Judgement[]): AnswerScores {
  const answerable = judgements.filter((judgement) => judgement.answerable);
  const answered = answerable.filter((judgement) => judgement.answered);
  const ranks = answerable.map((judgement) => judgement.rank);
  const citations = sum(answered.map((judgement) => judgement.citedSections.length));
  const rightCitations = sum(answered.map((judgement) => judgement.rightCitations));
  return {
    questions: answerable.length,
    hitAt1: hitRate(ranks, 1),
    hitAt3: hitRate(ranks, 3),
    hitAt5: hitRate(ranks, 5),
    meanReciprocalRank: meanReciprocalRank(ranks),
    factsRight: share(answerable, (judgement) => judgement.answered && judgement.missingFacts.length === 0),
    rightSectionCited: share(answerable, (judgement) => judgement.rightCitations > 0),
    citationsRight: citations === 0 ? null : rightCitations / citations,
    right: share(answerable, isRight),
    wronglyRefused: share(answerable, (judgement) => !judgement.answered),
    meanLength: mean(answered.map((judgement) => judgement.answer.length)),
  };
}

export function refusalScores(judgements: readonly Judgement[]): RefusalScores {
  const unanswerable = judgements.filter((judgement) => !judgement.answerable);
  const refused = unanswerable.filter((judgement) => !judgement.answered);
  return {
    questions: unanswerable.length,
    rightlyRefused: share(unanswerable, (judgement) => !judgement.answered),
    reasonRight: share(refused, ({ reason, question }) => reason === expectedReason(question.kind)),
  };
}

export function overallScores(judgements: readonly Judgement[]): OverallScores {
  const quotes = sum(judgements.map((judgement) => judgement.quotes));
  const broken = sum(judgements.map((judgement) => judgement.brokenQuotes.length));
  const latencies = judgements.map((judgement) => judgement.milliseconds);
  return {
    questions: judgements.length,
    quotesVerbatim: quotes === 0 ? null : (quotes - broken) / quotes,
    latencyMedian: percentile(latencies, 0.5),
    latency95: percentile(latencies, 0.95),
  };
}

function expectedReason(kind: string): Judgement["reason"] {
  return kind === "off-topic" || kind === "nonsense" ? "off_topic" : "not_covered";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
