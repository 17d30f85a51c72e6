/** Arithmetic mean; null without values, so that nothing measured never reads as zero. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share for which it holds, 0 to 1; null without items. */
export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}

/** The smallest value that at least `portion` (0 to 1) of the values do not exceed: the nearest-rank percentile. */
export function percentile(values: readonly number[], portion: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(portion * sorted.length) - 1)] ?? null;
}
