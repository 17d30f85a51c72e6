import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FirstSentenceTimes, timeFirstSentence } from "./first-sentence.ts";
import { type HttpTimes, timeHttp } from "./http-times.ts";
import type { Program } from "./program.ts";
import { type StartTimes, timeStarts } from "./starts.ts";

/** The program as it runs: in a process of its own, over its own corpus, asked over HTTP. */
export type ServingReport = {
  readonly starts: StartTimes;
  readonly http: HttpTimes;
  readonly firstSentence: FirstSentenceTimes;
};

export type ServingMeasuring = {
  readonly command: Program["command"];
  /** Settings of the program beside its data folder and its port. */
  readonly environment: Program["environment"];
  readonly questions: readonly string[];
  readonly firstStarts: number;
  readonly warmStarts: number;
  /** Of each kind. */
  readonly requests: number;
  readonly writtenAnswers: number;
  readonly onStage: (stage: "starting" | "serving" | "writing") => void;
};

export async function measureServing(measuring: ServingMeasuring): Promise<ServingReport> {
  const { command, questions, onStage } = measuring;
  const folder = await mkdtemp(join(tmpdir(), "three-cities-bench-"));
  const environment = { ...measuring.environment, DATA_DIR: join(folder, "data"), RATE_LIMIT_PER_MINUTE: "1000000" };
  const program: Program = { command, folder, environment };
  try {
    onStage("starting");
    const starts = await timeStarts({
      program,
      question: questions[0] ?? "",
      first: measuring.firstStarts,
      warm: measuring.warmStarts,
    });
    onStage("serving");
    const http = await timeHttp(program, questions, measuring.requests);
    onStage("writing");
    const firstSentence = await timeFirstSentence(program, questions, measuring.writtenAnswers);
    return { starts, http, firstSentence };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
