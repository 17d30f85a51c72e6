import helmet from "@fastify/helmet";
import { fastify, type FastifyInstance } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { httpMessages } from "../../core/messages/en/http.ts";
import { accessOf, authorize } from "./access.ts";
import { refuseConnection, refuseExpectations } from "./connection-errors.ts";
import { createFailures, refuseUnknownRoutes, replyWithProblems, sendRouterProblem } from "./failures.ts";
import { HttpProblem } from "./http-problem.ts";
import { acceptJsonOnly } from "./json-body.ts";
import { assertLocalRequest, assertSameSite } from "./local-only.ts";
import { loggingOptions } from "./logging.ts";
import { describeRoutes } from "./open-api.ts";
import { HTTP_LIMITS, HTTP_RATES, type HttpLimits, type HttpServerOptions } from "./options.ts";
import { addOutsideRoutes } from "./outside-routes.ts";
import { letPlayersIn } from "./player-access.ts";
import { limitRates } from "./rate-limit.ts";
import { watchRoutes } from "./registered-routes.ts";
import { addApiRoutes } from "./routes/api.ts";
import { createRunningAsks } from "./running-asks.ts";
import { createRunningStreams } from "./running-streams.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { finishBeforeClose } from "./shutdown.ts";
import { serveWebPage } from "./web-page.ts";

/**
 * The HTTP door to an application. The caller lets it listen and closes it; closing lets running answers finish.
 * The order of the hooks is the order in which a request is judged: where it comes from, whether its address exists,
 * who may call it, how often, and only then what it holds.
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { application, quizzes, takingHome, apiKeys, readiness, webFolder, version } = options;
  const { publicUrl = null, now = Date.now, drawPng = async () => null } = options;
  const limits = { ...HTTP_LIMITS, ...options.limits };
  const rates = { ...HTTP_RATES, ...options.rateLimit };
  const failures = createFailures(limits);
  const asks = createRunningAsks({ atOnce: limits.asksAtOnce, milliseconds: limits.answering });
  const streams = createRunningStreams({ atOnce: limits.streamsAtOnce, ofOne: limits.streamsOfOne });
  const app = createApp(options, limits);

  const routes = watchRoutes(app);
  replyWithProblems(app, failures);
  acceptJsonOnly(app);
  refuseExpectations(app.server);
  app.decorateRequest("caller", null);
  void app.register(helmet, SECURITY_HEADERS);
  finishBeforeClose(app, { asks, streams }, limits.finishing);
  app.addHook("onRequest", async ({ method, headers, routeOptions }) => {
    if (headers.host === undefined) throw new HttpProblem("invalid_request", httpMessages.hostMissing);
    const access = accessOf(method, routeOptions.url ?? "");
    const openTo = { isForPlayers: access === "player" || access === "public", publicUrl };
    if (apiKeys === null && access !== "signed") assertLocalRequest(method, headers, openTo);
    else if (access === "player") assertSameSite(method, headers, openTo);
  });
  refuseUnknownRoutes(app, routes);
  if (apiKeys !== null) {
    app.addHook("onRequest", async (request) => {
      const least = accessOf(request.method, request.routeOptions.url ?? "") ?? "admin";
      request.caller = authorize(request.headers.authorization, least, apiKeys);
    });
  }
  letPlayersIn(app, quizzes, now);
  limitRates(app, now);
  describeRoutes(app, { version, hasKeys: apiKeys !== null });
  void app.register(async (scope) => {
    const parts = { application, quizzes, takingHome, drawPng, readiness, failures, asks, streams, limits, rates };
    addApiRoutes(scope.withTypeProvider(), { ...parts, address: { publicUrl } });
    serveWebPage(scope, webFolder);
  });
  addOutsideRoutes(app, options.outsideRoutes ?? [], {
    bodyBytes: limits.outsideBodyBytes,
    perMinute: rates.outside,
    milliseconds: limits.handling,
  });
  return app;
}

function createApp({ log, trustProxy }: HttpServerOptions, limits: HttpLimits): FastifyInstance {
  return fastify({
    ...loggingOptions(log),
    trustProxy: typeof trustProxy === "object" ? [...trustProxy] : (trustProxy ?? false),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.receiving,
    connectionTimeout: limits.idleConnection,
    keepAliveTimeout: limits.keepAlive,
    // Requests that come while it closes get problem details like all others (shutdown.ts).
    return503OnClosing: false,
    routerOptions: { maxParamLength: limits.idCharacters },
    // A request without Host is refused with problem details instead of an empty reply.
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headers,
      connectionsCheckingInterval: limits.lateCheck,
      requireHostHeader: false,
    },
    // Given here, because Fastify otherwise loads those of JSON Schema, a hundred files, before others can be set. Its
    // types know no others.
    schemaController: {
      compilersFactory: {
        buildValidator: () => validatorCompiler as never,
        buildSerializer: () => serializerCompiler as never,
      },
    },
    frameworkErrors: (error, _request, reply) => sendRouterProblem(error, reply, limits),
    clientErrorHandler: (error, socket) => refuseConnection(error, socket, limits.headerBytes),
  });
}
