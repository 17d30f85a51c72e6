import type { Application } from "../../../core/application.ts";
import type { PngDrawing } from "../../../core/figures/png-drawing.ts";
import type { Quizzes } from "../../../core/quiz/quizzes.ts";
import type { TakingHome } from "../../../core/quiz/taking-home.ts";
import type { Failures } from "../failures.ts";
import { createHoldingBack } from "../held-back.ts";
import type { HttpApp } from "../http-app.ts";
import type { HTTP_RATES, HttpLimits, Readiness } from "../options.ts";
import type { JoinAddress } from "../join-address.ts";
import { createLiveSnapshots } from "../live-snapshots.ts";
import type { RunningAsks } from "../running-asks.ts";
import type { RunningStreams } from "../running-streams.ts";
import { addAnswersRoutes } from "./answers.ts";
import { addAskRoute } from "./ask.ts";
import { addCitiesRoute } from "./cities.ts";
import { addComparisonsRoutes } from "./comparisons.ts";
import { addDocumentsRoute } from "./documents.ts";
import { addExportsRoute } from "./exports.ts";
import { addFiguresRoute } from "./figures.ts";
import { addGapsRoutes } from "./gaps.ts";
import { addHealthRoutes, assertReady } from "./health.ts";
import { addJoinRoutes } from "./join.ts";
import { addOpenApiRoute } from "./open-api.ts";
import { addPassagesRoute } from "./passages.ts";
import { addPlayRoutes } from "./play.ts";
import { addPracticeRoutes } from "./practice.ts";
import { addQuizFilesRoutes } from "./quiz-files.ts";
import { addQuizzesRoutes } from "./quizzes.ts";
import { addResultsRoutes } from "./results.ts";
import { addSearchRoute } from "./search.ts";
import { addSessionsRoutes } from "./sessions.ts";

export type ApiParts = {
  readonly application: Application;
  readonly quizzes: Quizzes;
  readonly takingHome: TakingHome;
  readonly drawPng: PngDrawing;
  readonly readiness: () => Readiness;
  readonly failures: Failures;
  readonly asks: RunningAsks;
  readonly streams: RunningStreams;
  readonly address: JoinAddress;
  readonly limits: HttpLimits;
  readonly rates: typeof HTTP_RATES;
};

/** All routes but the web page's. What they reply is never kept by caches: the corpus and access to it may change. */
export function addApiRoutes(app: HttpApp, parts: ApiParts): void {
  const { application, quizzes, takingHome, readiness, failures, asks, limits, rates } = parts;
  const { corpus } = application;
  const limited = (perMinute: number) => ({ perMinute, milliseconds: limits.handling });
  const calls = limited(rates.calls);
  const ready = () => assertReady(readiness());
  const live = createLiveSnapshots({ quizzes, every: limits.snapshots, silence: limits.heartbeat });
  const events = { live, streams: parts.streams };

  void app.register(async (scope: HttpApp) => {
    scope.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));
    addAskRoute(scope, {
      application,
      asks,
      holdingBack: createHoldingBack(quizzes),
      failures,
      assertReady: ready,
      perMinute: rates.asks,
      heartbeatMilliseconds: limits.heartbeat,
    });
    addSearchRoute(scope, application, ready, calls);
    addAnswersRoutes(scope, application, calls);
    addGapsRoutes(scope, application, calls);
    addExportsRoute(scope, { application, writeWord: takingHome.writeWord, address: parts.address, calls });
    addDocumentsRoute(scope, application, calls);
    addPassagesRoute(scope, application, calls);
    addCitiesRoute(scope, application, calls);
    addFiguresRoute(scope, application, calls);
    addComparisonsRoutes(scope, { application, drawPng: parts.drawPng, calls });
    addQuizzesRoutes(scope, { quizzes, corpus, calls });
    addSessionsRoutes(scope, { quizzes, calls, address: parts.address, ...events });
    addQuizFilesRoutes(scope, { quizzes, calls, newItemId: takingHome.ids.item, importBytes: limits.importBytes });
    addResultsRoutes(scope, { quizzes, calls, writeSpreadsheet: takingHome.writeSpreadsheet });
    addPracticeRoutes(scope, { ...takingHome, quizzes, calls: limited(rates.joins) });
    addJoinRoutes(scope, { quizzes, calls: limited(rates.joins), address: parts.address });
    addPlayRoutes(scope, { quizzes, calls: limited(rates.plays), ...events });
    addHealthRoutes(scope, ready);
    addOpenApiRoute(scope);
  });
}
