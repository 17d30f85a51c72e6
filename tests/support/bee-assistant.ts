import { type Assistant, type AssistantParts, createAssistant } from "../../src/core/answer/assistant.ts";
import type { Corpus } from "../../src/core/corpus/corpus.ts";
import { embeddedUnits } from "../../src/core/retrieval/embedded-units.ts";
import { createExactVectorIndex } from "../../src/core/retrieval/exact-vector-index.ts";
import { indexPassages } from "../../src/core/retrieval/indexed-passage.ts";
import { createVectorTable } from "../../src/core/retrieval/vector-table.ts";
import type { WordFrequencies } from "../../src/core/text/word-frequencies.ts";
import { beeCorpus } from "./bee-corpus.ts";
import { createFakeEmbedder } from "./fake-embedder.ts";

/** Every word may be telling. */
const NO_FREQUENCIES: WordFrequencies = { zipf: () => null };

type Writing = Pick<AssistantParts, "model" | "secondLook">;

/** The assistant over a corpus, with words alone; without a model unless one is given. */
export function assistantOver(corpus: Corpus = beeCorpus(), writing: Writing = {}): Assistant {
  return createAssistant(corpus, indexPassages(corpus), {
    language: "en",
    vectors: null,
    frequencies: NO_FREQUENCIES,
    ...writing,
  });
}

/** The same with vectors of a fake embedder, to which texts are near that share words. */
export async function assistantWithVectors(corpus: Corpus = beeCorpus()): Promise<Assistant> {
  const passages = indexPassages(corpus);
  const units = embeddedUnits(passages);
  const embedder = createFakeEmbedder({ dimensions: 256 });
  const index = createExactVectorIndex(createVectorTable(256, await embedder.embed(units.texts)));
  return createAssistant(corpus, passages, {
    language: "en",
    vectors: { embedder, index, units },
    frequencies: NO_FREQUENCIES,
  });
}
