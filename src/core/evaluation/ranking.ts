/** 1-based position of the first that is right; null when none is. */
export function firstRightRank(right: readonly boolean[]): number | null {
  const at = right.indexOf(true);
  return at === -1 ? null : at + 1;
}

/** Share of rankings whose first right one stands at `cutoff` or before; null without rankings. */
export function hitRate(ranks: readonly (number | null)[], cutoff: number): number | null {
  if (ranks.length === 0) return null;
  return ranks.filter((rank) => rank !== null && rank <= cutoff).length / ranks.length;
}

/** Mean of 1/rank of the first right one, 0 where none was found (Voorhees, TREC-8 QA track, 1999). */
export function meanReciprocalRank(ranks: readonly (number | null)[]): number | null {
  if (ranks.length === 0) return null;
  return ranks.reduce((sum: number, rank) => sum + (rank === null ? 0 : 1 / rank), 0) / ranks.length;
}

/**
 * Normalised discounted cumulative gain with linear gains, as trec_eval's ndcg_cut and so BEIR compute it
 * (Järvelin, Kekäläinen, 2002). 0 to 1; 0 when nothing is relevant.
 * @param ranked Ids in their order, without repeats. @param grades Relevance by id; missing or below 1 is 0.
 */
export function normalisedGain(ranked: readonly string[], grades: ReadonlyMap<string, number>, cutoff: number): number {
  const gain = (values: readonly number[]): number =>
    values.slice(0, cutoff).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
  const ideal = gain([...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranked.map((id) => Math.max(0, grades.get(id) ?? 0))) / ideal;
}

/** Share of all relevant ids that stand among the first `cutoff`; 0 when nothing is relevant. */
export function recallAt(ranked: readonly string[], grades: ReadonlyMap<string, number>, cutoff: number): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  if (relevant.length === 0) return 0;
  const found = new Set(ranked.slice(0, cutoff));
  return relevant.filter((id) => found.has(id)).length / relevant.length;
}
