import type { ReadingQuestion } from "./dataset.ts";
import { confidenceReport, type RefusalCurveReport } from "./evaluation-report.ts";
import type { TimedObservation } from "./observation.ts";
import { firstRightRank, hitRate, meanReciprocalRank } from "./ranking.ts";
import { holdsAnswer, wordOverlap } from "./reading.ts";
import { mean, percentile, share } from "./statistics.ts";

/** One question of a reading set as it was answered. */
type ReadingJudgement = {
  readonly id: string;
  readonly answerable: boolean;
  readonly answered: boolean;
  readonly confidence: number;
  readonly milliseconds: number;
  readonly rank: number | null;
  /** How many of the answer's first sentences it takes until a right answer stands in them; null when none does. */
  readonly heldWithin: number | null;
  /** Word overlap with the best right answer, of the first sentence and of the whole answer. */
  readonly overlapOfFirst: number;
  readonly overlapOfAll: number;
  readonly length: number;
};

/** Scores of a reading set. Shares are 0 to 1; null means that nothing could be measured. */
export type ReadingReport = {
  readonly questions: number;
  readonly answerable: number;
  readonly hitAt1: number | null;
  readonly hitAt3: number | null;
  readonly hitAt5: number | null;
  readonly meanReciprocalRank: number | null;
  /** Of all answerable questions, refused ones among them. */
  readonly heldIn: readonly {
    readonly sentences: number;
    readonly ofAll: number | null;
    readonly ofAnswered: number | null;
  }[];
  readonly overlapOfFirst: number | null;
  readonly overlapOfAll: number | null;
  readonly meanLength: number | null;
  readonly wronglyRefused: number | null;
  readonly rightlyRefused: number | null;
  readonly curve: RefusalCurveReport | null;
  readonly latencyMedian: number | null;
  readonly latency95: number | null;
};

const SENTENCES = [1, 2, 3];

export function judgeReading(question: ReadingQuestion, observation: TimedObservation): ReadingJudgement {
  const { answer, hits, confidence, milliseconds } = observation;
  const sentences = answer.sentences.map((sentence) => sentence.text);
  const within = sentences.findIndex((_, at) => holdsAnswer(sentences.slice(0, at + 1).join(" "), question.answers));
  return {
    id: question.id,
    answerable: question.answerable,
    answered: answer.status === "answered",
    confidence,
    milliseconds,
    rank: firstRightRank(hits.map((hit) => question.passages.includes(hit.passage.id))),
    heldWithin: within === -1 ? null : within + 1,
    overlapOfFirst: wordOverlap(sentences[0] ?? "", question.answers),
    overlapOfAll: wordOverlap(sentences.join(" "), question.answers),
    length: answer.answer.length,
  };
}

export function readingReport(judgements: readonly ReadingJudgement[]): ReadingReport {
  const answerable = judgements.filter((judgement) => judgement.answerable);
  const answered = answerable.filter((judgement) => judgement.answered);
  const ranks = answerable.map((judgement) => judgement.rank);
  const latencies = judgements.map((judgement) => judgement.milliseconds);
  const held =
    (sentences: number) =>
    ({ heldWithin }: ReadingJudgement): boolean =>
      heldWithin !== null && heldWithin <= sentences;
  return {
    questions: judgements.length,
    answerable: answerable.length,
    hitAt1: hitRate(ranks, 1),
    hitAt3: hitRate(ranks, 3),
    hitAt5: hitRate(ranks, 5),
    meanReciprocalRank: meanReciprocalRank(ranks),
    heldIn: SENTENCES.map((sentences) => ({
      sentences,
      ofAll: share(answerable, held(sentences)),
      ofAnswered: share(answered, held(sentences)),
    })),
    overlapOfFirst: mean(answerable.map((judgement) => judgement.overlapOfFirst)),
    overlapOfAll: mean(answerable.map((judgement) => judgement.overlapOfAll)),
    meanLength: mean(answered.map((judgement) => judgement.length)),
    wronglyRefused: share(answerable, (judgement) => !judgement.answered),
    rightlyRefused: share(
      judgements.filter((judgement) => !judgement.answerable),
      (judgement) => !judgement.answered,
    ),
    curve: confidenceReport(judgements, ["impossible"]),
    latencyMedian: percentile(latencies, 0.5),
    latency95: percentile(latencies, 0.95),
  };
}
