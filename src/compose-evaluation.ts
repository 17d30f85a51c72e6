import { randomBytes } from "node:crypto";
import { getHeapStatistics } from "node:v8";
import { readBeir } from "./adapters/datasets/beir.ts";
import { readTextFile } from "./adapters/datasets/dataset-file.ts";
import { readParallel } from "./adapters/datasets/parallel.ts";
import { readSquad } from "./adapters/datasets/squad.ts";
import { createIds } from "./adapters/ids.ts";
import { createMemoryStores } from "./adapters/memory/stores.ts";
import { createMemoryTokenLedger } from "./adapters/memory/token-ledger.ts";
import { openCorpus } from "./compose-corpus.ts";
import { editionInMemory, openEditions } from "./compose-editions.ts";
import { keepToLimits, openModel } from "./compose-model.ts";
import type { Config } from "./config.ts";
import type { AnswerTrace } from "./core/answer/answerer.ts";
import type { AnsweringEdition, Editions } from "./core/answer/editions.ts";
import type { Corpus } from "./core/corpus/corpus.ts";
import { createApplication } from "./core/create-application.ts";
import { AppError } from "./core/errors.ts";
import { DEFAULT_LANGUAGE, type Language } from "./core/language.ts";
import type { EvaluationAssistant, EvaluationMode } from "./core/evaluation/observation.ts";
import { evalMessages } from "./core/messages/en/eval.ts";
import type { LanguageModel } from "./core/model/language-model.ts";

/** How much of the index is built. */
type OnProgress = (done: number, all: number) => void;

/**
 * What is measured when people ask the configured corpus. The index is the one that answers them; the answers to the
 * questions of a test are kept nowhere.
 * @throws AppError corpus_invalid, corpus_empty; configuration_invalid when a model is to write and there is none
 */
export async function openEvaluationAssistant(
  config: Config,
  mode: EvaluationMode,
  onProgress?: OnProgress,
): Promise<EvaluationAssistant> {
  const model = mode === "generated" ? await openWriter(config) : null;
  const source = await openCorpus(config);
  const options = onProgress === undefined ? {} : { onProgress };
  const { home, open } = await openEditions(config, source, { ...options, model });
  return observe(home, model, open);
}

/** The configured model. Whoever measures it has decided to pay for it: the budget of a day is the server's. */
async function openWriter({ model }: Config): Promise<LanguageModel> {
  if (model === null) throw new AppError("configuration_invalid", evalMessages.noModel);
  const unlimited = { ...model, tokensPerDay: Number.MAX_SAFE_INTEGER };
  return keepToLimits(await openModel(model), unlimited, createMemoryTokenLedger());
}

/** What is measured on documents of others: everything in memory. */
export async function createEvaluationAssistant(
  corpus: Corpus,
  onProgress?: OnProgress,
  language: Language = DEFAULT_LANGUAGE,
): Promise<EvaluationAssistant> {
  return observe(await editionInMemory(corpus, language, onProgress), null);
}

/** Readers of public data sets and of question files, by kind. */
export const datasetReaders = {
  squad: readSquad,
  beir: (folder: string) => readBeir(folder, { memory: getHeapStatistics().heap_size_limit }),
  parallel: readParallel,
  questions: readTextFile,
} as const;

/** Shows what was found on the way to each answer. Questions are asked one after the other. */
function observe(edition: AnsweringEdition, model: LanguageModel | null, editions?: Editions): EvaluationAssistant {
  let trace: AnswerTrace | null = null;
  const application = createApplication({
    edition,
    ...(editions === undefined ? {} : { editions }),
    ...createMemoryStores(),
    ids: createIds(randomBytes),
    now: () => new Date(),
    onTrace: (found) => {
      trace = found;
    },
    close: async () => {},
  });
  return {
    corpus: edition.corpus,
    model: model?.name ?? null,
    search: application.search,
    close: application.close,
    async observe(request) {
      for await (const event of application.ask(request)) {
        if (event.type !== "answer-finished" || trace === null) continue;
        const { decision, candidates } = trace.finding;
        const hits = candidates.map(({ indexed, score }) => ({ passage: indexed.passage, score }));
        const { answer } = event;
        const writing = (await application.explainAnswer(answer.id))?.writing ?? null;
        const fellBack = writing !== null && writing.outcome !== "written" && writing.outcome !== "not_covered";
        const { passage } = await application.corpusIn(answer.language);
        return { answer, fellBack, hits, passage, confidence: decision.confidence };
      }
      throw new TypeError("the answer ended without an answer-finished event");
    },
  };
}
