import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createEnergeticEmbedder } from "./adapters/energetic/embedder.ts";
import { createSealer } from "./adapters/encryption/sealer.ts";
import { fingerprintOf, readCorpusFolder } from "./adapters/files/corpus-folder.ts";
import { createVectorIndexEngine } from "./adapters/hnswlib/vector-index-engine.ts";
import { createIds } from "./adapters/ids.ts";
import { createIndexFiles, type OpenOptions } from "./adapters/index-files/index-files.ts";
import { createApiKey, createKeyCheck } from "./adapters/keys/api-keys.ts";
import { createLangchainTextSplitter } from "./adapters/langchain/text-splitter.ts";
import { createSqliteAnswerStore } from "./adapters/sqlite/answer-store.ts";
import { createSqliteChatStores } from "./adapters/sqlite/chat-stores.ts";
import { createSqliteConversationStore } from "./adapters/sqlite/conversation-store.ts";
import { openSqliteDatabase } from "./adapters/sqlite/database.ts";
import { createSqliteTokenLedger } from "./adapters/sqlite/token-ledger.ts";
import { createSubtlexWordFrequencies } from "./adapters/subtlex/word-frequencies.ts";
import { tolerateFailures, withEmbedder } from "./compose-embedder.ts";
import { keepToLimits, openModel } from "./compose-model.ts";
import { type Assistant, createAssistant } from "./core/answer/assistant.ts";
import type { AnswerTrace } from "./core/answer/answerer.ts";
import type { Application } from "./core/application.ts";
import { createClaimReader } from "./core/claims/claim-reader.ts";
import type { ChatStores } from "./core/chat/chat-stores.ts";
import { forgetExpired } from "./core/chat/forget-expired.ts";
import type { Clock } from "./core/clock.ts";
import type { Corpus } from "./core/corpus/corpus.ts";
import type { CorpusReading } from "./core/corpus/read-corpus.ts";
import { readCorpusWith } from "./core/corpus/read-corpus-with.ts";
import { createApplication } from "./core/create-application.ts";
import { AppError } from "./core/errors.ts";
import { corpusMessages } from "./core/messages/en/corpus.ts";
import { type EmbeddedUnits, embeddedUnits } from "./core/retrieval/embedded-units.ts";
import type { Embedder } from "./core/retrieval/embedder.ts";
import { createExactVectorIndex } from "./core/retrieval/exact-vector-index.ts";
import { indexPassages } from "./core/retrieval/indexed-passage.ts";
import type { VectorIndex } from "./core/retrieval/vector-index.ts";
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

/** Reads the corpus folder without judging it. */
export async function readConfiguredCorpus(
  config: Config,
): Promise<{ readonly reading: CorpusReading; readonly fingerprint: string }> {
  const files = await readCorpusFolder(config.corpusFolder);
  const reading = await readCorpusWith(createLangchainTextSplitter(), files);
  return { reading, fingerprint: fingerprintOf(files) };
}

/**
 * The corpus of the configured folder.
 * @throws AppError corpus_invalid with every problem's file, line and remedy; corpus_empty
 */
export async function openCorpus(config: Config): Promise<CorpusSource> {
  const { reading, fingerprint } = await readConfiguredCorpus(config);
  if (reading.corpus === null) throw new AppError("corpus_invalid", corpusMessages.invalid(reading.problems));
  if (reading.corpus.passages.length === 0)
    throw new AppError("corpus_empty", corpusMessages.empty(config.corpusFolder));
  return { corpus: reading.corpus, fingerprint };
}

export type CorpusSource = { readonly corpus: Corpus; readonly fingerprint: string };

/**
 * The vector index over a corpus's sentences: loaded from the data folder, or built and kept there. An embedder that is
 * not the program's own may fail: if there is somebody to be told, the program's own stands in at the start, and later
 * words alone decide.
 */
export async function openVectors(config: Config, source: CorpusSource, options: OpenOptions = {}) {
  const { onWarning } = options;
  const open = async (embedder: Embedder) => {
    const { indexFiles, content, ...parts } = await describeVectors(config, source, embedder);
    return { ...parts, ...(await indexFiles.open(content, options)) };
  };
  const opened = await withEmbedder(config, open, onWarning);
  if (config.embedder.kind === "packaged" || onWarning === undefined) return opened;
  return { ...opened, embedder: tolerateFailures(opened.embedder, { onWarning }) };
}

