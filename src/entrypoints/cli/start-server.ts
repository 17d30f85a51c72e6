import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { keyCheckOf, prepare } from "../../compose.ts";
import { systemClock } from "../../compose-clock.ts";
import type { Config } from "../../config.ts";
import { createApplicationInPreparation } from "../../core/application-in-preparation.ts";
import type { Clock } from "../../core/clock.ts";
import { AppError } from "../../core/errors.ts";
import { cliMessages } from "../../core/messages/en/cli.ts";
import { createHttpServer } from "../http/server.ts";
import type { RequestLogStream, RunningServer, StartListener } from "./services.ts";

export type StartServerOptions = {
  readonly config: Config;
  readonly listener: StartListener;
  readonly log: RequestLogStream;
  readonly version: string;
  /** The folder of package.json. */
  readonly packageFolder: string;
  /** Time for the model's limits; the computer's without it. */
  readonly clock?: Clock | undefined;
};

/** What the index is doing, for `/readyz`. */
const STAGE = "indexing";

/**
 * Starts the HTTP door. It listens before the index is built, so that what is wrong with the port is known at once and
 * a person who opens the page is told to wait.
 * @throws AppError port_in_use, configuration_invalid, corpus_invalid, corpus_empty, data_folder_unusable, storage_failed
 */
export async function startServer({
  config,
  listener,
  log,
  version,
  packageFolder,
  clock = systemClock,
}: StartServerOptions): Promise<RunningServer> {
  const preparation = await prepare(config, { clock, onWarning: listener.onWarning });
  const { application, readiness, progress, finish } = createApplicationInPreparation(preparation.corpus);
  const slack =
    config.slack === null
      ? null
      : // What Slack needs is loaded for who uses it.
        (await import("../slack/start-slack.ts")).createSlack({
          config: config.slack,
          publicUrl: config.publicUrl,
          application,
          quizzes: preparation.quizzes,
          takingHome: preparation.takingHome,
          drawPng: preparation.drawPng,
          stores: preparation.stores,
          retentionDays: config.retentionDays,
          clock,
          fetch: globalThis.fetch,
          random: Math.random,
          onProblem: listener.onWarning,
        });
  const server = createHttpServer({
    application,
    quizzes: preparation.quizzes,
    takingHome: preparation.takingHome,
    drawPng: preparation.drawPng,
    outsideRoutes: slack?.routes ?? [],
    readiness,
    apiKeys: keyCheckOf(config),
    webFolder: join(packageFolder, "dist", "web"),
    publicUrl: config.publicUrl,
    version,
    rateLimit: { asks: config.rateLimitPerMinute, calls: config.rateLimitPerMinute },
    log: { level: config.logLevel, stream: log },
  });
  try {
    await server.listen({ host: config.host, port: config.port });
  } catch (error) {
    await preparation.abandon();
    throw listenError(error, config);
  }

  slack?.listen();
  preparation.quizStage.begin();
  const building = new AbortController();
  const ready = preparation
    .finish({
      signal: building.signal,
      onWarning: listener.onWarning,
      onProgress(done, total) {
        progress(STAGE, done, total);
        listener.onProgress(done, total);
      },
    })
    .then((composition) => {
      finish(composition.application);
      slack?.begin();
      return composition.vectorIndex;
    });
  const { documents, passages } = preparation.corpus;
  return {
    url: urlOf(config.host, server.server.address() as AddressInfo),
    facts: {
      documents: documents.length,
      passages: passages.length,
      corpusFolder: config.corpusFolder,
      dataFolder: config.dataFolder,
      keys: config.apiKeys.length,
      slack: config.slack?.connection.kind ?? null,
    },
    ready,
    isConnectedToSlack: () => slack?.isConnected() ?? null,
    async close() {
      building.abort();
      preparation.quizStage.stop();
      await Promise.all([server.close(), slack?.stop()]);
      // When the build was stopped or failed, it has closed the stores itself.
      await ready.then(application.close, () => {});
    },
  };
}

function listenError(error: unknown, { host, port }: Config): unknown {
  const { errors } = cliMessages;
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return new AppError("port_in_use", errors.portInUse(host, port), { cause: error });
  if (code === "EACCES") return new AppError("configuration_invalid", errors.portForbidden(port), { cause: error });
  if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EINVAL"].includes(code)) {
    return new AppError("configuration_invalid", errors.hostUnknown(host, message), { cause: error });
  }
  return error;
}

/** Where a person on this machine finds it. */
function urlOf(host: string, { port }: AddressInfo): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
