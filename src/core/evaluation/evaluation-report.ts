import type { Judgement } from "./judgement.ts";
import { areaUnderCurve, refusalAt, refusalCurve, type RefusalPoint } from "./refusal-curve.ts";
import {
  type AnswerScores,
  answerScores,
  type OverallScores,
  overallScores,
  type RefusalScores,
  refusalScores,
} from "./scores.ts";

/** One line of a table: a kind, a style or a language with its scores. */
export type Group<Scores> = { readonly name: string; readonly scores: Scores };

/** How well the confidence tells answerable questions from those of some kinds. */
export type RefusalCurveReport = {
  readonly kinds: readonly string[];
  readonly areaUnderCurve: number;
  /** What would be refused if at most that share of answerable questions were. */
  readonly points: readonly (RefusalPoint & { readonly allowed: number })[];
};

/** All scores of one question set. */
export type EvaluationReport = {
  readonly overall: OverallScores;
  readonly answers: {
    readonly all: AnswerScores;
    readonly byKind: readonly Group<AnswerScores>[];
    readonly byStyle: readonly Group<AnswerScores>[];
    readonly byLanguage: readonly Group<AnswerScores>[];
  };
  readonly refusals: {
    readonly all: RefusalScores;
    readonly byKind: readonly Group<RefusalScores>[];
    readonly byStyle: readonly Group<RefusalScores>[];
  };
  readonly curves: readonly RefusalCurveReport[];
};

/** Shares of wrongly refused questions at which the curve is read. */
const ALLOWED_WRONGLY_REFUSED = [0, 0.01, 0.02, 0.05, 0.1, 0.2];

const CURVE_KINDS = [["off-topic", "nonsense"], ["near-miss"], ["false-premise"]];

export function evaluationReport(judgements: readonly Judgement[]): EvaluationReport {
  const answerable = judgements.filter((judgement) => judgement.answerable);
  const unanswerable = judgements.filter((judgement) => !judgement.answerable);
  return {
    overall: overallScores(judgements),
    answers: {
      all: answerScores(answerable),
      byKind: groups(answerable, ({ question }) => question.kind, answerScores),
      byStyle: groups(answerable, ({ question }) => question.style, answerScores),
      byLanguage: groups(answerable, ({ question }) => question.language, answerScores),
    },
    refusals: {
      all: refusalScores(unanswerable),
      byKind: groups(unanswerable, ({ question }) => question.kind, refusalScores),
      byStyle: groups(unanswerable, ({ question }) => question.style, refusalScores),
    },
    curves: CURVE_KINDS.flatMap((kinds) => curveReport(judgements, kinds) ?? []),
  };
}

/** The curve of one sort of unanswerable question against all answerable ones; null when either is missing. */
function curveReport(judgements: readonly Judgement[], kinds: readonly string[]): RefusalCurveReport | null {
  const compared = judgements.filter(({ answerable, question }) => answerable || kinds.includes(question.kind));
  return confidenceReport(compared, kinds);
}

/** The same for bare confidences. */
export function confidenceReport(
  confidences: Parameters<typeof refusalCurve>[0],
  kinds: readonly string[],
): RefusalCurveReport | null {
  const area = areaUnderCurve(confidences);
  if (area === null) return null;
  const curve = refusalCurve(confidences);
  const points = ALLOWED_WRONGLY_REFUSED.flatMap((allowed) => {
    const point = refusalAt(curve, allowed);
    return point === null ? [] : [{ ...point, allowed }];
  });
  return { kinds, areaUnderCurve: area, points };
}

/** In the order in which the names first appear. */
function groups<Scores>(
  judgements: readonly Judgement[],
  nameOf: (judgement: Judgement) => string,
  score: (judgements: readonly Judgement[]) => Scores,
): Group<Scores>[] {
  const names = new Set(judgements.map(nameOf));
  return [...names].map((name) => ({
    name,
    scores: score(judgements.filter((judgement) => nameOf(judgement) === name)),
  }));
}
