import { createHash } from "node:crypto";
import { z } from "zod";

/** Changes whenever the files change their meaning; files of another format are built anew. */
const FORMAT = 1;

export const MANIFEST_FILE = "manifest.json";
export const VECTORS_FILE = "vectors.f32";
export const TEXTS_FILE = "texts.sha256";
export const GENERATION_PREFIX = "generation-";
/** Bytes of one SHA-256. */
export const HASH_BYTES = 32;

const identitySchema = z.strictObject({
  format: z.literal(FORMAT),
  engine: z.string(),
  embedder: z.string(),
  dimensions: z.int().positive(),
  count: z.int().nonnegative(),
  fingerprint: z.string(),
  texts: z.string(),
});

const sumSchema = z.strictObject({ bytes: z.int(), sha256: z.string() });

/** What an index was built from and how. Two indexes with one identity are interchangeable. */
export type Identity = z.infer<typeof identitySchema>;

/** The size and checksum of each file of a generation. */
export type FileSums = Record<string, z.infer<typeof sumSchema>>;

export function identify(parts: Omit<Identity, "format" | "texts">, textHashes: Uint8Array): Identity {
  return { format: FORMAT, ...parts, texts: sha256(textHashes).toString("hex") };
}

/** The files that a generation's manifest names; `graph` is the engine's file, if it has one. */
export function filesOf(graph: string | null): string[] {
  return [VECTORS_FILE, TEXTS_FILE, ...(graph === null ? [] : [graph])];
}

/** The folder of a generation: the same for whoever builds the same index, so that two at once meet there. */
export function generationName(identity: Identity): string {
  return GENERATION_PREFIX + sha256(JSON.stringify(identity)).toString("hex").slice(0, 32);
}

/**
 * The manifest's text, which follows from identity and files alone. It is checked by writing it again from what is
 * expected and what is there: any difference, a flipped bit in the manifest included, shows.
 */
export function manifestText(identity: Identity, files: FileSums): string {
  return `${JSON.stringify({ ...identity, files }, null, 2)}\n`;
}

/** Identity and files as a manifest states them; null where it is not one. */
export function parseManifest(text: string): { identity: Identity; files: FileSums } | null {
  try {
    const { files, ...identity } = z.looseObject({ files: z.record(z.string(), sumSchema) }).parse(JSON.parse(text));
    return { identity: identitySchema.parse(identity), files };
  } catch {
    return null;
  }
}

export function sumOf(bytes: Uint8Array): z.infer<typeof sumSchema> {
  return { bytes: bytes.byteLength, sha256: sha256(bytes).toString("hex") };
}

export function sha256(data: Uint8Array | string): Buffer {
  return createHash("sha256").update(data).digest();
}
