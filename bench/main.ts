import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTextFile } from "../src/adapters/datasets/dataset-file.ts";
import { readSquad } from "../src/adapters/datasets/squad.ts";
import { openCorpus } from "../src/compose-corpus.ts";
import { loadConfig } from "../src/config.ts";
import { AppError } from "../src/core/errors.ts";
import { openShippedSet } from "../src/entrypoints/cli/evaluation/question-sets.ts";
import { EXIT } from "../src/entrypoints/cli/exit-codes.ts";
import { UsageError } from "../src/entrypoints/cli/usage-error.ts";
import { type CommandLine, readCommandLine } from "./options.ts";
import { benchMessages } from "./report/messages.ts";
import { renderReport } from "./report/render-report.ts";
import { type BenchOptions, runBench } from "./run-bench.ts";
import { gradedSet } from "./sets/graded-set.ts";
import { readingSet } from "./sets/reading-set.ts";

const PACKAGE_FOLDER = fileURLToPath(new URL("..", import.meta.url));
const CORPUS_FOLDER = join(PACKAGE_FOLDER, "corpus");
const PROGRAM = join(PACKAGE_FOLDER, "dist", "entrypoints", "cli", "main.js");
/** Columns where the output is no terminal. */
const USUAL_WIDTH = 120;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const wanted = readCommandLine(args);
    if (wanted.help) {
      write(benchMessages.usage);
      return EXIT.ok;
    }
    const report = await runBench({
      sets: await openSets(wanted),
      command: [process.execPath, PROGRAM],
      environment: { PATH: process.env["PATH"] ?? "", CORPUS_DIR: CORPUS_FOLDER },
      sizes: wanted.sizes,
      onStage: (stage, set) => note(benchMessages.stage(set, benchMessages.stages[stage])),
    });
    const width = process.stdout.columns ?? USUAL_WIDTH;
    write(wanted.json ? JSON.stringify(report, null, 2) : renderReport(report, width).join("\n"));
    const isMissed = report.figures.some(({ verdict }) => verdict === "missed");
    return wanted.strict && isMissed ? EXIT.negative : EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      note(`${error.message}\n\n${benchMessages.usage}`);
      return EXIT.usage;
    }
    note(error instanceof AppError ? error.message : String(error instanceof Error ? error.stack : error));
    return EXIT.internal;
  }
}

async function openSets({ set, squad, questions }: CommandLine): Promise<BenchOptions["sets"]> {
  // The shipped corpus, whatever the settings of the one who measures.
  const config = loadConfig({ environment: { CORPUS_DIR: CORPUS_FOLDER }, workingDirectory: PACKAGE_FOLDER });
  const { corpus } = await openCorpus(config);
  const shipped = await openShippedSet(set, { readQuestionFile: readTextFile, packageFolder: PACKAGE_FOLDER });
  const graded = gradedSet(shipped.name, corpus, shipped.questions, questions);
  if (squad === undefined) return [graded];
  const dataset = await readSquad(squad);
  if (dataset.kind !== "squad") throw new TypeError("the reader of SQuAD gives a set of SQuAD");
  return [graded, readingSet(basename(squad), dataset, questions)];
}

function isParseError(error: unknown): error is TypeError {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
