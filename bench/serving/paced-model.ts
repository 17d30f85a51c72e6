import { setTimeout as wait } from "node:timers/promises";
import { splitSentences } from "../../src/core/text/sentences.ts";
import type { ChatRequest } from "../../tests/support/model-doubles/chat-request.ts";
import { chunk, STREAM_END, STREAM_HEADERS } from "../../tests/support/model-doubles/model-reply.ts";
import { startModelServer } from "../../tests/support/model-doubles/model-server.ts";
import { passagesIn } from "../../tests/support/model-doubles/prompt-reading.ts";

/** What the model did for one answer; times are of the clock of `performance.now()`. */
export type ModelWork = {
  readonly askedAt: number;
  /** The piece that ends the first sentence, its number included, was sent. */
  readonly firstSentenceAt: number;
};

/** A model on this machine that takes its time, as one elsewhere would, and knows how much it took. */
export type PacedModel = {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  /** What it did since the last call of this. */
  readonly takeWork: () => ModelWork[];
  readonly close: () => Promise<void>;
};

/** Milliseconds to the first piece, and between two pieces of a word each: a quick hosted model. */
const PACE = { first: 200, next: 10 } as const;
const SENTENCES = 3;

export async function startPacedModel(): Promise<PacedModel> {
  let work: ModelWork[] = [];
  const server = await startModelServer((request) => ({
    type: "raw",
    send(response) {
      const askedAt = performance.now();
      const send = (content: string) => response.write(chunk(request.model, { content }));
      response.writeHead(200, STREAM_HEADERS);
      void writeAnswer(request, send).then((firstSentenceAt) => {
        work.push({ askedAt, firstSentenceAt });
        response.end(chunk(request.model, {}, "stop") + STREAM_END);
      });
    },
  }));
  return {
    url: server.url,
    close: server.close,
    takeWork() {
      const taken = work;
      work = [];
      return taken;
    },
  };
}

/** Writes the first sentences of the best passage as they stand there. */
async function writeAnswer(request: ChatRequest, send: (content: string) => void): Promise<number> {
  const [{ number, text } = { number: 1, text: "" }] = passagesIn(request);
  const sentences = splitSentences(text).slice(0, SENTENCES);
  let firstSentenceAt = 0;
  await wait(PACE.first);
  for (const [at, { start, end }] of sentences.entries()) {
    for (const word of `${text.slice(start, end)} [${number}]`.split(" ")) {
      send(`${word} `);
      if (at === 0) firstSentenceAt = performance.now();
      await wait(PACE.next);
    }
  }
  return firstSentenceAt;
}
