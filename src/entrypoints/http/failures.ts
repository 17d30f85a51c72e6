import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem, PROBLEM_TYPE } from "./http-problem.ts";
import { type ProblemLimits, problemOf } from "./problem-of.ts";
import type { Routes } from "./registered-routes.ts";
import { ClientGone } from "./running-asks.ts";
import { BARE_SECURITY_HEADERS } from "./security-headers.ts";

/** Turns whatever goes wrong into problem details, and logs what is the server's own fault. */
export type Failures = {
  readonly describe: (error: unknown, request: FastifyRequest) => HttpProblem;
};

export function createFailures(limits: ProblemLimits): Failures {
  return {
    describe(error, request) {
      const problem = problemOf(error, limits);
      if (error instanceof ClientGone) request.log.debug("the client went away");
      else if (problem.status >= 500 && !(error instanceof HttpProblem)) request.log.error({ err: error }, "failed");
      return problem;
    },
  };
}

export function replyWithProblems(app: FastifyInstance, failures: Failures): void {
  sendFailures(app, failures);
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, new HttpProblem("route_not_found", httpMessages.routeUnknown)),
  );
}

/** For the routes of one scope: what fails there, with the limits that hold there. */
export function sendFailures(scope: FastifyInstance, failures: Failures): void {
  scope.setErrorHandler((error, request, reply) => {
    const problem = failures.describe(error, request);
    // Nobody is there to be told; the response is closed already.
    return error instanceof ClientGone ? reply.hijack() : sendProblem(reply, problem);
  });
}

/** Refuses addresses and methods that no route has before anything of the body is read. */
export function refuseUnknownRoutes(app: FastifyInstance, routes: Routes): void {
  app.addHook("onRequest", async (request) => {
    if (!request.is404) return;
    const allowed = routes.methodsAt(request.url);
    if (allowed.length === 0) throw new HttpProblem("route_not_found", httpMessages.routeUnknown);
    throw new HttpProblem("method_not_allowed", httpMessages.methodNotAllowed(allowed), {
      headers: { allow: allowed.join(", ") },
    });
  });
}

/** For errors of the router, which come before all hooks. */
export function sendRouterProblem(error: Error, reply: FastifyReply, limits: ProblemLimits): void {
  void sendProblem(reply.headers(BARE_SECURITY_HEADERS), problemOf(error, limits));
}

function sendProblem(reply: FastifyReply, problem: HttpProblem): FastifyReply {
  // As bytes, so that the framework leaves the type as it is: problem+json has no parameter charset.
  const body = Buffer.from(JSON.stringify(problem.body));
  return reply.code(problem.status).headers(problem.headers).header("content-type", PROBLEM_TYPE).send(body);
}
