import type { RetrievalQuery } from "./dataset.ts";
import { firstRightRank, hitRate, meanReciprocalRank, normalisedGain, recallAt } from "./ranking.ts";
import { mean, percentile } from "./statistics.ts";

/** How deep a retrieval set is searched. */
export const RETRIEVAL_DEPTH = 100;
/** The cutoff of BEIR's main measure. */
const GAIN_DEPTH = 10;

type RetrievalJudgement = {
  readonly id: string;
  readonly rank: number | null;
  readonly gain: number;
  readonly recall: number;
  readonly milliseconds: number;
};

/** Scores of a retrieval set, 0 to 1; null means that nothing could be measured. */
export type RetrievalReport = {
  readonly queries: number;
  /** nDCG@10. */
  readonly normalisedGain: number | null;
  /** Recall@100. */
  readonly recall: number | null;
  readonly hitAt1: number | null;
  readonly hitAt3: number | null;
  readonly hitAt5: number | null;
  readonly meanReciprocalRank: number | null;
  readonly latencyMedian: number | null;
  readonly latency95: number | null;
};

/** @param found Passage ids, best first, at most RETRIEVAL_DEPTH of them are looked at. */
export function judgeRetrieval(
  query: RetrievalQuery,
  found: readonly string[],
  milliseconds: number,
): RetrievalJudgement {
  const ranked = found.slice(0, RETRIEVAL_DEPTH);
  return {
    id: query.id,
    rank: firstRightRank(ranked.map((id) => (query.grades.get(id) ?? 0) > 0)),
    gain: normalisedGain(ranked, query.grades, GAIN_DEPTH),
    recall: recallAt(ranked, query.grades, RETRIEVAL_DEPTH),
    milliseconds,
  };
}

export function retrievalReport(judgements: readonly RetrievalJudgement[]): RetrievalReport {
  const ranks = judgements.map((judgement) => judgement.rank);
  const latencies = judgements.map((judgement) => judgement.milliseconds);
  return {
    queries: judgements.length,
    normalisedGain: mean(judgements.map((judgement) => judgement.gain)),
    recall: mean(judgements.map((judgement) => judgement.recall)),
    hitAt1: hitRate(ranks, 1),
    hitAt3: hitRate(ranks, 3),
    hitAt5: hitRate(ranks, 5),
    meanReciprocalRank: meanReciprocalRank(ranks),
    latencyMedian: percentile(latencies, 0.5),
    latency95: percentile(latencies, 0.95),
  };
}
