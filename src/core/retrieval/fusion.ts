/** Scores of candidates by their position. */
export type Scores = ReadonlyMap<number, number>;

/**
 * Weighted sum of min-max normalised scores. A candidate that one side does not have gets that side's minimum.
 * Reciprocal ranks throw away by how much a side prefers its first, which hurts when one side is much weaker.
 */
export function fuseScores(
  sides: readonly { readonly scores: Scores; readonly weight: number }[],
): Map<number, number> {
  const fused = new Map<number, number>();
  for (const { scores } of sides) for (const candidate of scores.keys()) fused.set(candidate, 0);
  for (const { scores, weight } of sides) {
    const values = [...scores.values()];
    if (values.length === 0) continue;
    const low = Math.min(...values);
    const range = Math.max(...values) - low;
    for (const candidate of fused.keys()) {
      const score = scores.get(candidate);
      // Equal scores tell those that this side has from those that it has not, and nothing more.
      const normalised = score === undefined ? 0 : range === 0 ? 1 : (score - low) / range;
      fused.set(candidate, (fused.get(candidate) ?? 0) + weight * normalised);
    }
  }
  return fused;
}
