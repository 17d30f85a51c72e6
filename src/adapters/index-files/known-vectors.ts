import { join } from "node:path";
import {
  GENERATION_PREFIX,
  HASH_BYTES,
  type Identity,
  MANIFEST_FILE,
  parseManifest,
  sumOf,
  TEXTS_FILE,
  VECTORS_FILE,
} from "./generation.ts";
import type { IndexFileSystem } from "./index-file-system.ts";

/**
 * Vectors that earlier generations hold for texts that are wanted again, by the text's hash in hex. A generation
 * counts when its vectors and text hashes are whole and by the same embedder, even if its graph is damaged.
 */
export async function findKnownVectors(
  fileSystem: IndexFileSystem,
  folder: string,
  identity: Identity,
  wanted: ReadonlySet<string>,
): Promise<Map<string, Float32Array>> {
  const known = new Map<string, Float32Array>();
  for (const name of await fileSystem.list(folder).catch(() => [])) {
    if (!name.startsWith(GENERATION_PREFIX) || known.size === wanted.size) continue;
    // What cannot be read is embedded again: no reason to stop.
    const generation = await readVectors(fileSystem, join(folder, name), identity).catch(() => null);
    if (generation === null) continue;
    for (let row = 0; row < generation.hashes.length / HASH_BYTES; row += 1) {
      const hash = generation.hashes.toString("hex", row * HASH_BYTES, (row + 1) * HASH_BYTES);
      if (wanted.has(hash)) known.set(hash, rowOf(generation.values, row, identity.dimensions));
    }
  }
  return known;
}

async function readVectors(
  fileSystem: IndexFileSystem,
  folder: string,
  wanted: Identity,
): Promise<{ hashes: Buffer; values: Float32Array } | null> {
  const text = await fileSystem.read(join(folder, MANIFEST_FILE));
  const manifest = text === null ? null : parseManifest(text.toString("utf8"));
  if (manifest?.identity.embedder !== wanted.embedder) return null;
  const { dimensions, count } = manifest.identity;
  if (dimensions !== wanted.dimensions) return null;

  const hashes = await fileSystem.read(join(folder, TEXTS_FILE));
  const vectors = await fileSystem.read(join(folder, VECTORS_FILE));
  if (hashes === null || sumOf(hashes).sha256 !== manifest.files[TEXTS_FILE]?.sha256) return null;
  if (vectors === null || sumOf(vectors).sha256 !== manifest.files[VECTORS_FILE]?.sha256) return null;
  if (hashes.byteLength !== count * HASH_BYTES || vectors.byteLength !== count * dimensions * 4) return null;
  return { hashes, values: toFloats(vectors) };
}

/** The numbers of a vectors file, little-endian as every machine is that Node runs on with these packages. */
export function toFloats(bytes: Buffer): Float32Array {
  // Copied, because a buffer may begin where no float can.
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

function rowOf(values: Float32Array, row: number, dimensions: number): Float32Array {
  return values.slice(row * dimensions, (row + 1) * dimensions);
}
