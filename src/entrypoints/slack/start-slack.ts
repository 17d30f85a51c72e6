import type { SlackConfig } from "../../config-slack.ts";
import type { Application } from "../../core/application.ts";
import type { ChatStores } from "../../core/chat/chat-stores.ts";
import type { Clock } from "../../core/clock.ts";
import { createCityNames } from "../../core/corpus/city-names.ts";
import type { PngDrawing } from "../../core/figures/png-drawing.ts";
import type { Quizzes } from "../../core/quiz/quizzes.ts";
import { createResultFiles } from "../../core/quiz/results/result-files.ts";
import type { TakingHome } from "../../core/quiz/taking-home.ts";
import { acknowledge } from "./acknowledge.ts";
import { createAccept } from "./accept.ts";
import { createBoltApp } from "./bolt-app.ts";
import { clientOptionsFor, createSlackClients } from "./clients.ts";
import type { Desk } from "./desk.ts";
import { createInstallRoutes, type InstallRoute } from "./install.ts";
import { greetInstaller } from "./listeners/home.ts";
import { tellFailure, tellLost } from "./listeners/failures.ts";
import { createOutgoing } from "./outgoing.ts";
import { createQuestionBudget } from "./question-budget.ts";
import { createHttpReceiver, type HttpReceiver } from "./receivers/http.ts";
import { type SocketModeReceiver, startSocketModeReceiver } from "./receivers/socket-mode.ts";
import { releaseAnswer } from "./quiz/held-answers.ts";
import { createQuizRooms } from "./quiz/rooms.ts";
import { createRunningAnswers } from "./running-answers.ts";
import { createSender, type Sender } from "./send.ts";
import { createTokens } from "./tokens.ts";
import { sentMessage } from "./sent-thread.ts";
import { createThreadOrder } from "./thread-order.ts";
import { createTurns } from "./turns.ts";
import { startWorker, type Worker } from "./worker.ts";
import { createWorkspaces } from "./workspaces.ts";

/** Answers under way get this long to be finished when the program ends, in milliseconds; then they wait for its next start. */
const GRACE = 6_000;

export type SlackOptions = {
  readonly config: SlackConfig;
  /** Where browsers and Slack reach the HTTP server; null when that is not known. */
  readonly publicUrl: string | null;
  readonly application: Application;
  readonly quizzes: Quizzes;
  readonly takingHome: Pick<TakingHome, "practice" | "writeSpreadsheet">;
  readonly drawPng: PngDrawing;
  readonly stores: ChatStores;
  readonly retentionDays: number;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  /** From 0 to 1. */
  readonly random: () => number;
  /** In words for the person who runs the program; nothing that people wrote is in them. */
  readonly onProblem: (message: string) => void;
};

export type Slack = {
  /** For the HTTP server. */
  readonly routes: readonly (HttpReceiver | InstallRoute)[];
  /** Takes in what comes, and keeps it. */
  readonly listen: () => void;
  /** Works on what came in; the application can answer now. */
  readonly begin: () => void;
  /** Whether Slack reaches us; over HTTP that is not known. */
  readonly isConnected: () => boolean | null;
  /** Takes nothing new in and ends what runs; what is not done is done after the next start. */
  readonly stop: () => Promise<void>;
};

/** The assistant's door in Slack. Nothing runs until it listens. */
export function createSlack(options: SlackOptions): Slack {
  const { config, publicUrl, application, quizzes, stores, retentionDays, clock, random, onProblem } = options;
  const now = () => new Date(clock.now());
  const clientOptions = clientOptionsFor(config.apiUrl);
  const { tokenOf } = createTokens({ botToken: config.botToken, installations: stores.installations, clientOptions });
  const clients = createSlackClients({ tokenOf, apiUrl: config.apiUrl });
  let sender: Sender | null = null;
  const outgoing = createOutgoing(stores.outbox, now, () => sender?.wake());
  const running = createRunningAnswers();
  const budget = createQuestionBudget(clock.now);
  const desk: Desk = {
    drawPng: options.drawPng,
    publicUrl,
    quizRooms: createQuizRooms({
      quizzes,
      outgoing,
      resultFiles: createResultFiles(options.takingHome.writeSpreadsheet),
      publicUrl,
      clock,
      onProblem,
      release: (held) => releaseAnswer(desk, held),
    }),
    application,
    quizzes,
    practice: options.takingHome.practice,
    cityNames: createCityNames(application.corpus.cities),
    stores,
    outgoing,
    turns: createTurns(),
    order: createThreadOrder((id) => sentMessage({ outgoing, now }, id)),
    running,
    budget,
    now,
    retentionDays,
    onProblem,
  };
  const bolt = createBoltApp({ desk, workspaces: createWorkspaces(clients, tokenOf), clientOptions });

  let worker: Worker | null = null;
  let socket: SocketModeReceiver | null = null;
  const onFailure = (error: unknown) => onProblem(error instanceof Error ? error.message : String(error));
  const accept = createAccept({
    inbox: stores.inbox,
    now,
    acknowledge: (body) => acknowledge(body, application.corpus.cities),
    onAccepted: () => worker?.wake(),
    onIgnored: () => {},
  });
  const { connection, apiUrl, oauth } = config;

  return {
    routes: [
      ...(connection.kind === "http"
        ? [createHttpReceiver({ signingSecret: connection.signingSecret, accept, now: clock.now, onFailure })]
        : []),
      ...(oauth === null || publicUrl === null || stores.installations === null
        ? []
        : createInstallRoutes({
            oauth,
            apiUrl,
            publicUrl,
            clientOptions,
            onProblem,
            now: clock.now,
            installations: stores.installations,
            onInstalled: ({ team, user }) => greetInstaller(desk, team, user),
          })),
    ],
    listen() {
      if (connection.kind !== "socket") return;
      const { appToken } = connection;
      socket = startSocketModeReceiver({ appToken, apiUrl, accept, onProblem, onFailure, now: clock.now, random });
    },
    begin() {
      desk.quizRooms.begin();
      sender = createSender({
        outbox: stores.outbox,
        clients,
        fetch: options.fetch,
        clock,
        random,
        onProblem,
        onGivenUp: (message) => tellLost(desk, message),
      });
      worker = startWorker({
        inbox: stores.inbox,
        work: bolt.process,
        giveUp: ({ key, payload }) => tellFailure(desk, key, JSON.parse(payload)),
        now,
        onFailure: ({ key, attempt }, error) => onProblem(`${key}, attempt ${attempt}: ${String(error)}`),
      });
    },
    isConnected: () => socket?.isConnected() ?? null,
    async stop() {
      desk.quizRooms.stop();
      await socket?.stop();
      const timer = setTimeout(() => running.interruptAll(), GRACE);
      await worker?.stop();
      clearTimeout(timer);
      await sender?.stop();
    },
  };
}
