/** What is measured and may have a target. A share's points are hundredths. */
export type FigureId =
  | "searchFirst"
  | "searchFifth"
  | "searchRank"
  | "searchHeld"
  | "answerHeld"
  | "indexBuild"
  | "search"
  | "searchWithEmbedding"
  | "firstStart"
  | "warmStart"
  | "warmAnswer"
  | "command"
  | "httpSearch"
  | "httpAsk"
  | "memory"
  | "memoryWriting"
  | "modelSentence"
  | "ownPart";

export type Unit = "points" | "milliseconds" | "seconds" | "megabytes";

export type Target = { readonly bound: "more than" | "at most"; readonly limit: number };

/** One figure of the bench with its target, in the figure's own unit. */
export type Figure = {
  readonly id: FigureId;
  readonly set: string | null;
  readonly unit: Unit;
  /** Null when it was not measured. */
  readonly value: number | null;
  readonly percentile95: number | null;
  readonly target: (Target & { readonly of: "value" | "percentile95" }) | null;
};

export type Verdict = "ok" | "missed" | "not measured" | null;

/** Null for a figure without a target. */
export function verdictOf({ target, ...figure }: Figure): Verdict {
  const measured = figure[target?.of ?? "value"];
  if (measured === null) return "not measured";
  if (target === null) return null;
  return (target.bound === "at most" ? measured <= target.limit : measured > target.limit) ? "ok" : "missed";
}
