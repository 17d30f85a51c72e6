import type { FastifyInstance, FastifyRequest } from "fastify";
import type { IncomingHttpHeaders } from "node:http";
import { httpMessages } from "../../core/messages/en/http.ts";
import { createFailures, sendFailures } from "./failures.ts";
import { HttpProblem } from "./http-problem.ts";

/** What a route from outside is given: nothing of it is parsed, since a signature is over the bytes. */
export type OutsideRequest = {
  /** With the query, without the host. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
};

/** Without a body, 401 (the signature is wrong) and 503 (it could not be kept) are worded by the server. */
export type OutsideReply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: unknown;
};

/** A route that another door answers over this one's server. It needs a row in the access table like all others. */
export type OutsideRoute = {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly handle: (request: OutsideRequest) => Promise<OutsideReply>;
};

export type OutsideLimits = { readonly bodyBytes: number; readonly perMinute: number; readonly milliseconds: number };

/** RFC 9110, section 11.6.1: a 401 names a way to authenticate. */
const CHALLENGE = { "www-authenticate": 'Signature realm="three-cities"' };

const BODIES = ["application/json", "application/x-www-form-urlencoded"];

export function addOutsideRoutes(app: FastifyInstance, routes: readonly OutsideRoute[], limits: OutsideLimits): void {
  const { bodyBytes, perMinute, milliseconds } = limits;
  void app.register(async (scope) => {
    sendFailures(scope, createFailures({ bodyBytes }));
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(BODIES, { parseAs: "buffer" }, async (_request: FastifyRequest, body: Buffer) => body);
    for (const { method, url, handle } of routes) {
      scope.route({
        method,
        url,
        schema: { hide: true },
        bodyLimit: bodyBytes,
        handlerTimeout: milliseconds,
        config: { rateLimit: { max: perMinute } },
        async handler({ url: address, headers, body }, reply) {
          const bytes = body instanceof Uint8Array ? body : new Uint8Array();
          const answer = await handle({ url: address, headers, body: bytes });
          if (answer.status === 401 && answer.body === undefined) {
            throw new HttpProblem("unauthenticated", httpMessages.signatureWrong, { headers: CHALLENGE });
          }
          if (answer.status === 503 && answer.body === undefined) {
            throw new HttpProblem("storage_failed", httpMessages.faults.storage_failed, { status: 503 });
          }
          return reply
            .code(answer.status)
            .headers(answer.headers ?? {})
            .send(answer.body);
        },
      });
    }
  });
}
