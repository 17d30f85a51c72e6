import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { type ChatRequest, chatRequestSchema } from "./chat-request.ts";
import { type ModelBehaviour, sendReply } from "./model-reply.ts";
import { wordEmbedding } from "./word-embedding.ts";

export type ModelServer = {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  /** Chat requests so far, oldest first. */
  readonly requests: readonly ChatRequest[];
  /** How it behaves from now on. */
  readonly behave: (behaviour: ModelBehaviour) => void;
  /** Closes its connections too. */
  readonly close: () => Promise<void>;
};

const MODEL = "double-1";

const embeddingsSchema = z.object({
  model: z.string(),
  input: z.union([z.string().transform((text) => [text]), z.array(z.string())]),
  encoding_format: z.enum(["float", "base64"]).default("float"),
});

/** An OpenAI-compatible server on a free port of this computer, which replies what its behaviour says. */
export async function startModelServer(behaviour: ModelBehaviour): Promise<ModelServer> {
  let current = behaviour;
  const requests: ChatRequest[] = [];
  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void> | void> = {
    "GET /v1/models": (_request, response) =>
      sendJson(response, { object: "list", data: [{ id: MODEL, object: "model", created: 0, owned_by: "double" }] }),
    "POST /v1/embeddings": async (request, response) => {
      const { model, input, encoding_format: format } = embeddingsSchema.parse(await readJson(request));
      const data = input.map((text, index) => ({
        object: "embedding",
        index,
        embedding: format === "float" ? wordEmbedding(text) : toBase64(wordEmbedding(text)),
      }));
      sendJson(response, { object: "list", model, data, usage: { prompt_tokens: 1, total_tokens: 1 } });
    },
    "POST /v1/chat/completions": async (request, response) => {
      const chat = { ...chatRequestSchema.parse(await readJson(request)), apiKey: keyOf(request) };
      requests.push(chat);
      sendReply(current(chat), chat, response);
    },
  };

  const server = createServer((request, response) => {
    response.on("error", () => {});
    const route = routes[`${request.method} ${request.url?.split("?")[0]}`];
    if (route === undefined) return sendError(response, 404, `no route ${request.method} ${request.url}`);
    Promise.resolve(route(request, response)).catch((error: unknown) => sendError(response, 400, String(error)));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    behave(next) {
      current = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString("utf8"));
}

function keyOf({ headers }: IncomingMessage): string {
  return (headers.authorization ?? "").replace(/^Bearer /u, "");
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function sendError(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) response.destroy();
  else
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify({ error: { message, type: "invalid_request_error", code: null, param: null } }));
}

function toBase64(vector: readonly number[]): string {
  return Buffer.from(new Float32Array(vector).buffer).toString("base64");
}
