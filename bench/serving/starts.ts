import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { takeTurns } from "../timing/turns.ts";
import { type Times, timesOf } from "../timing/times.ts";
import { type Program, runProgram } from "./program.ts";
import { ask } from "./requests.ts";
import { startServer } from "./server-process.ts";

/** From the start of a process, in milliseconds. */
export type StartTimes = {
  /** To the server's being ready for questions, with an empty data folder. */
  readonly first: Times;
  /** The same with a filled one. */
  readonly warm: Times;
  /** To the first answer from the server, with a filled one. */
  readonly warmToAnswer: Times;
  /** To the end of `ask` with a question, with a filled one. */
  readonly command: Times;
};

export type StartMeasuring = {
  readonly program: Program;
  readonly question: string;
  /** How often each start is timed. */
  readonly first: number;
  readonly warm: number;
};

/** Leaves the program's data folder filled. */
export async function timeStarts({ program, question, first, warm }: StartMeasuring): Promise<StartTimes> {
  const firstTimes: number[] = [];
  for (let start = 0; start < first; start += 1) firstTimes.push(await firstStart(program));

  const ready: number[] = [];
  const answered: number[] = [];
  const [server, command] = await takeTurns(
    [
      {
        name: "serve",
        async run(turn) {
          const times = await warmStart(program, question);
          // The first fills the folder.
          if (turn === 0) return;
          ready.push(times.ready);
          answered.push(times.answered);
        },
      },
      { name: "ask", run: () => runProgram(program, ["ask", question]) },
    ],
    { turns: warm, warmUp: 1 },
  );
  if (server === undefined || command === undefined) throw new TypeError("two were timed");
  return { first: timesOf(firstTimes), warm: timesOf(ready), warmToAnswer: timesOf(answered), command };
}

async function firstStart(program: Program): Promise<number> {
  const empty = await mkdtemp(join(program.folder, "first-start-"));
  try {
    const server = await startServer({ ...program, environment: { ...program.environment, DATA_DIR: empty } });
    const milliseconds = performance.now() - server.startedAt;
    await server.stop();
    return milliseconds;
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

async function warmStart(program: Program, question: string): Promise<{ ready: number; answered: number }> {
  const { url, startedAt, stop } = await startServer(program);
  try {
    const ready = performance.now() - startedAt;
    await ask(url, question);
    return { ready, answered: performance.now() - startedAt };
  } finally {
    await stop();
  }
}
