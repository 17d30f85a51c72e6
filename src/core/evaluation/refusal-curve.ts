/** How sure the answerer was of one question, and whether the corpus answers it. */
type Confidence = { readonly confidence: number; readonly answerable: boolean };

/** What happens when everything below a confidence is refused. */
export type RefusalPoint = {
  readonly threshold: number;
  /** Shares, 0 to 1. */
  readonly wronglyRefused: number;
  readonly rightlyRefused: number;
};

/**
 * All points of refusing what is below a threshold, from refusing nothing to refusing everything; empty unless there
 * are both answerable and unanswerable questions. Both shares never fall along the curve.
 */
export function refusalCurve(confidences: readonly Confidence[]): RefusalPoint[] {
  const answerable = sortedConfidences(confidences, true);
  const unanswerable = sortedConfidences(confidences, false);
  if (answerable.length === 0 || unanswerable.length === 0) return [];
  const values = [...new Set([...answerable, ...unanswerable])].sort((a, b) => a - b);
  return [...values, Infinity].map((threshold) => ({
    threshold,
    wronglyRefused: countBelow(answerable, threshold) / answerable.length,
    rightlyRefused: countBelow(unanswerable, threshold) / unanswerable.length,
  }));
}

/** The point that refuses most while wrongly refusing at most that share; null for an empty curve. */
export function refusalAt(curve: readonly RefusalPoint[], wronglyRefusedAtMost: number): RefusalPoint | null {
  return curve.findLast((point) => point.wronglyRefused <= wronglyRefusedAtMost) ?? null;
}

/**
 * Area under the curve: how often an answerable question has the higher confidence than an unanswerable one, ties
 * counting half (the Mann–Whitney statistic). 0.5 is chance; null unless there are both.
 */
export function areaUnderCurve(confidences: readonly Confidence[]): number | null {
  const answerable = sortedConfidences(confidences, true);
  const unanswerable = sortedConfidences(confidences, false);
  if (answerable.length === 0 || unanswerable.length === 0) return null;
  let won = 0;
  for (const confidence of answerable) {
    const below = countBelow(unanswerable, confidence);
    const equal = countBelow(unanswerable, confidence, true) - below;
    won += below + equal / 2;
  }
  return won / (answerable.length * unanswerable.length);
}

function sortedConfidences(confidences: readonly Confidence[], answerable: boolean): number[] {
  return confidences
    .filter((one) => one.answerable === answerable)
    .map((one) => one.confidence)
    .sort((a, b) => a - b);
}

/** How many of the sorted values are below the limit, or, with `orEqual`, not above it. */
function countBelow(sorted: readonly number[], limit: number, orEqual = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? Infinity;
    if (value < limit || (orEqual && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
