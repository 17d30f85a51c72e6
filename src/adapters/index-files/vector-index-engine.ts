import type { VectorIndex } from "../../core/retrieval/vector-index.ts";
import type { VectorTable } from "../../core/retrieval/vector-table.ts";

/** What the index files need of a vector index: to build it, to keep it in a file, and to take it up again. */
export type VectorIndexEngine = {
  /** Names the algorithm, the version of its file and its parameters; a file of another engine is not loaded. */
  readonly id: string;
  /** The name of its file, or null where there is nothing to keep beside the vectors. */
  readonly file: string | null;
  readonly build: (table: VectorTable, signal?: AbortSignal) => Promise<BuiltVectorIndex>;
  /** Called only with a file whose checksum is right, and the vectors that it was built from. */
  readonly load: (path: string, table: VectorTable) => Promise<VectorIndex>;
};

export type BuiltVectorIndex = {
  readonly index: VectorIndex;
  /** @throws when not the whole index could be written */
  readonly save: (path: string) => Promise<void>;
};
