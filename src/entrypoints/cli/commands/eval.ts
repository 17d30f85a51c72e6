import { EVALUATION_MODES, type EvaluationMode } from "../../../core/evaluation/observation.ts";
import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { cliMessages } from "../../../core/messages/en/cli.ts";
import { evalCheckerMessages } from "../../../core/messages/en/eval-checker.ts";
import { evalQuizMessages } from "../../../core/messages/en/eval-quiz.ts";
import { evalMessages } from "../../../core/messages/en/eval.ts";
import { defineCommand, type OptionValues } from "../command.ts";
import { DATASET_KINDS, type DatasetOptions, type EvaluationDependencies } from "../evaluation/dependencies.ts";
import type { CheckerOptions } from "../evaluation/checked-set.ts";
import type { QuestionSetOptions } from "../evaluation/run-question-sets.ts";
import type { QuizAuditOptions } from "../evaluation/run-quiz.ts";
import { SET_NAMES } from "../evaluation/set-names.ts";
import { EXIT } from "../exit-codes.ts";
import { createProgressDisplay } from "../terminal/progress-display.ts";
import { fullWidth, printLine, readingWidth } from "../terminal/terminal.ts";
import { UsageError } from "../usage-error.ts";

const { options: descriptions, placeholders, usage } = evalMessages;

const options = {
  set: { kind: "text", description: descriptions.set, placeholder: placeholders.set },
  questions: { kind: "text", description: descriptions.questions, placeholder: placeholders.questions },
  mode: { kind: "text", description: descriptions.mode, placeholder: placeholders.mode },
  failures: { kind: "flag", description: descriptions.failures },
  dataset: { kind: "text", description: descriptions.dataset, placeholder: placeholders.dataset },
  limit: {
    kind: "number",
    description: descriptions.limit,
    placeholder: placeholders.limit,
    minimum: 1,
    maximum: 10_000_000,
  },
  checker: { kind: "flag", description: evalCheckerMessages.option },
  quiz: { kind: "flag", description: evalQuizMessages.option },
  json: { kind: "flag", description: descriptions.json },
} as const;

type EvalOptions = QuestionSetOptions | DatasetOptions;

export const evalCommand = defineCommand({
  name: "eval",
  summary: cliCommandMessages.evaluation.summary,
  words: null,
  options,
  examples: cliCommandMessages.evaluation.examples,
  notes: [...evalMessages.notes, evalCheckerMessages.note, evalQuizMessages.note],
  async run({ terminal, services }, { options: given }) {
    const wanted = given.quiz
      ? readQuizOptions(given)
      : given.checker
        ? readCheckerOptions(given)
        : readEvalOptions(given);
    const display = createProgressDisplay(terminal.err);
    const dependencies = {
      ...(await services.openEvaluation()),
      write: (line: string) => printLine(terminal.out, line),
      style: terminal.out.style,
      width: fullWidth(terminal.out),
      readingWidth: readingWidth(terminal.out),
      progress: display.show,
      endProgress: display.end,
      now: () => performance.now(),
    };
    if ("quiz" in wanted) {
      const { runQuiz } = await import("../evaluation/run-quiz.ts");
      const corpusIn = await services.openEditions();
      const { passed } = await runQuiz(wanted, { ...dependencies, corpusIn });
      return passed ? EXIT.ok : EXIT.negative;
    }
    if ("checker" in wanted) {
      const { runChecker } = await import("../evaluation/run-checker.ts");
      const { passed } = await runChecker(wanted, { ...dependencies, openCorpus: services.openCorpus });
      return passed ? EXIT.ok : EXIT.negative;
    }
    const { exitCode } = await runEval(wanted, dependencies);
    return exitCode;
  },
});

/**
 * Measures and prints.
 * @returns exitCode 1 when a target was missed or the test set is not the frozen one, else 0; public sets have no targets.
 * @throws AppError dataset_invalid for a file that cannot be read or breaks its format
 */
export async function runEval(wanted: EvalOptions, dependencies: EvaluationDependencies) {
  // Imported here, because the readers of the sets take longer to load than `--help` to run.
  if ("dataset" in wanted) {
    const { runDataset } = await import("../evaluation/run-dataset.ts");
    return { exitCode: EXIT.ok, dataset: await runDataset(wanted, dependencies) };
  }
  const { runQuestionSets } = await import("../evaluation/run-question-sets.ts");
  const sets = await runQuestionSets(wanted, dependencies);
  return { exitCode: sets.every((result) => result.passed) ? EXIT.ok : EXIT.negative, sets };
}

/** @throws UsageError for values that mean nothing and options that do not go together */
export function readEvalOptions(given: Omit<OptionValues<typeof options>, "checker" | "quiz">): EvalOptions {
  const { set, questions, mode, dataset, limit, failures, json } = given;
  for (const [first, second] of [
    ["set", "questions"],
    ["set", "dataset"],
    ["questions", "dataset"],
  ] as const)
    if (given[first] !== undefined && given[second] !== undefined)
      throw new UsageError(cliMessages.usage.together(`--${first}`, `--${second}`));
  if (dataset !== undefined) {
    if (failures) throw new UsageError(usage.failuresWithDataset);
    if (mode !== undefined) throw new UsageError(usage.modeWithDataset);
    return { dataset: readDatasetOption(dataset), limit, json };
  }
  if (limit !== undefined) throw new UsageError(usage.limitWithoutDataset);
  return { set: readSetOption(set ?? "all"), questions, mode: readModeOption(mode ?? "extractive"), failures, json };
}

/** @throws UsageError for options that say what is asked, since nothing is */
function readCheckerOptions(given: OptionValues<typeof options>): CheckerOptions {
  const other = (["set", "questions", "mode", "dataset", "limit"] as const).find((name) => given[name] !== undefined);
  if (other !== undefined) throw new UsageError(evalCheckerMessages.alone(`--${other}`));
  return { checker: true, failures: given.failures, json: given.json };
}

/** @throws UsageError as for the check */
function readQuizOptions(given: OptionValues<typeof options>): QuizAuditOptions {
  const other = (["set", "questions", "mode", "dataset", "limit"] as const).find((name) => given[name] !== undefined);
  if (other !== undefined) throw new UsageError(evalQuizMessages.alone(`--${other}`));
  if (given.checker) throw new UsageError(cliMessages.usage.together("--quiz", "--checker"));
  return { quiz: true, failures: given.failures, json: given.json };
}

function readSetOption(value: string): QuestionSetOptions["set"] {
  const known = [...SET_NAMES, "all"] as const;
  const found = known.find((name) => name === value);
  if (found === undefined) throw new UsageError(cliMessages.usage.notOneOf("--set", value, known));
  return found;
}

function readModeOption(value: string): EvaluationMode {
  const found = EVALUATION_MODES.find((mode) => mode === value);
  if (found === undefined) throw new UsageError(cliMessages.usage.notOneOf("--mode", value, EVALUATION_MODES));
  return found;
}

function readDatasetOption(value: string): DatasetOptions["dataset"] {
  const separator = value.indexOf(":");
  const kind = DATASET_KINDS.find((name) => name === value.slice(0, separator));
  const path = value.slice(separator + 1);
  if (kind === undefined || path === "") throw new UsageError(usage.datasetShape(value));
  return { kind, path };
}
