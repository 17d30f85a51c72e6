import { fileURLToPath } from "node:url";
import { loadConfig } from "../../src/config.ts";
import type { Answer, AnswerSentence, AskRequest, Citation } from "../../src/core/answer/answer.ts";
import { startServer } from "../../src/entrypoints/cli/start-server.ts";
import type { Clock } from "../../src/core/clock.ts";
import { readEvents } from "./event-stream-client.ts";

const PACKAGE_FOLDER = fileURLToPath(new URL("../..", import.meta.url));

/** What came over a stream: the sentences as they were shown, and the answer that replaces them. */
export type StreamedAnswer = {
  readonly sentences: readonly AnswerSentence[];
  readonly citations: readonly Citation[];
  readonly answer: Answer;
};

/** The whole program behind its HTTP door, as somebody runs it who has set some variables. */
export type ComposedServer = {
  readonly url: string;
  readonly ask: (request: AskRequest) => Promise<Answer>;
  readonly askStreamed: (request: AskRequest) => Promise<StreamedAnswer>;
  /** Everything that was logged. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
};

export type ComposedServerOptions = {
  /** An empty folder, or one that an earlier server has left. */
  readonly folder: string;
  /** Settings by the names of their variables. */
  readonly settings: Readonly<Record<string, string>>;
  /** Time for the program; the computer's unless another one is given. */
  readonly clock?: Clock | undefined;
  /** A folder with `dist/web` other than the package's own. */
  readonly packageFolder?: string | undefined;
  /** Told how much of the index is built. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

/** Starts it on a free port and waits until it answers. */
export async function startComposedServer(options: ComposedServerOptions): Promise<ComposedServer> {
  const { folder, settings, clock, packageFolder = PACKAGE_FOLDER, onProgress = () => {} } = options;
  const lines: string[] = [];
  const config = loadConfig({
    environment: { PORT: "0", DATA_DIR: "data", LOG_LEVEL: "info", RATE_LIMIT_PER_MINUTE: "1000000", ...settings },
    workingDirectory: folder,
    packageFolder: PACKAGE_FOLDER,
  });
  const server = await startServer({
    config,
    listener: { onProgress, onWarning: (message) => lines.push(message) },
    log: { write: (line) => lines.push(line) },
    version: "0.0.0",
    clock,
    packageFolder,
  });
  await server.ready;

  const post = async (request: AskRequest, accept: string): Promise<Response> => {
    const headers = { "content-type": "application/json", accept };
    const reply = await fetch(`${server.url}/api/ask`, { method: "POST", headers, body: JSON.stringify(request) });
    if (!reply.ok) throw new Error(`${reply.status} to “${request.question}”: ${await reply.text()}`);
    return reply;
  };
  return {
    url: server.url,
    ask: async (request) => (await (await post(request, "application/json")).json()) as Answer,
    async askStreamed(request) {
      const sentences: AnswerSentence[] = [];
      const citations: Citation[] = [];
      for await (const message of readEvents(await post(request, "text/event-stream"))) {
        if ("comment" in message) continue;
        const data: unknown = JSON.parse(message.data);
        if (message.event === "sentence") {
          const shown = data as { readonly sentence: AnswerSentence; readonly citations: readonly Citation[] };
          sentences.push(shown.sentence);
          citations.push(...shown.citations);
        }
        if (message.event === "answer") return { sentences, citations, answer: data as Answer };
        if (message.event === "error") throw new Error(`error to “${request.question}”: ${message.data}`);
      }
      throw new Error(`the stream ended without an answer to “${request.question}”`);
    },
    log: () => lines.join("\n"),
    close: server.close,
  };
}
