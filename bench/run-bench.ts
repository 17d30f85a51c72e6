import { createEnergeticEmbedder } from "../src/adapters/energetic/embedder.ts";
import { measureSet, type SetReport } from "./measure-set.ts";
import { type BenchReport, benchReport } from "./report/bench-report.ts";
import { measureServing } from "./serving/measure-serving.ts";
import type { Program } from "./serving/program.ts";
import type { BenchSet } from "./sets/bench-set.ts";
import { createKnownQuestions } from "./timing/known-questions.ts";

/** How often each thing is timed. */
export type BenchSizes = {
  /** Of the first set. Others are as large as they like, and built once. */
  readonly builds: number;
  readonly searches: number;
  readonly firstStarts: number;
  readonly warmStarts: number;
  readonly requests: number;
  readonly writtenAnswers: number;
};

export type BenchStage = "building" | "asking" | "timing" | "starting" | "serving" | "writing";

export type BenchOptions = {
  /** The first is over the corpus that the program serves. */
  readonly sets: readonly [BenchSet, ...BenchSet[]];
  readonly command: Program["command"];
  readonly environment: Program["environment"];
  readonly sizes: BenchSizes;
  readonly onStage: (stage: BenchStage, set: string) => void;
};

/** Measures everything in one run, one thing after the other. */
export async function runBench({ sets, command, environment, sizes, onStage }: BenchOptions): Promise<BenchReport> {
  const knownQuestions = createKnownQuestions(createEnergeticEmbedder());
  const reports: SetReport[] = [];
  for (const [at, set] of sets.entries()) {
    const builds = at === 0 ? sizes.builds : 1;
    const { searches } = sizes;
    const stage = (name: BenchStage): void => onStage(name, set.name);
    reports.push(await measureSet(set, { knownQuestions, builds, searches, onStage: stage }));
  }
  const [shipped] = sets;
  const serving = await measureServing({
    command,
    environment,
    questions: shipped.questions.map(({ text }) => text),
    ...sizes,
    onStage: (name) => onStage(name, shipped.name),
  });
  return benchReport(reports, serving);
}
