import type { EvaluationReport, Group, RefusalCurveReport } from "../../../core/evaluation/evaluation-report.ts";
import type { AnswerScores, RefusalScores } from "../../../core/evaluation/scores.ts";
import { evalMessages } from "../../../core/messages/en/eval.ts";
import { renderTable } from "../terminal/table.ts";
import { wrap } from "../terminal/wrap.ts";
import type { EvaluationDependencies } from "./dependencies.ts";
import { decimals, percent, whole } from "./figures.ts";

export type Page = Pick<EvaluationDependencies, "style" | "width" | "readingWidth">;

/** The scores of one set as lines: answers, refusals, the curve. */
export function renderReport(report: EvaluationReport, page: Page): string[] {
  return [
    ...renderAnswers(report, page),
    ...renderRefusals(report, page),
    ...renderCurves(report.curves, page),
    "",
    ...wrap(
      evalMessages.overall(
        evalMessages.targets.share(percent(report.overall.quotesVerbatim)),
        whole(report.overall.latencyMedian),
        whole(report.overall.latency95),
      ),
      { width: page.readingWidth },
    ),
  ];
}

function renderAnswers({ answers }: EvaluationReport, page: Page): string[] {
  if (answers.all.questions === 0) return [];
  const { columns, title, legend } = evalMessages.answers;
  const languages = answers.byLanguage.length > 1 ? answers.byLanguage : [];
  const groups = [
    { name: evalMessages.all, scores: answers.all },
    ...answers.byKind,
    ...named(answers.byStyle, evalMessages.style),
    ...named(languages, evalMessages.language),
  ];
  return section(
    title,
    legend,
    Object.values(columns),
    groups.map(({ name, scores }) => [name, ...answerCells(scores)]),
    page,
  );
}

function named<Scores>(groups: readonly Group<Scores>[], label: (name: string) => string): Group<Scores>[] {
  return groups.map(({ name, scores }) => ({ name: label(name), scores }));
}

function answerCells(scores: AnswerScores): string[] {
  return [
    String(scores.questions),
    percent(scores.hitAt1),
    percent(scores.hitAt3),
    percent(scores.hitAt5),
    percent(scores.meanReciprocalRank),
    percent(scores.factsRight),
    percent(scores.rightSectionCited),
    percent(scores.citationsRight),
    percent(scores.right),
    percent(scores.wronglyRefused),
    whole(scores.meanLength),
  ];
}

function renderRefusals({ refusals }: EvaluationReport, page: Page): string[] {
  if (refusals.all.questions === 0) return [];
  const { columns, title, legend } = evalMessages.refusals;
  const groups = [
    { name: evalMessages.all, scores: refusals.all },
    ...refusals.byKind,
    ...named(refusals.byStyle, evalMessages.style),
  ];
  return section(
    title,
    legend,
    Object.values(columns),
    groups.map(({ name, scores }) => [name, ...refusalCells(scores)]),
    page,
  );
}

function refusalCells(scores: RefusalScores): string[] {
  return [String(scores.questions), percent(scores.rightlyRefused), percent(scores.reasonRight)];
}

/** The curves side by side. The confidence that a share of wrongly refused stands for is the same in all of them. */
export function renderCurves(curves: readonly RefusalCurveReport[], page: Page): string[] {
  const [first] = curves;
  if (first === undefined) return [];
  const { area, allowed, kinds, legend, threshold, title } = evalMessages.curve;
  const headings = ["", area, ...first.points.map((point) => allowed(percent(point.allowed)))];
  const rows = curves.map((curve) => [
    kinds(curve.kinds),
    percent(curve.areaUnderCurve),
    ...curve.points.map((point) => percent(point.rightlyRefused)),
  ]);
  const thresholds = [threshold, "", ...first.points.map((point) => decimals(point.threshold, 3))];
  return section(title, legend, headings, [...rows, thresholds], page);
}

/** A title, a table whose first column holds names and the others numbers, and what the columns mean. */
function section(
  title: string,
  legend: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  page: Page,
): string[] {
  const columns = headings.map((heading, at) =>
    at === 0 ? { heading } : { heading, side: "right" as const, fixed: true },
  );
  return [
    "",
    page.style.bold(title),
    ...renderTable(columns, rows, page.width),
    ...wrap(legend, { width: page.readingWidth }).map(page.style.faint),
  ];
}
