import type { ServerResponse } from "node:http";
import { writingWith } from "./call-purpose.ts";
import type { ChatRequest } from "./chat-request.ts";
import { chunk, type ModelBehaviour, STREAM_END, STREAM_HEADERS } from "./model-reply.ts";

/** A model that writes one sentence whenever it is told to, so that a test decides what is there when. */
export type PacedModel = {
  readonly behaviour: ModelBehaviour;
  /** Replies that are not finished, and that nobody has hung up on. */
  readonly writing: () => number;
  /** Lets the oldest unfinished reply say one more sentence; after its last it is finished. */
  readonly say: () => void;
  /** Cuts the line of the oldest unfinished reply. */
  readonly cut: () => void;
};

type Reply = { readonly response: ServerResponse; readonly model: string; readonly rest: string[] };

/** @param write what it says to a request, sentence by sentence */
export function createPacedModel(write: (request: ChatRequest) => readonly string[]): PacedModel {
  let replies: Reply[] = [];
  const forget = (response: ServerResponse) => (replies = replies.filter((reply) => reply.response !== response));
  const oldest = (): Reply => {
    const [reply] = replies;
    if (reply === undefined) throw new Error("The model is not writing.");
    return reply;
  };
  return {
    behaviour: writingWith((request) => ({
      type: "raw",
      send(response) {
        response.writeHead(200, STREAM_HEADERS).flushHeaders();
        response.on("close", () => forget(response));
        replies.push({ response, model: request.model, rest: [...write(request)] });
      },
    })),
    writing: () => replies.length,
    say() {
      const { response, model, rest } = oldest();
      const sentence = rest.shift();
      if (sentence !== undefined) response.write(chunk(model, { content: `${sentence} ` }));
      if (rest.length > 0) return;
      forget(response);
      response.end(chunk(model, {}, "stop") + STREAM_END);
    },
    cut() {
      const { response } = oldest();
      forget(response);
      response.destroy();
    },
  };
}
