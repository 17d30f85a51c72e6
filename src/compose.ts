import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createSealer } from "./adapters/encryption/sealer.ts";
import { createIds } from "./adapters/ids.ts";
import type { OpenOptions } from "./adapters/index-files/index-files.ts";
import { createApiKey, createKeyCheck } from "./adapters/keys/api-keys.ts";
import { createPngDrawing } from "./adapters/resvg/png-drawing.ts";
import { createSqliteAnswerStore } from "./adapters/sqlite/answer-store.ts";
import { createSqliteChatStores } from "./adapters/sqlite/chat-stores.ts";
import { createSqliteConversationStore } from "./adapters/sqlite/conversation-store.ts";
import { openSqliteDatabase } from "./adapters/sqlite/database.ts";
import { createSqliteJudgedAnswers } from "./adapters/sqlite/judged-answers.ts";
import { createSqliteTokenLedger } from "./adapters/sqlite/token-ledger.ts";
import { openEditions } from "./compose-editions.ts";
import { openCorpus } from "./compose-corpus.ts";
import { systemClock } from "./compose-clock.ts";
import { keepToLimits, openModel } from "./compose-model.ts";
import { openQuizzes } from "./compose-quizzes.ts";
import type { AnswerTrace } from "./core/answer/answerer.ts";
import type { Application } from "./core/application.ts";
import { createClaimReader } from "./core/claims/claim-reader.ts";
import type { ChatStores } from "./core/chat/chat-stores.ts";
import { forgetExpired } from "./core/chat/forget-expired.ts";
import type { Clock } from "./core/clock.ts";
import type { Corpus } from "./core/corpus/corpus.ts";
import { createApplication } from "./core/create-application.ts";
import type { PngDrawing } from "./core/figures/png-drawing.ts";
import type { Quizzes } from "./core/quiz/quizzes.ts";
import type { TakingHome } from "./core/quiz/taking-home.ts";
import type { Stage } from "./core/quiz/session/stage.ts";
import type { Config } from "./config.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

export type ComposeOptions = OpenOptions & {
  /** Time for the model's limits; the computer's without it. */
  readonly clock?: Clock | undefined;
  /** Called for every question with what was found on the way to its answer. */
  readonly onTrace?: (trace: AnswerTrace) => void;
};

/** The application with what doors say about it. */
export type Composition = {
  readonly application: Application;
  /** `hnswlib` or `exact scan`. */
  readonly vectorIndex: string;
  /** Whether the index had to be built. */
  readonly indexBuilt: boolean;
};

export function databaseFile(config: Config): string {
  return join(config.dataFolder, "three-cities.db");
}

export type PrepareOptions = {
  /** Time for quizzes and for the model's limits; the computer's without it. */
  readonly clock?: Clock | undefined;
  readonly onWarning?: (message: string) => void;
};

/** An application of which all is there but the search index. */
export type Preparation = {
  readonly corpus: Corpus;
  /** What chats keep: it takes in what comes while the index is being built. */
  readonly stores: ChatStores;
  readonly quizzes: Quizzes;
  readonly takingHome: TakingHome;
  readonly drawPng: PngDrawing;
  /** Closes questions in time and tells of changes, once it has begun; whoever began it stops it. */
  readonly quizStage: Stage;
  /** Opens or builds the index, which may take a while; nothing stays open when it fails. */
  readonly finish: (options?: ComposeOptions) => Promise<Composition>;
  /** Instead of finishing. */
  readonly abandon: () => Promise<void>;
};

/**
 * Reads the corpus and opens the stores: all that can be wrong with either is known at once.
 * @throws AppError corpus_invalid, corpus_empty, configuration_invalid, data_folder_unusable, storage_failed
 */
export async function prepare(config: Config, options: PrepareOptions = {}): Promise<Preparation> {
  const { clock = systemClock, onWarning = () => {} } = options;
  const source = await openCorpus(config);
  const writer = config.model === null ? null : { config: config.model, model: await openModel(config.model) };
  const sealer = config.encryptionKey === null ? null : createSealer(config.encryptionKey);
  const database = await openSqliteDatabase({ file: databaseFile(config) });
  const stores = createSqliteChatStores(database, sealer);
  const model =
    writer === null ? null : keepToLimits(writer.model, writer.config, createSqliteTokenLedger(database), clock);
  const { quizzes, takingHome, stage, store } = openQuizzes(database, {
    corpusIn: source.corpusIn,
    cities: source.corpus.cities,
    model,
    clock,
    onProblem: onWarning,
  });
  return {
    corpus: source.corpus,
    stores,
    quizzes,
    takingHome,
    drawPng: createPngDrawing(),
    quizStage: stage,
    abandon: database.close,
    async finish(options = {}) {
      try {
        const conversations = createSqliteConversationStore(database);
        const deleteExpired = () =>
          forgetExpired({ conversations, quizzes: store, ...stores }, config.retentionDays, new Date());
        await deleteExpired();
        const { home, open, vectorIndex, indexBuilt } = await openEditions(config, source, { ...options, model });
        // A server runs for longer than what it keeps may last. What fails today is tried again tomorrow.
        const daily = setInterval(() => void deleteExpired().catch(() => {}), DAY_MS).unref();
        const application = createApplication({
          edition: home,
          editions: open,
          answers: createSqliteAnswerStore(database),
          conversations,
          feedback: stores.feedback,
          judged: createSqliteJudgedAnswers(database),
          claimReader: model === null ? null : createClaimReader(model),
          ids: createIds(randomBytes),
          now: () => new Date(),
          ...(options.onTrace === undefined ? {} : { onTrace: options.onTrace }),
          async close() {
            clearInterval(daily);
            await database.close();
          },
        });
        return { application, vectorIndex, indexBuilt };
      } catch (error) {
        await database.close();
        throw error;
      }
    },
  };
}

/**
 * Builds the application as the settings say.
 * @throws AppError configuration_invalid, corpus_invalid, corpus_empty, data_folder_unusable, storage_failed
 */
export async function compose(config: Config, options: ComposeOptions = {}): Promise<Composition> {
  const preparation = await prepare(config, { clock: options.clock });
  return preparation.finish(options);
}

/** Finds whose key was presented; null when there are no keys, and so no callers to tell apart. */
export function keyCheckOf(config: Config): ReturnType<typeof createKeyCheck> | null {
  return config.apiKeys.length === 0 ? null : createKeyCheck(config.apiKeys);
}

/** @throws AppError invalid_request for a name or a role that cannot be */
export function makeApiKey(name: string, role: string): ReturnType<typeof createApiKey> {
  return createApiKey(name, role, randomBytes);
}
