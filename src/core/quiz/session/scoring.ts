/** How much a late right answer loses: the share `s` of the points that is lost at the deadline. */
export const PRESETS = { workshop: 0, lively: 0.3, race: 0.5 } as const;

export type Preset = keyof typeof PRESETS;

/** Points of a right answer given at once. */
export const FULL_POINTS = 1000;

/** Milliseconds that pass for nothing at the start: what a click needs to arrive, longer where Slack delivers it. */
export const GRACE = { web: 500, slack: 2_000 } as const;

export type Timing = {
  /** Milliseconds from the opening to the answer, by the server's clocks. */
  readonly taken: number;
  /** Milliseconds that this player has; null without a limit. */
  readonly limit: number | null;
  /** Milliseconds. */
  readonly grace: number;
};

/**
 * `round(P · (1 − s · clamp((t − g) / (T − g), 0, 1)))` for a right answer, 0 for a wrong one. Who plays without a
 * limit loses nothing by time.
 */
export function points(isRight: boolean, preset: Preset, { taken, limit, grace }: Timing): number {
  if (!isRight) return 0;
  const share = limit === null ? 0 : clamp((taken - grace) / Math.max(limit - grace, 1));
  return Math.round(FULL_POINTS * (1 - PRESETS[preset] * share));
}

function clamp(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
