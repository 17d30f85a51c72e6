import { parseArgs } from "node:util";
import { type SetName, SET_NAMES } from "../src/entrypoints/cli/evaluation/set-names.ts";
import { UsageError } from "../src/entrypoints/cli/usage-error.ts";
import { benchMessages } from "./report/messages.ts";
import type { BenchSizes } from "./run-bench.ts";

export type CommandLine = {
  readonly help: boolean;
  readonly set: SetName;
  /** The path of a file in the format of SQuAD. */
  readonly squad: string | undefined;
  /** Of each set; all without it. */
  readonly questions: number | undefined;
  readonly sizes: BenchSizes;
  readonly json: boolean;
  readonly strict: boolean;
};

const USUAL: BenchSizes = {
  builds: 3,
  searches: 400,
  firstStarts: 3,
  warmStarts: 10,
  requests: 400,
  writtenAnswers: 60,
};
const QUICK: BenchSizes = {
  builds: 1,
  searches: 100,
  firstStarts: 1,
  warmStarts: 3,
  requests: 100,
  writtenAnswers: 15,
};
const DATASET = /^squad:(?<path>.+)$/u;

/** @throws UsageError or TypeError (of `parseArgs`) for what cannot be understood */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h", default: false },
      set: { type: "string", default: "development" },
      dataset: { type: "string" },
      questions: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
    },
  });
  return {
    help: values.help,
    set: readSet(values.set),
    squad: readDataset(values.dataset),
    questions: readCount(values.questions),
    sizes: values.quick ? QUICK : USUAL,
    json: values.json,
    strict: values.strict,
  };
}

function readSet(given: string): SetName {
  const name = SET_NAMES.find((known) => known === given);
  if (name === undefined) throw new UsageError(benchMessages.setUnknown(given));
  return name;
}

function readDataset(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const path = DATASET.exec(given)?.groups?.["path"];
  if (path === undefined) throw new UsageError(benchMessages.datasetShape(given));
  return path;
}

function readCount(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/u.test(given)) throw new UsageError(benchMessages.countNeeded);
  return Number(given);
}
