import type { ServerResponse } from "node:http";
import type { ChatRequest } from "./chat-request.ts";
import { chunk, type ModelBehaviour, piecesOf, sse, STREAM_END, STREAM_HEADERS } from "./model-reply.ts";

export type FailingModelOptions = {
  /** What it would say; it fails in the middle of it. */
  readonly write: (request: ChatRequest) => string;
  /** Milliseconds between two letters of a reply that drips. */
  readonly dripEvery?: number;
};

/** Every way in which a model server fails. */
export const FAILURES = [
  "rate-limited",
  "server-error",
  "no-headers",
  "no-first-piece",
  "stalled",
  "cut",
  "reset-within",
  "reset-at-once",
  "too-long",
  "filtered",
  "error-within",
  "broken-json",
  "no-events",
  "whole-json",
  "web-page",
  "empty-body",
  "no-text",
  "no-citations",
  "gibberish",
  "endless",
  "dripping",
] as const;

export type Failure = (typeof FAILURES)[number];

/** Hours that a rate limit may ask for; who sleeps them has failed. */
const RETRY_AFTER_SECONDS = 3600;

/** A model that fails in one way. */
export function failingModel(failure: Failure, { write, dripEvery = 100 }: FailingModelOptions): ModelBehaviour {
  return (request) => {
    const reply = { model: request.model, text: write(request), dripEvery };
    return { type: "raw", send: (response) => FAIL[failure](response, reply) };
  };
}

type Reply = { readonly model: string; readonly text: string; readonly dripEvery: number };

const FAIL: Readonly<Record<Failure, (response: ServerResponse, reply: Reply) => void>> = {
  "rate-limited": (response) =>
    sendError(response, 429, "Rate limit reached", { "retry-after": String(RETRY_AFTER_SECONDS) }),
  "server-error": (response) => sendError(response, 500, "The server had an error"),
  "no-headers": () => {},
  "no-first-piece": (response) => response.writeHead(200, STREAM_HEADERS).flushHeaders(),
  stalled: beginReply,
  cut: (response, reply) => void beginReply(response, reply).end(),
  "reset-within": (response, reply) => void beginReply(response, reply, () => response.destroy()),
  "reset-at-once": (response) => void response.socket?.resetAndDestroy(),
  "too-long": (response, reply) => endReply(beginReply(response, reply), reply, "length"),
  filtered: (response, reply) => endReply(beginReply(response, reply), reply, "content_filter"),
  "error-within": (response, reply) => {
    beginReply(response, reply);
    response.end(sse({ error: { message: "The server had an error", type: "server_error", code: null } }));
  },
  "broken-json": (response, reply) => void beginReply(response, reply).end('data: {"choices":[{"delta":{"cont\n\n'),
  "no-events": (response) =>
    void response.writeHead(200, STREAM_HEADERS).end("upstream connect error\n\n\u0000\u0001\n"),
  "whole-json": (response) =>
    void response.writeHead(200, { "content-type": "application/json" }).end('{"id":"x","choices":[{"index":0,"mess'),
  "web-page": (response) =>
    void response
      .writeHead(200, { "content-type": "text/html" })
      .end("<!doctype html><title>Sign in</title><p>Sign in to the network to go on. [1]</p>"),
  "empty-body": (response) => void response.writeHead(200, STREAM_HEADERS).end(),
  "no-text": (response, { model }) => {
    response.writeHead(200, STREAM_HEADERS);
    response.end(chunk(model, { role: "assistant", content: "" }) + chunk(model, {}, "stop") + STREAM_END);
  },
  "no-citations": (response, { model }) => say(response, model, "I am a helpful assistant. How can I help you today?"),
  gibberish: (response, { model }) => say(response, model, "][ [[1]] {{}} \u0007 ]1[ [-1] [1e9] [०] <|im_end|> [1"),
  endless: (response, { model }) => {
    response.writeHead(200, STREAM_HEADERS);
    const piece = chunk(model, { content: "and on and on ".repeat(500) });
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
    };
    response.on("drain", more);
    more();
  },
  dripping: (response, { model, text, dripEvery }) => {
    response.writeHead(200, STREAM_HEADERS);
    const letters = [...text];
    let at = 0;
    const timer = setInterval(() => {
      response.write(chunk(model, { content: letters[at % letters.length] }));
      at += 1;
    }, dripEvery);
    response.on("close", () => clearInterval(timer));
  },
};

/** Sends the first two thirds of what it would have said, and leaves the reply open. */
function beginReply(response: ServerResponse, { model, text }: Reply, then: () => void = () => {}): ServerResponse {
  response.writeHead(200, STREAM_HEADERS);
  const pieces = piecesOf(text);
  const begun = pieces.slice(0, Math.ceil((pieces.length * 2) / 3));
  response.write(begun.map((piece) => chunk(model, { content: piece })).join("") || ": begun\n\n", () => then());
  return response;
}

function endReply(response: ServerResponse, { model }: Reply, finish: string): void {
  response.end(chunk(model, {}, finish) + STREAM_END);
}

function say(response: ServerResponse, model: string, text: string): void {
  response.writeHead(200, STREAM_HEADERS);
  response.end(chunk(model, { content: text }) + chunk(model, {}, "stop") + STREAM_END);
}

function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(JSON.stringify({ error: { message, type: "server_error", code: null, param: null } }));
}
