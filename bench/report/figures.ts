import type { SetReport } from "../measure-set.ts";
import type { Quality } from "../quality/quality.ts";
import type { ServingReport } from "../serving/measure-serving.ts";
import type { Times } from "../timing/times.ts";
import type { Figure, FigureId, Target, Unit } from "./figure.ts";

const AHEAD = { bound: "more than", limit: 0, of: "value" } as const;
const NOT_MEASURED: Times = { median: null, percentile95: null, count: 0 };

/** How far ahead of the best of the others this program is, and what its own share of the time is. */
export function figuresOfSet(report: SetReport, targets: "with time targets" | "quality alone"): Figure[] {
  const [own, ...others] = report.searches;
  const [answers] = report.answers;
  const ahead = (id: FigureId, measured: Quality | undefined, of: (quality: Quality) => number | null): Figure => ({
    id,
    set: report.name,
    unit: "points",
    value: lead(measured, others, of),
    percentile95: null,
    target: AHEAD,
  });
  const times = (id: FigureId, unit: Unit, measured: Times | undefined, target: Figure["target"]): Figure => ({
    ...timeFigure(id, unit, measured, targets === "with time targets" ? target : null),
    set: report.name,
  });
  return [
    ahead("searchFirst", own, (quality) => quality.hitAt1),
    ahead("searchFifth", own, (quality) => quality.hitAt5),
    ahead("searchRank", own, (quality) => quality.meanReciprocalRank),
    ahead("searchHeld", own, (quality) => quality.heldWithin[0]?.share ?? null),
    ahead("answerHeld", answers, (quality) => quality.heldWithin[0]?.share ?? null),
    times("indexBuild", "seconds", report.buildTimes[0], null),
    times("search", "milliseconds", report.searchTimes[0], atMost(2)),
    times("searchWithEmbedding", "milliseconds", report.embeddingSearchTimes[0], null),
  ];
}

/** What somebody who starts the program and asks it waits for, and what it takes of the machine. */
export function figuresOfServing({ starts, http, firstSentence }: ServingReport): Figure[] {
  return [
    timeFigure("firstStart", "seconds", starts.first, null),
    timeFigure("warmStart", "seconds", starts.warm, null),
    timeFigure("warmAnswer", "seconds", starts.warmToAnswer, atMost(2)),
    timeFigure("command", "seconds", starts.command, null),
    timeFigure("httpSearch", "milliseconds", http.search, null),
    timeFigure("httpAsk", "milliseconds", http.ask, atMost(40, "percentile95")),
    { ...timeFigure("memory", "megabytes", NOT_MEASURED, atMost(350)), value: http.memory },
    timeFigure("modelSentence", "milliseconds", firstSentence.model, null),
    timeFigure("ownPart", "milliseconds", firstSentence.own, atMost(30)),
    { ...timeFigure("memoryWriting", "megabytes", NOT_MEASURED, null), value: firstSentence.memory },
  ];
}

function lead(
  own: Quality | undefined,
  others: readonly Quality[],
  of: (quality: Quality) => number | null,
): number | null {
  const measured = own === undefined ? null : of(own);
  if (measured === null || others.length === 0) return null;
  return 100 * (measured - Math.max(...others.map((other) => of(other) ?? 0)));
}

function timeFigure(id: FigureId, unit: Unit, times: Times | undefined, target: Figure["target"]): Figure {
  const { median, percentile95 } = times ?? NOT_MEASURED;
  const scale = (milliseconds: number | null): number | null =>
    milliseconds !== null && unit === "seconds" ? milliseconds / 1000 : milliseconds;
  return { id, set: null, unit, value: scale(median), percentile95: scale(percentile95), target };
}

function atMost(limit: Target["limit"], of: "value" | "percentile95" = "value"): NonNullable<Figure["target"]> {
  return { bound: "at most", limit, of };
}
