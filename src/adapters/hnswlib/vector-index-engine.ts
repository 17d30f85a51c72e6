import { setImmediate } from "node:timers/promises";
import type { HierarchicalNSW } from "hnswlib-node";
import { createExactVectorIndex } from "../../core/retrieval/exact-vector-index.ts";
import type { VectorIndex } from "../../core/retrieval/vector-index.ts";
import { type VectorTable, vectorAt } from "../../core/retrieval/vector-table.ts";
import { isWholeGraphFile } from "./graph-file.ts";
import { createHnswVectorIndex } from "./hnsw-vector-index.ts";

/** Links a vector; 16 is the library's default and enough for recall 1.0 on clustered vectors. */
const M = 16;
/** Candidates while building; more builds slower without finding more at our sizes. */
const EF_CONSTRUCTION = 200;
/** Fixed, so that the same vectors give the same graph. */
const RANDOM_SEED = 100;
/** Vectors added before other work gets its turn: about 0.1 s. */
const ADDED_AT_ONCE = 100;

/** A way to build an index over vectors, to keep it in a file, and to take it up again. */
type VectorIndexEngine = {
  /** Names the algorithm, the version of its file and its parameters. */
  readonly id: string;
  /** The name of its file, or null where there is nothing to keep beside the vectors. */
  readonly file: string | null;
  readonly build: (table: VectorTable, signal?: AbortSignal) => Promise<BuiltVectorIndex>;
  /** The file must be the one that was saved for these vectors: the library crashes on a damaged one. */
  readonly load: (path: string, table: VectorTable) => Promise<VectorIndex>;
};

type BuiltVectorIndex = {
  readonly index: VectorIndex;
  /** @throws when not the whole index could be written */
  readonly save: (path: string) => Promise<void>;
};

type Hnswlib = { readonly HierarchicalNSW: typeof HierarchicalNSW };

export type VectorIndexEngineOptions = {
  /** Gives the library, or throws where it is not installed or not loadable. */
  readonly importLibrary?: () => Promise<{ readonly default: Hnswlib }>;
};

/**
 * The engine over hnswlib-node, or over an exact scan where that optional package is missing or does not load: it is
 * compiled at install time, and not every machine can.
 */
export async function createVectorIndexEngine(options: VectorIndexEngineOptions = {}): Promise<VectorIndexEngine> {
  const importLibrary = options.importLibrary ?? (() => import("hnswlib-node"));
  try {
    const { default: library } = await importLibrary();
    // A trial, so that a library that loads but does not work is noticed here and not at the first question.
    new library.HierarchicalNSW("ip", 1);
    return createHnswEngine(library);
  } catch {
    return createExactScanEngine();
  }
}

function createHnswEngine(library: Hnswlib): VectorIndexEngine {
  return {
    id: `hnswlib-0.8/ip/m${M}/ef${EF_CONSTRUCTION}/seed${RANDOM_SEED}`,
    file: "graph.hnsw",
    async build(table, signal) {
      const graph = new library.HierarchicalNSW("ip", table.dimensions);
      // A graph for no vectors cannot be made; one place stays empty then.
      const maxElements = Math.max(1, table.count);
      graph.initIndex({ maxElements, m: M, efConstruction: EF_CONSTRUCTION, randomSeed: RANDOM_SEED });
      for (let label = 0; label < table.count; label += 1) {
        graph.addPoint(Array.from(vectorAt(table, label)), label);
        if (label % ADDED_AT_ONCE === ADDED_AT_ONCE - 1) {
          await setImmediate();
          signal?.throwIfAborted();
        }
      }
      return {
        index: createHnswVectorIndex(graph, table),
        async save(path) {
          graph.writeIndexSync(path);
          if (!(await isWholeGraphFile(path, table.count))) throw new Error(`${path} could not be written to its end`);
        },
      };
    },
    async load(path, table) {
      const graph = new library.HierarchicalNSW("ip", table.dimensions);
      graph.readIndexSync(path);
      return createHnswVectorIndex(graph, table);
    },
  };
}

function createExactScanEngine(): VectorIndexEngine {
  return {
    id: "exact-scan",
    file: null,
    build: async (table) => ({ index: createExactVectorIndex(table), save: async () => {} }),
    load: async (_path, table) => createExactVectorIndex(table),
  };
}
