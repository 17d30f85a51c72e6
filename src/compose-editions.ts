import { createFrequentWordFrequencies } from "./adapters/frequent-words/word-frequencies.ts";
import { createEnergeticEmbedder } from "./adapters/energetic/embedder.ts";
import { readShippedGlossary } from "./adapters/files/shipped-glossary.ts";
import type { OpenOptions } from "./adapters/index-files/index-files.ts";
import { createSubtlexWordFrequencies } from "./adapters/subtlex/word-frequencies.ts";
import { type CorpusSource, describeVectors, openVectors } from "./compose-corpus.ts";
import type { Config } from "./config.ts";
import { type AssistantParts, createAssistant } from "./core/answer/assistant.ts";
import { type AnsweringEdition, createEdition, type Editions } from "./core/answer/editions.ts";
import type { Corpus } from "./core/corpus/corpus.ts";
import { DEFAULT_LANGUAGE, type Language } from "./core/language.ts";
import { embedderMessages } from "./core/messages/en/embedder.ts";
import type { LanguageModel } from "./core/model/language-model.ts";
import { type EmbeddedUnits, embeddedUnits } from "./core/retrieval/embedded-units.ts";
import type { Embedder } from "./core/retrieval/embedder.ts";
import { createExactVectorIndex } from "./core/retrieval/exact-vector-index.ts";
import { indexPassages } from "./core/retrieval/indexed-passage.ts";
import type { VectorIndex } from "./core/retrieval/vector-index.ts";
import type { WordFrequencies } from "./core/text/word-frequencies.ts";

export type OpenedEditions = {
  /** The edition of the default language. */
  readonly home: AnsweringEdition;
  /** The others are opened when they are first asked for. */
  readonly open: Editions;
  /** `hnswlib` or `exact scan`. */
  readonly vectorIndex: string;
  /** Whether the index had to be built. */
  readonly indexBuilt: boolean;
};

export type EditionOptions = OpenOptions & { readonly model?: LanguageModel | null };

/**
 * The corpus in every language, each with what answers from it. A language that the embedder does not know is searched
 * by words alone.
 * @throws AppError as `openVectors` does
 */
export async function openEditions(
  config: Config,
  source: CorpusSource,
  { model = null, ...options }: EditionOptions = {},
): Promise<OpenedEditions> {
  const shared = { model, secondLook: config.model?.secondLook ?? false, glossary: source.glossary };
  const { passages, units, embedder, builder, index, built } = await openVectors(config, source, options);
  const home = editionOf(DEFAULT_LANGUAGE, source.corpus, passages, {
    vectors: { embedder, index, units },
    ...shared,
  });
  const opened = new Map<Language, Promise<AnsweringEdition>>([[DEFAULT_LANGUAGE, Promise.resolve(home)]]);

  async function openOther(language: Language): Promise<AnsweringEdition> {
    const corpus = await source.corpusIn(language);
    const vectors = await vectorsOf({ ...source, corpus, language });
    return editionOf(language, corpus, indexPassages(corpus), { vectors, ...shared });
  }

  /** Null where the embedder does not know the language, or fails for now: then words alone decide. */
  async function vectorsOf(own: CorpusSource): Promise<AssistantParts["vectors"]> {
    if (!builder.languages.includes(own.language)) return null;
    try {
      const { indexFiles, content, units: ownUnits } = await describeVectors(config, own, builder);
      return { embedder, units: ownUnits, index: (await indexFiles.open(content, options)).index };
    } catch (error) {
      if (options.onWarning === undefined) throw error;
      options.onWarning(embedderMessages.withoutQuestion(error instanceof Error ? error.message : String(error)));
      return null;
    }
  }

  return {
    home,
    vectorIndex: index.kind,
    indexBuilt: built,
    open(language) {
      const known = opened.get(language);
      if (known !== undefined) return known;
      const opening = openOther(language);
      opened.set(language, opening);
      // What failed is tried again by the next one to ask.
      opening.catch(() => opened.delete(language));
      return opening;
    },
  };
}

/** An edition of any corpus with nothing kept: for measuring on documents of others. */
export async function editionInMemory(
  corpus: Corpus,
  language: Language = DEFAULT_LANGUAGE,
  onProgress?: (done: number, all: number) => void,
): Promise<AnsweringEdition> {
  const glossary = await readShippedGlossary();
  const embedder = createEnergeticEmbedder();
  const passages = indexPassages(corpus);
  if (!embedder.languages.includes(language)) return editionOf(language, corpus, passages, { vectors: null, glossary });
  const units = embeddedUnits(passages, embedder.languages);
  const index = await embedAll(embedder, units, onProgress);
  return editionOf(language, corpus, passages, { vectors: { embedder, index, units }, glossary });
}

type EditionParts = Omit<AssistantParts, "language" | "frequencies">;

function editionOf(
  language: Language,
  corpus: Corpus,
  passages: ReturnType<typeof indexPassages>,
  parts: EditionParts,
): AnsweringEdition {
  const assistant = createAssistant(corpus, passages, { ...parts, language, frequencies: frequenciesOf(language) });
  return createEdition(language, corpus, passages, assistant);
}

function frequenciesOf(language: Language): WordFrequencies {
  return language === "en" ? createSubtlexWordFrequencies() : createFrequentWordFrequencies(language);
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
