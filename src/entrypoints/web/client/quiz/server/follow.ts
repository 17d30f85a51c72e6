import { readEventStream } from "../../server/event-stream.ts";
import { type QuizProblem, quizProblemOf } from "./quiz-problem.ts";
import type { QuizServer } from "./quiz-server.ts";

/** The server's heartbeats come well within it, in milliseconds. */
const SILENCE = 45_000;
/** Waits between two tries, in milliseconds; with chance, so that a room does not come back all at once. */
const WAITS = [500, 1_000, 2_000, 4_000, 8_000];

export type Following<Snapshot> = {
  readonly onSnapshot: (snapshot: Snapshot) => void;
  /** Whether it is connected by now. */
  readonly onConnection: (isConnected: boolean) => void;
  /** What no further try will mend. */
  readonly onProblem: (problem: QuizProblem) => void;
};

/** Follows an address's snapshots, coming back after each break, until it is called off. */
export function follow<Snapshot>(
  server: Pick<QuizServer, "events">,
  address: string,
  { onSnapshot, onConnection, onProblem }: Following<Snapshot>,
): () => void {
  const stop = new AbortController();
  let tries = 0;

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        const response = await server.events(address, stop.signal);
        if (!response.ok || response.body === null) {
          const problem = quizProblemOf(await response.json().catch(() => null), response.status);
          if (problem.status < 500 && problem.status !== 429) return onProblem(problem);
          throw new Error(problem.code);
        }
        onConnection(true);
        for await (const { event, data } of readEventStream(response.body, SILENCE)) {
          tries = 0;
          if (event === "snapshot") onSnapshot(JSON.parse(data) as Snapshot);
        }
      } catch {
        // Broken or silent: it is tried again below.
      }
      if (stop.signal.aborted) return;
      onConnection(false);
      await pause(WAITS[Math.min(tries, WAITS.length - 1)] ?? 0);
      tries += 1;
    }
  }

  void run();
  return () => stop.abort();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds * (0.5 + Math.random())));
}
