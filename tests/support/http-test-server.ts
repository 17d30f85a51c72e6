import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { expect, onTestFinished } from "vitest";
import type { KeyCheck } from "../../src/entrypoints/http/access.ts";
import type { HttpServerOptions } from "../../src/entrypoints/http/options.ts";
import { createHttpServer } from "../../src/entrypoints/http/server.ts";
import { openTestQuizzes } from "./open-quizzes.ts";
import { createOpenApiCheck } from "./open-api-check.ts";
import { type ApplicationScript, createFakeApplication, type FakeApplication } from "./fake-application.ts";

export type TestServer = {
  readonly app: FastifyInstance;
  readonly application: FakeApplication;
  /** Sends a request without a socket, and fails the test when the reply is not what /openapi.json promises. */
  readonly send: (request: InjectOptions & { readonly url: string }) => Promise<LightMyRequestResponse>;
  readonly post: (url: string, body: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  readonly get: (url: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
};

export type TestServerOptions = Partial<Omit<HttpServerOptions, "application">> & {
  readonly script?: ApplicationScript;
};

let promised: ReturnType<typeof createOpenApiCheck> | undefined;

/** A server before a fake application, without a socket, that goes with the test. Rates are no hindrance by default. */
export function testServer({ script, ...options }: TestServerOptions = {}): TestServer {
  const application = createFakeApplication(script);
  const { quizzes, takingHome } = openTestQuizzes();
  const app = createHttpServer({
    application,
    quizzes,
    takingHome,
    readiness: () => ({ ready: true }),
    apiKeys: null,
    webFolder: null,
    version: "1.2.3",
    rateLimit: { asks: 1e6, calls: 1e6, plays: 1e6, joins: 1e6 },
    ...options,
  });
  onTestFinished(() => app.close());

  const send: TestServer["send"] = async (request) => {
    await app.ready();
    const reply = await injected(app, request);
    // All servers describe the same replies; reading the description once is what makes thousands of checks quick.
    promised ??= createOpenApiCheck(app.swagger() as never);
    const differences = promised({
      method: request.method ?? "GET",
      address: request.url,
      status: reply.statusCode,
      contentType: String(reply.headers["content-type"]),
      body: reply.body,
    });
    expect(differences, `${request.method ?? "GET"} ${request.url}: ${reply.statusCode} ${reply.body}`).toEqual([]);
    return reply;
  };
  return {
    app,
    application,
    send,
    get: (url, headers = {}) => send({ url, headers }),
    post: (url, body, headers = {}) =>
      send({
        method: "POST",
        url,
        headers: { "content-type": "application/json", ...headers },
        payload: typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      }),
  };
}

/** What is read as a stream is an open one only where it is one of events. */
async function injected(app: FastifyInstance, request: InjectOptions): Promise<LightMyRequestResponse> {
  const reply = await app.inject(request);
  const isStream = request.payloadAsStream === true;
  if (!isStream || String(reply.headers["content-type"]).startsWith("text/event-stream")) return reply;
  const body = await text(reply.stream());
  return Object.assign(reply, { body, json: () => JSON.parse(body) });
}

export type ListeningServer = TestServer & { readonly origin: string; readonly port: number };

/** The same on a port of this computer. */
export async function listeningServer(options: TestServerOptions = {}): Promise<ListeningServer> {
  const server = testServer(options);
  await server.app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.app.server.address() as AddressInfo;
  return { ...server, port, origin: `http://127.0.0.1:${port}` };
}

/** Keys named after their roles: `participant-key` is a participant's. */
export const roleKeys: KeyCheck = (key) => {
  const role = (["participant", "staff", "trainer", "admin"] as const).find((each) => key === `${each}-key`);
  return role === undefined ? null : { name: `the ${role}`, role };
};
