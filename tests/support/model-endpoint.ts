import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as it came, with nothing taken away. */
export type EndpointRequest = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
};

export type Reply = (request: EndpointRequest, response: ServerResponse) => void;

export type ModelEndpointDouble = {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  readonly requests: readonly EndpointRequest[];
  readonly reply: (reply: Reply) => void;
  /** Resolves when a connection on which a reply was not over has been closed by the other side. */
  readonly brokenOff: Promise<void>;
};

/** A loopback server to which every request is scripted, byte by byte. It ends with the test. */
export async function startModelEndpoint(first: Reply): Promise<ModelEndpointDouble> {
  let current = first;
  const requests: EndpointRequest[] = [];
  let onBreak = () => {};
  const brokenOff = new Promise<void>((resolve) => {
    onBreak = resolve;
  });
  const server = createServer((incoming, response) => {
    response.on("close", () => {
      if (!response.writableFinished) onBreak();
    });
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => void pieces.push(piece));
    incoming.on("end", () => {
      const body = JSON.parse(Buffer.concat(pieces).toString("utf8") || "{}") as Record<string, unknown>;
      const request = { path: incoming.url ?? "", headers: incoming.headers, body };
      requests.push(request);
      current(request, response);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    reply(next) {
      current = next;
    },
    brokenOff,
  };
}

export function sendJson(response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A refusal in the form that OpenAI gives it. */
export function sendRefusal(response: ServerResponse, status: number, message: string, headers = {}): void {
  sendJson(response, { error: { message, type: "invalid_request_error", code: null, param: null } }, status, headers);
}

/** Streamed pieces of text, and an end unless `finish` is null. */
export function sendStream(
  response: ServerResponse,
  pieces: readonly string[],
  { finish = "stop", usage }: { readonly finish?: string | null; readonly usage?: number } = {},
): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const content of pieces)
    response.write(event({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }));
  if (finish !== null) response.write(event({ choices: [{ index: 0, delta: {}, finish_reason: finish }] }));
  if (usage !== undefined)
    response.write(
      event({ choices: [], usage: { prompt_tokens: usage - 1, completion_tokens: 1, total_tokens: usage } }),
    );
  response.end(finish === null ? "" : "data: [DONE]\n\n");
}

function event(data: object): string {
  return `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 0, model: "m", ...data })}\n\n`;
}

/** A whole reply of text, or of one call of a tool. */
export function sendCompletion(
  response: ServerResponse,
  reply: string | { readonly tool: string; readonly input: unknown },
  usage?: number,
): void {
  const message =
    typeof reply === "string"
      ? { role: "assistant", content: reply }
      : {
          role: "assistant",
          content: null,
          tool_calls: [
            { id: "call_1", type: "function", function: { name: reply.tool, arguments: JSON.stringify(reply.input) } },
          ],
        };
  const counted =
    usage === undefined ? {} : { usage: { prompt_tokens: usage - 1, completion_tokens: 1, total_tokens: usage } };
  const finish = typeof reply === "string" ? "stop" : "tool_calls";
  const choices = [{ index: 0, message, finish_reason: finish }];
  sendJson(response, { id: "1", object: "chat.completion", created: 0, model: "m", choices, ...counted });
}
