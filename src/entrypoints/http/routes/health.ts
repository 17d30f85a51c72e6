import { httpMessages } from "../../../core/messages/en/http.ts";
import type { HttpApp } from "../http-app.ts";
import { HttpProblem } from "../http-problem.ts";
import type { Readiness } from "../options.ts";
import { problems } from "../responses.ts";
import { healthSchema, readySchema } from "../schemas/health.ts";

const { description } = httpMessages;

/** Statuses that even a route without input may give. */
const FAILURES = [400, 403, 500, 503] as const;

export function addHealthRoutes(app: HttpApp, assertReady: () => void): void {
  app.get(
    "/healthz",
    {
      schema: {
        operationId: "isAlive",
        summary: description.alive,
        response: {
          200: { description: description.alive, content: { "application/json": { schema: healthSchema } } },
          ...problems(FAILURES),
        },
      },
    },
    async (_request, reply) => reply.send({ status: "ok" as const }),
  );
  app.get(
    "/readyz",
    {
      schema: {
        operationId: "isReady",
        summary: description.ready,
        response: {
          200: { description: description.ready, content: { "application/json": { schema: readySchema } } },
          ...problems(FAILURES),
        },
      },
    },
    async (_request, reply) => {
      assertReady();
      return reply.send({ status: "ready" as const });
    },
  );
}

/** @throws HttpProblem not_ready (503), which tells how far the work before the first answer is. */
export function assertReady(readiness: Readiness): void {
  if (readiness.ready) return;
  const { stage, done, total } = readiness;
  throw new HttpProblem("not_ready", httpMessages.notReady, { progress: { stage, done, total } });
}
