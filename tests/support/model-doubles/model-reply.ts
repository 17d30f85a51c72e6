import type { ServerResponse } from "node:http";
import type { ChatRequest } from "./chat-request.ts";

/** What a double replies to a chat request; `raw` does to the connection whatever it likes. */
export type ModelReply =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "tool-call"; readonly name: string; readonly arguments: unknown }
  | { readonly type: "raw"; readonly send: (response: ServerResponse) => void };

/** A model, as a function of what it is asked. */
export type ModelBehaviour = (request: ChatRequest) => ModelReply;

/** Sizes in characters of the pieces that a text is streamed in, over and over: sentences and numbers are cut anywhere. */
const PIECES = [4, 1, 9, 2, 17, 3];

/** A text in pieces as a model's tokens come. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  const characters = [...text];
  for (let start = 0; start < characters.length;) {
    const size = PIECES[pieces.length % PIECES.length] ?? 1;
    pieces.push(characters.slice(start, start + size).join(""));
    start += size;
  }
  return pieces;
}

const FRAME = { id: "chatcmpl-double", created: 0 } as const;

/** One server-sent event of a streamed completion. */
export function chunk(model: string, delta: object, finish: string | null = null): string {
  return sse({
    ...FRAME,
    object: "chat.completion.chunk",
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
}

export function sse(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

export const STREAM_HEADERS = { "content-type": "text/event-stream; charset=utf-8" } as const;
export const STREAM_END = "data: [DONE]\n\n";

/** Sends a reply in the form that was asked for: streamed or whole. */
export function sendReply(reply: ModelReply, request: ChatRequest, response: ServerResponse): void {
  if (reply.type === "raw") return reply.send(response);
  const { model } = request;
  const message =
    reply.type === "text"
      ? { role: "assistant", content: reply.text }
      : { role: "assistant", content: null, tool_calls: [toolCall(reply)] };
  const finish = reply.type === "text" ? "stop" : "tool_calls";
  const usage = usageOf(request, reply);
  if (!request.stream) {
    const choices = [{ index: 0, message, finish_reason: finish }];
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ...FRAME, object: "chat.completion", model, choices, usage }));
    return;
  }
  response.writeHead(200, STREAM_HEADERS);
  const deltas =
    reply.type === "text"
      ? piecesOf(reply.text).map((piece) => ({ content: piece }))
      : [{ tool_calls: [{ index: 0, ...toolCall(reply) }] }];
  response.write(chunk(model, { role: "assistant", content: "" }));
  for (const delta of deltas) response.write(chunk(model, delta));
  response.write(chunk(model, {}, finish));
  if (request.stream_options?.include_usage === true)
    response.write(sse({ ...FRAME, object: "chat.completion.chunk", model, choices: [], usage }));
  response.end(STREAM_END);
}

function toolCall({ name, arguments: given }: Extract<ModelReply, { type: "tool-call" }>) {
  return { id: "call_double", type: "function", function: { name, arguments: JSON.stringify(given) } };
}

/** About four characters a token, as English has. */
function usageOf({ messages }: ChatRequest, reply: Exclude<ModelReply, { type: "raw" }>) {
  const prompt = Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / 4);
  const completion = Math.ceil(JSON.stringify(reply).length / 4);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}
