import { join } from "node:path";
import type { VectorIndex } from "../../core/retrieval/vector-index.ts";
import {
  type FileSums,
  filesOf,
  type Identity,
  MANIFEST_FILE,
  manifestText,
  sumOf,
  VECTORS_FILE,
} from "./generation.ts";
import type { IndexFileSystem } from "./index-file-system.ts";
import { toFloats } from "./known-vectors.ts";
import type { VectorIndexEngine } from "./vector-index-engine.ts";

/** `missing` was never built (or is for other content), `damaged` is there but not as it was written. */
export type GenerationState = "current" | "missing" | "damaged";

export type FoundGeneration =
  | { readonly state: "current"; readonly index: VectorIndex }
  | { readonly state: "missing" | "damaged" };

/** Reads a generation's files, compares them with the manifest and the manifest with what it must be, then loads. */
export async function readGeneration(
  fileSystem: IndexFileSystem,
  engine: VectorIndexEngine,
  folder: string,
  identity: Identity,
): Promise<FoundGeneration> {
  try {
    if ((await fileSystem.list(folder)).length === 0) return { state: "missing" };
    const files = new Map<string, Buffer>();
    for (const name of [...filesOf(engine.file), MANIFEST_FILE]) {
      const bytes = await fileSystem.read(join(folder, name));
      if (bytes === null) return { state: "damaged" };
      files.set(name, bytes);
    }

    const manifest = files.get(MANIFEST_FILE);
    const vectors = files.get(VECTORS_FILE);
    files.delete(MANIFEST_FILE);
    if (vectors === undefined || manifest?.equals(expectedManifest(identity, files)) !== true)
      return { state: "damaged" };

    const { dimensions, count } = identity;
    const table = { dimensions, count, values: toFloats(vectors) };
    return { state: "current", index: await engine.load(join(folder, engine.file ?? ""), table) };
  } catch {
    // Whatever a damaged disk or folder answers, building anew is right.
    return { state: "damaged" };
  }
}

function expectedManifest(identity: Identity, files: ReadonlyMap<string, Buffer>): Buffer {
  const sums: FileSums = {};
  for (const [name, bytes] of files) sums[name] = sumOf(bytes);
  return Buffer.from(manifestText(identity, sums), "utf8");
}