/** What the index is over and where it is kept, before it is opened. */
export async function describeVectors(config: Config, { corpus, fingerprint }: CorpusSource, embedder: Embedder) {
  const passages = indexPassages(corpus);
  const units = embeddedUnits(passages);
  const engine = await createVectorIndexEngine();
  const indexFiles = createIndexFiles({ folder: join(config.dataFolder, "index"), engine, now: () => new Date() });
  return { passages, units, embedder, engine, indexFiles, content: { embedder, texts: units.texts, fingerprint } };
}

export function databaseFile(config: Config): string {
  return join(config.dataFolder, "three-cities.db");
}

/** An application of which all is there but the search index. */
export type Preparation = {
  readonly corpus: Corpus;
  /** What chats keep: it takes in what comes while the index is being built. */
  readonly stores: ChatStores;
  /** Opens or builds the index, which may take a while; nothing stays open when it fails. */
  readonly finish: (options?: ComposeOptions) => Promise<Composition>;
  /** Instead of finishing. */
  readonly abandon: () => Promise<void>;
};

/**
 * Reads the corpus and opens the stores: all that can be wrong with either is known at once.
 * @throws AppError corpus_invalid, corpus_empty, configuration_invalid, data_folder_unusable, storage_failed
 */
export async function prepare(config: Config): Promise<Preparation> {
  const source = await openCorpus(config);
  const writer = config.model === null ? null : { config: config.model, model: await openModel(config.model) };
  const sealer = config.encryptionKey === null ? null : createSealer(config.encryptionKey);
  const database = await openSqliteDatabase({ file: databaseFile(config) });
  const stores = createSqliteChatStores(database, sealer);
  return {
    corpus: source.corpus,
    stores,
    abandon: database.close,
    async finish(options = {}) {
      try {
        const conversations = createSqliteConversationStore(database);
        const deleteExpired = () => forgetExpired(conversations, stores, config.retentionDays, new Date());
        await deleteExpired();
        const model =
          writer === null
            ? null
            : keepToLimits(writer.model, writer.config, createSqliteTokenLedger(database), options.clock);
        const { passages, units, embedder, index, built } = await openVectors(config, source, options);
        const vectors = { embedder, index, units };
        const assistant = createAssistant(source.corpus, passages, {
          vectors,
          frequencies: createSubtlexWordFrequencies(),
          model,
          secondLook: config.model?.secondLook ?? false,
        });
        // A server runs for longer than what it keeps may last. What fails today is tried again tomorrow.
        const daily = setInterval(() => void deleteExpired().catch(() => {}), DAY_MS).unref();
        const application = createApplication({
          corpus: source.corpus,
          assistant,
          answers: createSqliteAnswerStore(database),
          conversations,
          claimReader: model === null ? null : createClaimReader(model),
          ids: createIds(randomBytes),
          now: () => new Date(),
          ...(options.onTrace === undefined ? {} : { onTrace: options.onTrace }),
          async close() {
            clearInterval(daily);
            await database.close();
          },
        });
        return { application, vectorIndex: index.kind, indexBuilt: built };
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
  const preparation = await prepare(config);
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

/** An assistant over any corpus with nothing kept: for measuring on documents of others. */
export async function composeInMemory(
  corpus: Corpus,
  onProgress?: (done: number, all: number) => void,
): Promise<Assistant> {
  const passages = indexPassages(corpus);
  const units = embeddedUnits(passages);
  const embedder = createEnergeticEmbedder();
  const index = await embedAll(embedder, units, onProgress);
  return createAssistant(corpus, passages, {
    vectors: { embedder, index, units },
    frequencies: createSubtlexWordFrequencies(),
  });
}

/** Texts embedded between two reports of progress. */
const EMBEDDED_AT_ONCE = 8;

async function embedAll(
  embedder: Embedder,
  { texts }: EmbeddedUnits,
  onProgress?: (done: number, all: number) => void,
): Promise<VectorIndex> {
  const { dimensions } = embedder;
  // Filled as they come: the vectors of a large public set are not held twice.
  const values = new Float32Array(texts.length * dimensions);
  onProgress?.(0, texts.length);
  for (let start = 0; start < texts.length; start += EMBEDDED_AT_ONCE) {
    const vectors = await embedder.embed(texts.slice(start, start + EMBEDDED_AT_ONCE));
    vectors.forEach((vector, place) => values.set(vector, (start + place) * dimensions));
    onProgress?.(start + vectors.length, texts.length);
  }
  return createExactVectorIndex({ dimensions, count: texts.length, values });
}
