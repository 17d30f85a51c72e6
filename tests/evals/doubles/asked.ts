import type { Answer, AskRequest } from "../../../src/core/answer/answer.ts";
import type { ComposedServer } from "../../support/composed-server.ts";

/** A question with everything that was shown for it. */
export type Asked = {
  readonly answer: Answer;
  /** The texts of the sentences that a model's reader saw, those too that the final answer took back. */
  readonly written: readonly string[];
  /** From the question to the final answer. */
  readonly milliseconds: number;
};

/** Asks over HTTP, streamed and whole by turns. */
export function createAsker(server: ComposedServer): (request: AskRequest) => Promise<Asked> {
  let count = 0;
  return async (request) => {
    const start = performance.now();
    count += 1;
    const { answer, streamed } =
      count % 2 === 0 ? await streamedAnswer(server, request) : await wholeAnswer(server, request);
    const milliseconds = performance.now() - start;
    const final = new Set(answer.sentences.map(({ text }) => text));
    const written = answer.mode === "generated" ? [...final, ...streamed] : streamed.filter((text) => !final.has(text));
    return { answer, written: [...new Set(written)], milliseconds };
  };
}

async function wholeAnswer(server: ComposedServer, request: AskRequest) {
  return { answer: await server.ask(request), streamed: [] };
}

async function streamedAnswer(server: ComposedServer, request: AskRequest) {
  const { answer, sentences } = await server.askStreamed(request);
  return { answer, streamed: sentences.map(({ text }) => text) };
}

/** Only letters and digits: however a sentence is cleaned, it is the same one. */
export function sentenceKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
