import type { Application } from "../../../core/application.ts";
import type { Failures } from "../failures.ts";
import type { HttpApp } from "../http-app.ts";
import type { HTTP_RATES, HttpLimits, Readiness } from "../options.ts";
import type { RunningAsks } from "../running-asks.ts";
import { addAnswersRoutes } from "./answers.ts";
import { addAskRoute } from "./ask.ts";
import { addCitiesRoute } from "./cities.ts";
import { addDocumentsRoute } from "./documents.ts";
import { addFiguresRoute } from "./figures.ts";
import { addHealthRoutes, assertReady } from "./health.ts";
import { addOpenApiRoute } from "./open-api.ts";
import { addPassagesRoute } from "./passages.ts";
import { addSearchRoute } from "./search.ts";

export type ApiParts = {
  readonly application: Application;
  readonly readiness: () => Readiness;
  readonly failures: Failures;
  readonly asks: RunningAsks;
  readonly limits: HttpLimits;
  readonly rates: typeof HTTP_RATES;
};

/** All routes but the web page's. What they reply is never kept by caches: the corpus and access to it may change. */
export function addApiRoutes(app: HttpApp, { application, readiness, failures, asks, limits, rates }: ApiParts): void {
  const { corpus } = application;
  const calls = { perMinute: rates.calls, milliseconds: limits.handling };
  const ready = () => assertReady(readiness());

  void app.register(async (scope: HttpApp) => {
    scope.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));
    addAskRoute(scope, {
      application,
      asks,
      failures,
      assertReady: ready,
      perMinute: rates.asks,
      heartbeatMilliseconds: limits.heartbeat,
    });
    addSearchRoute(scope, application, ready, calls);
    addAnswersRoutes(scope, application, calls);
    addDocumentsRoute(scope, application, calls);
    addPassagesRoute(scope, application, calls);
    addCitiesRoute(scope, application, calls);
    addFiguresRoute(scope, corpus, calls);
    addHealthRoutes(scope, ready);
    addOpenApiRoute(scope);
  });
}
