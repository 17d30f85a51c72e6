import { DEFAULT_LANGUAGE, type Language } from "../language.ts";
import type { EvaluationReport } from "./evaluation-report.ts";

/** A figure that an evaluation must reach. Shares are 0 to 1. */
export type Target = {
  readonly id: string;
  readonly bound: "at least" | "at most";
  readonly limit: number;
  readonly unit: "share" | "characters";
  readonly measured: (report: EvaluationReport) => number | null;
};

export type TargetResult = {
  readonly target: Target;
  /** Null when the set holds no question that measures it: then it counts neither as met nor as missed. */
  readonly measured: number | null;
  readonly met: boolean | null;
};

const answerKind =
  (kind: string) =>
  (report: EvaluationReport): number | null =>
    report.answers.byKind.find((group) => group.name === kind)?.scores.right ?? null;
const refusalKind =
  (kind: string) =>
  (report: EvaluationReport): number | null =>
    report.refusals.byKind.find((group) => group.name === kind)?.scores.rightlyRefused ?? null;

/** What the answers to English questions must reach on the frozen test set. */
export const TARGETS: readonly Target[] = [
  {
    id: "factsRight",
    bound: "at least",
    limit: 0.95,
    unit: "share",
    measured: ({ answers }) => answers.all.factsRight,
  },
  {
    id: "rightSectionCited",
    bound: "at least",
    limit: 0.95,
    unit: "share",
    measured: ({ answers }) => answers.all.rightSectionCited,
  },
  {
    id: "quotesVerbatim",
    bound: "at least",
    limit: 1,
    unit: "share",
    measured: ({ overall }) => overall.quotesVerbatim,
  },
  {
    id: "wronglyRefused",
    bound: "at most",
    limit: 0.02,
    unit: "share",
    measured: ({ answers }) => answers.all.wronglyRefused,
  },
  { id: "offTopicRefused", bound: "at least", limit: 0.95, unit: "share", measured: refusalKind("off-topic") },
  { id: "nearMissRefused", bound: "at least", limit: 0.8, unit: "share", measured: refusalKind("near-miss") },
  { id: "followUpsRight", bound: "at least", limit: 0.95, unit: "share", measured: answerKind("follow-up") },
  {
    id: "meanLength",
    bound: "at most",
    limit: 400,
    unit: "characters",
    measured: ({ answers }) => answers.all.meanLength,
  },
];

/** What those in other languages must reach, for whose words no embedder comes along. */
const LANGUAGE_TARGETS: readonly Target[] = [
  { ...targetOf("factsRight"), limit: 0.93 },
  targetOf("quotesVerbatim"),
  {
    id: "rightlyRefused",
    bound: "at least",
    limit: 0.88,
    unit: "share",
    measured: ({ refusals }) => refusals.all.rightlyRefused,
  },
];

function targetOf(id: string): Target {
  return TARGETS.find((target) => target.id === id) ?? unknownTarget(id);
}

function unknownTarget(id: string): never {
  throw new TypeError(`there is no target ${id}`);
}

/** The targets of a set by the languages of its questions. */
export function targetsFor(languages: readonly Language[]): readonly Target[] {
  return languages.length > 0 && languages.every((language) => language !== DEFAULT_LANGUAGE)
    ? LANGUAGE_TARGETS
    : TARGETS;
}

export function checkTargets(report: EvaluationReport, targets: readonly Target[] = TARGETS): TargetResult[] {
  return targets.map((target) => {
    const measured = target.measured(report);
    if (measured === null) return { target, measured, met: null };
    return { target, measured, met: target.bound === "at least" ? measured >= target.limit : measured <= target.limit };
  });
}
