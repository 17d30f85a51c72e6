import { type TurnTimes, takeTurns } from "../timing/turns.ts";
import { residentMegabytes } from "./memory.ts";
import type { Program } from "./program.ts";
import { ask, search } from "./requests.ts";
import { startServer } from "./server-process.ts";

export type HttpTimes = {
  readonly search: TurnTimes;
  readonly ask: TurnTimes;
  /** Requests of each kind before those that count. */
  readonly warmUp: number;
  /** Of the serving process, in MB of a million bytes, after all these questions; null where it cannot be told. */
  readonly memory: number | null;
  /** Requests that it had answered by then. */
  readonly requests: number;
};

/** Until the engine has compiled what embeds a question: a server that has answered some is what people meet. */
const WARM_UP = 100;

/** One request after the other, as a client on the same machine sees it. */
export async function timeHttp(program: Program, questions: readonly string[], turns: number): Promise<HttpTimes> {
  const server = await startServer(program);
  try {
    const warmUp = Math.min(WARM_UP, turns);
    const question = (at: number): string => questions[at % questions.length] ?? "";
    // The server keeps the latest question's vector: the two never ask the same thing one after the other.
    const apart = Math.floor(questions.length / 2);
    const [searching, asking] = await takeTurns(
      [
        { name: "search", run: (turn) => search(server.url, question(turn)) },
        { name: "ask", run: (turn) => ask(server.url, question(turn + apart)) },
      ],
      { turns, warmUp },
    );
    if (searching === undefined || asking === undefined) throw new TypeError("two were timed");
    const memory = await residentMegabytes(server.process);
    return { search: searching, ask: asking, warmUp, memory, requests: 2 * (turns + warmUp) };
  } finally {
    await server.stop();
  }
}
