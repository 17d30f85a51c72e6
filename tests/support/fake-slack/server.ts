import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Token } from "./call.ts";
import type { Faults } from "./faults.ts";
import { readArguments, readBytes, readUpload } from "./request-body.ts";
import type { ResponseUrls } from "./response-url.ts";
import type { SocketMode } from "./socket-mode.ts";
import { type Answer, type CallRecord, type createWebApi, refusal } from "./web-api.ts";
import type { World } from "./world.ts";

export type ServerParts = {
  world: World;
  webApi: ReturnType<typeof createWebApi>;
  faults: Faults;
  calls: CallRecord[];
  tokens: Map<string, Token>;
  appToken: string;
  socketMode: SocketMode;
  responseUrls: ResponseUrls;
  authorize(query: URLSearchParams): string;
  exchangeCode(given: Record<string, unknown>, authorization: string): Record<string, unknown>;
};

export type RunningServer = { origin: string; close(): Promise<void> };

export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    handle(parts, request, response, origin).catch((error: unknown) => {
      if (!response.headersSent)
        write(response, { status: 500, headers: {}, body: { ok: false, error: String(error) } });
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("upgrade", (request, socket) => parts.socketMode.accept(request, socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function handle(parts: ServerParts, request: IncomingMessage, response: ServerResponse, origin: string) {
  const url = new URL(request.url ?? "/", origin);
  const bytes = await readBytes(request);
  const type = request.headers["content-type"] ?? "";
  const [, first = "", name = ""] = url.pathname.split("/");
  if (url.pathname === "/oauth/v2/authorize") {
    response.writeHead(302, { location: parts.authorize(url.searchParams) }).end();
  } else if (first === "upload") {
    const file = parts.world.files.get(name);
    if (file !== undefined) file.bytes = await readUpload(bytes, type);
    response.writeHead(file === undefined ? 404 : 200).end("OK");
  } else if (first === "response") {
    await call(parts, "response_url", request, response, readArguments(bytes, type), (given) => {
      parts.responseUrls.use(name, given);
      return { ok: true };
    });
  } else if (first === "api") {
    await callMethod(parts, name, request, response, readArguments(bytes, type), origin);
  } else response.writeHead(404).end();
}

/** Runs what the Web API does not: `response_url`, the socket's address, the exchange of a code. */
async function call(
  parts: ServerParts,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  given: Record<string, unknown>,
  run: (given: Record<string, unknown>) => Record<string, unknown>,
) {
  await answerWith(parts, method, request, response, given, (fault) => {
    if (fault === "server-error") return { status: 500, headers: {}, body: { ok: false, error: "internal_error" } };
    if (fault === "rate-limited")
      return { status: 429, headers: { "retry-after": "1" }, body: { ok: false, error: "ratelimited" } };
    if (typeof fault === "object" && fault !== null) return { status: 200, headers: {}, body: { ok: false, ...fault } };
    try {
      return { status: 200, headers: {}, body: run(given) };
    } catch (error) {
      return { status: method === "response_url" ? 404 : 200, headers: {}, body: refusal(error) };
    }
  });
}

async function callMethod(
  parts: ServerParts,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  given: Record<string, unknown>,
  origin: string,
) {
  const { token: inBody, ...rest } = given;
  const authorization = request.headers.authorization ?? "";
  const token = authorization.startsWith("Bearer ")
    ? authorization.slice("Bearer ".length)
    : ((inBody as string | undefined) ?? "");
  if (method === "apps.connections.open") {
    const opened = () => ({ ok: true, url: `${origin.replace("http", "ws")}/link` });
    const refused = () => ({ ok: false, error: parts.tokens.has(token) ? "not_allowed_token_type" : "invalid_auth" });
    await call(parts, method, request, response, rest, token === parts.appToken ? opened : refused);
  } else if (method === "oauth.v2.access") {
    await call(parts, method, request, response, rest, () => parts.exchangeCode(rest, authorization));
  } else {
    const known = parts.tokens.get(token);
    await answerWith(parts, method, request, response, rest, (fault) =>
      parts.webApi.answer(method, known, rest, origin, fault),
    );
  }
}

/** Meets the fault that is due, records the call and writes the answer, or does not. */
async function answerWith(
  parts: ServerParts,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  given: Record<string, unknown>,
  answer: (fault: ReturnType<Faults["next"]>) => Answer,
) {
  const fault = parts.faults.next(method, given.channel);
  const record = (outcome: CallRecord["outcome"]) => parts.calls.push({ method, arguments: { ...given }, outcome });
  if (fault === "reset-before") {
    record("cut");
    request.socket.destroy();
    return;
  }
  const result = answer(fault);
  if (fault === "reset-after" || fault === "hang") {
    record(fault === "hang" ? "hung" : "cut");
    // A hang ends when the app gives up or the server closes.
    if (fault === "reset-after") request.socket.destroy();
    return;
  }
  if (fault === "server-error-after") {
    record("server-error");
    write(response, { status: 500, headers: {}, body: { ok: false, error: "internal_error" } });
    return;
  }
  const { status, body } = result;
  const failed =
    status === 429 ? "rate-limited" : status === 500 ? "server-error" : (`error: ${String(body.error)}` as const);
  record(body.ok === true ? "ok" : failed);
  write(response, result);
}

function write(response: ServerResponse, { status, headers, body }: Answer) {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
