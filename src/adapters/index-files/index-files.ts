import { join } from "node:path";
import { AppError } from "../../core/errors.ts";
import { storageMessages } from "../../core/messages/en/storage.ts";
import { unlessAborted } from "../../core/model/unless-aborted.ts";
import type { Embedder } from "../../core/retrieval/embedder.ts";
import type { VectorIndex } from "../../core/retrieval/vector-index.ts";
import { createVectorTable } from "../../core/retrieval/vector-table.ts";
import { generationName, type Identity, identify, sha256 } from "./generation.ts";
import { type GenerationState, readGeneration } from "./generation-reader.ts";
import { writeGeneration } from "./generation-writer.ts";
import { type IndexFileSystem, nodeFileSystem } from "./index-file-system.ts";
import { findKnownVectors } from "./known-vectors.ts";
import type { VectorIndexEngine } from "./vector-index-engine.ts";

/** Texts embedded in one call by an embedder that has no wish: progress and cancelling wait for a call to end. */
const EMBEDDED_AT_ONCE = 8;

export type IndexFilesOptions = {
  /** Where the files are kept; made when it is missing. */
  readonly folder: string;
  readonly engine: VectorIndexEngine;
  readonly fileSystem?: IndexFileSystem;
  readonly now: () => Date;
};

/** What the index is over. The label of a vector is the place of its text. */
export type IndexContent = {
  readonly embedder: Embedder;
  readonly texts: readonly string[];
  /** Changes when the corpus does. */
  readonly fingerprint: string;
};

export type OpenOptions = {
  /** Texts embedded so far, of all; those known from before count from the beginning. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Told, in words for the person who runs the program, when the index could not be kept. */
  readonly onWarning?: (message: string) => void;
  /** Embeds and builds everything anew, whatever the folder holds. */
  readonly force?: boolean;
  readonly signal?: AbortSignal;
};

export type OpenedIndex = {
  readonly index: VectorIndex;
  /** What was found in the folder before. */
  readonly found: GenerationState;
  /** False when what was found could be loaded. */
  readonly built: boolean;
};

/** A vector index kept in files: a cache over texts and embedder, checked before it is loaded, else built again. */
export type IndexFiles = {
  /**
   * Loads the index for this content, or builds it and keeps it. Never loads what is damaged, half-written or for
   * other content. Where the folder cannot be written, the index is built in memory and a warning given.
   * @throws AppError internal when the embedder does not keep its promise; the signal's reason when cancelled
   */
  readonly open: (content: IndexContent, options?: OpenOptions) => Promise<OpenedIndex>;
  /** What the folder holds for this content, without building anything. */
  readonly check: (content: IndexContent) => Promise<GenerationState>;
};

export function createIndexFiles({ folder, engine, fileSystem = nodeFileSystem, now }: IndexFilesOptions): IndexFiles {
  function describe(content: IndexContent): { identity: Identity; hashes: Buffer[] } {
    const hashes = content.texts.map((text) => sha256(text));
    const { id: embedder, dimensions } = content.embedder;
    const parts = { engine: engine.id, embedder, dimensions, count: hashes.length, fingerprint: content.fingerprint };
    return { identity: identify(parts, Buffer.concat(hashes)), hashes };
  }

  return {
    async open(content, { onProgress, onWarning, force = false, signal } = {}) {
      const { identity, hashes } = describe(content);
      const found = await readGeneration(fileSystem, engine, join(folder, generationName(identity)), identity);
      if (found.state === "current" && !force) return { index: found.index, found: found.state, built: false };

      const names = hashes.map((hash) => hash.toString("hex"));
      const vectors = force ? new Map() : await findKnownVectors(fileSystem, folder, identity, new Set(names));
      await embedMissing(content, names, vectors, onProgress, signal);

      const table = createVectorTable(
        identity.dimensions,
        names.map((name) => vectors.get(name) ?? new Float32Array(identity.dimensions)),
      );
      const built = await engine.build(table, signal);
      try {
        const generation = { identity, table, hashes: Buffer.concat(hashes), built, replaces: force };
        await writeGeneration(fileSystem, engine, folder, generation, now());
      } catch (error) {
        onWarning?.(storageMessages.indexNotKept(folder, error instanceof Error ? error.message : String(error)));
      }
      return { index: built.index, found: found.state, built: true };
    },

    async check(content) {
      const { identity } = describe(content);
      return (await readGeneration(fileSystem, engine, join(folder, generationName(identity)), identity)).state;
    },
  };
}

/**
 * Adds to `vectors` what it does not hold yet; a text that occurs twice is embedded once. Longest first: models
 * compute texts of like length faster together, and it goes ever quicker rather than ever slower.
 */
async function embedMissing(
  { embedder, texts }: IndexContent,
  names: readonly string[],
  vectors: Map<string, Float32Array>,
  onProgress: OpenOptions["onProgress"],
  signal: AbortSignal | undefined,
): Promise<void> {
  const all = new Map(names.map((name, place) => [name, texts[place] ?? ""]));
  const missing = [...all]
    .filter(([name]) => !vectors.has(name))
    .sort(([, one], [, other]) => other.length - one.length);
  onProgress?.(vectors.size, all.size);

  const atOnce = embedder.textsAtOnce ?? EMBEDDED_AT_ONCE;
  for (let start = 0; start < missing.length; start += atOnce) {
    signal?.throwIfAborted();
    const slice = missing.slice(start, start + atOnce);
    const embedding = embedder.embed(slice.map(([, text]) => text));
    const embedded = await (signal === undefined ? embedding : unlessAborted(embedding, signal));
    slice.forEach(([name], place) => vectors.set(name, checked(embedded[place], embedder)));
    onProgress?.(vectors.size, all.size);
  }
}

function checked(vector: Float32Array | undefined, embedder: Embedder): Float32Array {
  if (vector === undefined || vector.length !== embedder.dimensions || !vector.every(Number.isFinite)) {
    throw new AppError(
      "internal",
      `The embedder ${embedder.id} gave something that is not a vector of ${embedder.dimensions} finite numbers.`,
    );
  }
  return vector;
}
