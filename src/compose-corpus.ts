import { join } from "node:path";
import { fingerprintOf, readCorpusFolder } from "./adapters/files/corpus-folder.ts";
import { readShippedGlossary } from "./adapters/files/shipped-glossary.ts";
import { createVectorIndexEngine } from "./adapters/hnswlib/vector-index-engine.ts";
import { createIndexFiles, type OpenOptions } from "./adapters/index-files/index-files.ts";
import { createLangchainTextSplitter } from "./adapters/langchain/text-splitter.ts";
import { tolerateFailures, withEmbedder } from "./compose-embedder.ts";
import type { Corpus } from "./core/corpus/corpus.ts";
import type { CorpusReading } from "./core/corpus/read-corpus.ts";
import { readCorpusWith } from "./core/corpus/read-corpus-with.ts";
import { AppError } from "./core/errors.ts";
import { DEFAULT_LANGUAGE, type Language } from "./core/language.ts";
import { corpusMessages } from "./core/messages/en/corpus.ts";
import { embeddedUnits } from "./core/retrieval/embedded-units.ts";
import type { Embedder } from "./core/retrieval/embedder.ts";
import { indexPassages } from "./core/retrieval/indexed-passage.ts";
import type { Glossary } from "./core/text/glossary.ts";
import type { Config } from "./config.ts";

/** Reads the corpus folder without judging it. */
export async function readConfiguredCorpus(config: Config): Promise<ConfiguredCorpus> {
  const files = await readCorpusFolder(config.corpusFolder);
  const read = (language: Language) => readCorpusWith(createLangchainTextSplitter(), files, { language });
  return { reading: await read(DEFAULT_LANGUAGE), read, fingerprint: fingerprintOf(files) };
}

export type ConfiguredCorpus = {
  readonly reading: CorpusReading;
  /** The same files for readers of a language. */
  readonly read: (language: Language) => Promise<CorpusReading>;
  readonly fingerprint: string;
};

/**
 * The corpus of the configured folder.
 * @throws AppError corpus_invalid with every problem's file, line and remedy; corpus_empty
 */
export async function openCorpus(config: Config): Promise<CorpusSource> {
  const { reading, read, fingerprint } = await readConfiguredCorpus(config);
  const corpus = corpusOf(reading);
  if (corpus.passages.length === 0) throw new AppError("corpus_empty", corpusMessages.empty(config.corpusFolder));
  return {
    language: DEFAULT_LANGUAGE,
    corpus,
    fingerprint,
    corpusIn: async (language) => corpusOf(await read(language)),
    glossary: [...(await readShippedGlossary()), ...reading.glossary],
  };
}

function corpusOf({ corpus, problems }: CorpusReading): Corpus {
  if (corpus === null) throw new AppError("corpus_invalid", corpusMessages.invalid(problems));
  return corpus;
}

export type CorpusSource = {
  readonly language: Language;
  readonly corpus: Corpus;
  readonly fingerprint: string;
  /** Throws AppError corpus_invalid. */
  readonly corpusIn: (language: Language) => Promise<Corpus>;
  /** The program's own terms, and those of the folder. */
  readonly glossary: Glossary;
};

/**
 * The vector index over a corpus's sentences: loaded from the data folder, or built and kept there. An embedder that is
 * not the program's own may fail: if there is somebody to be told, the program's own stands in at the start, and later
 * words alone decide. `builder` is the embedder that does not hide its failures: what it has not embedded is not kept.
 */
export async function openVectors(config: Config, source: CorpusSource, options: OpenOptions = {}) {
  const { onWarning } = options;
  const open = async (embedder: Embedder) => {
    const { indexFiles, content, ...parts } = await describeVectors(config, source, embedder);
    return { ...parts, ...(await indexFiles.open(content, options)) };
  };
  const opened = await withEmbedder(config, open, onWarning);
  const { embedder: builder } = opened;
  if (config.embedder.kind === "packaged" || onWarning === undefined) return { ...opened, builder };
  return { ...opened, builder, embedder: tolerateFailures(builder, { onWarning }) };
}

/** What the index is over and where it is kept, before it is opened. */
export async function describeVectors(
  config: Config,
  { language, corpus, fingerprint }: CorpusSource,
  embedder: Embedder,
) {
  const passages = indexPassages(corpus);
  const units = embeddedUnits(passages, embedder.languages);
  const engine = await createVectorIndexEngine();
  const folder = join(config.dataFolder, "index", ...(language === DEFAULT_LANGUAGE ? [] : [language]));
  const indexFiles = createIndexFiles({ folder, engine, now: () => new Date() });
  return { passages, units, embedder, engine, indexFiles, content: { embedder, texts: units.texts, fingerprint } };
}
