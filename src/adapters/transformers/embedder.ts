import { basename, dirname } from "node:path";
import { AppError } from "../../core/errors.ts";
import { LANGUAGES } from "../../core/language.ts";
import { embedderMessages as messages } from "../../core/messages/en/embedder.ts";
import type { Embedder } from "../../core/retrieval/embedder.ts";
import { toUnitLength } from "../../core/retrieval/unit-vector.ts";
import { cleanLine } from "../../core/text/clean.ts";

/** A separate install: its native part is large and is downloaded while it is installed. */
const PACKAGE = "@huggingface/transformers";

/** As much of the package as is used (its versions 3 and 4). */
export type TransformersPackage = {
  readonly env: { localModelPath: string; cacheDir: string; allowRemoteModels: boolean; allowLocalModels: boolean };
  readonly pipeline: (task: "feature-extraction", model: string) => Promise<FeatureExtraction>;
};

type FeatureExtraction = (
  texts: string[],
  options: { readonly pooling: "mean"; readonly normalize: true },
) => Promise<{ readonly tolist: () => number[][] }>;

export type TransformersEmbedderOptions = {
  /** The name of a model in ONNX to download, or the absolute path of the folder of one. */
  readonly model: string;
  readonly isFolder: boolean;
  /** Where downloaded models are kept. */
  readonly downloadFolder: string;
  /** Gives the package; by default the one that is installed beside this program. */
  readonly load?: () => Promise<TransformersPackage>;
};

/** Computed together, padded to the longest of them. */
const TEXTS_AT_ONCE = 16;
/** The models read 512 tokens at most and cut the rest off themselves; only so long a text is cut into tokens at all. */
const LONGEST_TEXT = 4_000;
const EMPTY_TEXT = ".";
const LONGEST_REASON = 200;

/**
 * Embeddings computed on this machine by transformers.js, as means over tokens. Loads the model, which may download it.
 * @throws AppError configuration_invalid when the package is not installed or the model cannot be loaded
 */
export async function openTransformersEmbedder({
  model,
  isFolder,
  downloadFolder,
  load = loadInstalledPackage,
}: TransformersEmbedderOptions): Promise<Embedder> {
  const { env, pipeline } = await load();
  env.cacheDir = downloadFolder;
  if (isFolder) {
    env.localModelPath = dirname(model);
    env.allowLocalModels = true;
    env.allowRemoteModels = false;
  }
  let previous: Promise<unknown> = Promise.resolve();

  try {
    const extract = await pipeline("feature-extraction", isFolder ? basename(model) : model);
    const compute = async (texts: readonly string[]): Promise<Float32Array[]> => {
      const vectors: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += TEXTS_AT_ONCE) {
        const batch = texts.slice(start, start + TEXTS_AT_ONCE).map(prepared);
        const computed = (await extract(batch, { pooling: "mean", normalize: true })).tolist();
        vectors.push(...batch.map((_text, place) => unitLength(computed[place] ?? [])));
      }
      return vectors;
    };
    const dimensions = (await compute([EMPTY_TEXT]))[0]?.length ?? 0;
    return {
      id: `transformers/${model}`,
      dimensions,
      languages: LANGUAGES,
      textsAtOnce: TEXTS_AT_ONCE,
      embed(texts) {
        // In turn, so that many callers at once do not multiply the memory of a computation.
        const result = previous.then(() => compute(texts));
        previous = result.catch(() => {});
        return result;
      },
    };
  } catch (error) {
    const reason = cleanLine(error instanceof Error ? error.message : String(error)).slice(0, LONGEST_REASON);
    throw new AppError("configuration_invalid", messages.notLoaded(model, reason), { cause: error });
  }
}

async function loadInstalledPackage(): Promise<TransformersPackage> {
  try {
    return (await import(PACKAGE)) as TransformersPackage;
  } catch (cause) {
    throw new AppError("configuration_invalid", messages.notInstalled, { cause });
  }
}

function prepared(text: string): string {
  return cleanLine(cleanLine(text).slice(0, LONGEST_TEXT)) || EMPTY_TEXT;
}

function unitLength(numbers: readonly number[]): Float32Array {
  const unit = toUnitLength(numbers);
  if (unit === null) throw new AppError("internal", messages.noVectors);
  return unit;
}
