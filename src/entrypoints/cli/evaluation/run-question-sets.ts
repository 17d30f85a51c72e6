import { evaluate } from "../../../core/evaluation/evaluation-run.ts";
import { evaluationReport } from "../../../core/evaluation/evaluation-report.ts";
import type { EvaluationReport } from "../../../core/evaluation/evaluation-report.ts";
import type { Judgement } from "../../../core/evaluation/judgement.ts";
import type { EvaluationAssistant, EvaluationMode } from "../../../core/evaluation/observation.ts";
import { checkTargets, type TargetResult, targetsFor } from "../../../core/evaluation/targets.ts";
import { countWriting, type WritingCounts } from "../../../core/evaluation/writing-counts.ts";
import { cliMessages } from "../../../core/messages/en/cli.ts";
import { evalMessages } from "../../../core/messages/en/eval.ts";
import { plainJson } from "../terminal/plain-text.ts";
import { wrap } from "../terminal/wrap.ts";
import type { EvaluationDependencies } from "./dependencies.ts";
import { failureRecords } from "./json.ts";
import { openOwnSet, openShippedSet, type QuestionSet } from "./question-sets.ts";
import { SET_NAMES, type SetName } from "./set-names.ts";
import { failed, renderFailures } from "./render-failures.ts";
import { renderReport } from "./render-report.ts";
import { renderTargets } from "./render-targets.ts";

export type QuestionSetOptions = {
  readonly set: SetName | "all";
  /** A set of somebody's own instead of a shipped one. */
  readonly questions?: string | undefined;
  readonly mode: EvaluationMode;
  readonly failures: boolean;
  readonly json: boolean;
};

type SetResult = {
  readonly set: QuestionSet;
  /** Who wrote, and how often; null where nobody was to. */
  readonly writing: ({ readonly model: string } & WritingCounts) | null;
  readonly judgements: readonly Judgement[];
  readonly report: EvaluationReport;
  readonly targets: readonly TargetResult[];
  readonly unknownSections: readonly string[];
  /** No target missed, and the set is what it claims to be. */
  readonly passed: boolean;
};

/** Asks the sets' questions and prints how they were answered. */
export async function runQuestionSets(
  options: QuestionSetOptions,
  dependencies: EvaluationDependencies,
): Promise<SetResult[]> {
  // All sets are read before anything is asked: a broken file is told at once.
  const sets =
    options.questions === undefined
      ? await Promise.all(namesOf(options.set).map((name) => openShippedSet(name, dependencies)))
      : [await openOwnSet(options.questions, dependencies)];
  const { progress, endProgress } = dependencies;
  const assistant = await dependencies
    .openAssistant(options.mode, (done, all) => progress(cliMessages.progress.indexing, done, all))
    .finally(endProgress);
  try {
    const results: SetResult[] = [];
    for (const set of sets) {
      const result = await measure(set, assistant, dependencies);
      results.push(result);
      if (!options.json) for (const line of renderResult(result, options, dependencies)) dependencies.write(line);
    }
    if (options.json) dependencies.write(plainJson({ sets: results.map((result) => record(result, options)) }));
    return results;
  } finally {
    await assistant.close();
  }
}

async function measure(
  set: QuestionSet,
  assistant: EvaluationAssistant,
  { now, progress, endProgress }: EvaluationDependencies,
): Promise<SetResult> {
  const label = evalMessages.progress.questions(set.name);
  const judgements = await evaluate(set.questions, {
    observe: assistant.observe,
    passage: assistant.corpus.passage,
    now,
    progress: (done, total) => progress(label, done, total),
  }).finally(endProgress);
  const report = evaluationReport(judgements);
  const targets = checkTargets(report, targetsFor(set.questions.map(({ language }) => language)));
  const { model } = assistant;
  return {
    set,
    writing: model === null ? null : { model, ...countWriting(judgements) },
    judgements,
    report,
    targets,
    unknownSections: unknownSections(set, assistant),
    passed: set.frozen !== false && targets.every((target) => target.met !== false),
  };
}

function renderResult(result: SetResult, options: QuestionSetOptions, page: EvaluationDependencies): string[] {
  const { set, writing, judgements, report, targets } = result;
  return [
    page.style.bold(evalMessages.heading(set.name, set.questions.length, set.file)),
    ...(writing === null ? [] : wrap(evalMessages.writing(writing), { width: page.readingWidth })),
    ...warnings(result, page),
    ...renderReport(report, page),
    ...renderTargets(targets, page),
    ...(options.failures ? failureLines(set, judgements, page) : []),
    "",
  ];
}

function warnings({ set, unknownSections: sections }: SetResult, page: EvaluationDependencies): string[] {
  const width = { width: page.readingWidth };
  const { frozen, notFrozen, unknownSections: unknown } = evalMessages;
  return [
    ...(set.frozen === true ? [page.style.faint(frozen)] : []),
    ...(set.frozen === false
      ? wrap(notFrozen(set.file, set.frozenSha256 ?? "", set.sha256), width).map(page.style.bad)
      : []),
    ...(sections.length > 0 ? wrap(unknown(sections), width).map(page.style.warning) : []),
  ];
}

function failureLines(set: QuestionSet, judgements: readonly Judgement[], page: EvaluationDependencies): string[] {
  if (set.mayBeShown) return renderFailures(judgements, page);
  return ["", ...wrap(evalMessages.failures.withheld(failed(judgements).length), { width: page.readingWidth })];
}

function record(
  { set, writing, judgements, report, targets, unknownSections: sections, passed }: SetResult,
  options: QuestionSetOptions,
) {
  return {
    set: set.name,
    file: set.file,
    sha256: set.sha256,
    frozen: set.frozen,
    passed,
    unknownSections: sections,
    writing,
    report,
    targets: targets.map(({ target: { id, bound, limit, unit }, measured, met }) => ({
      id,
      bound,
      limit,
      unit,
      measured,
      met,
    })),
    failed: failed(judgements).length,
    ...(options.failures && set.mayBeShown && { failures: failureRecords(failed(judgements)) }),
  };
}

function namesOf(set: SetName | "all"): readonly SetName[] {
  return set === "all" ? SET_NAMES : [set];
}

function unknownSections({ questions }: QuestionSet, { corpus }: EvaluationAssistant): string[] {
  const known = new Set(corpus.documents.flatMap((document) => document.sections.map((section) => section.id)));
  return [...new Set(questions.flatMap((question) => question.sections))].filter((section) => !known.has(section));
}
