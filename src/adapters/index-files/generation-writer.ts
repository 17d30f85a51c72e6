import { basename, join } from "node:path";
import type { VectorTable } from "../../core/retrieval/vector-table.ts";
import {
  type FileSums,
  GENERATION_PREFIX,
  generationName,
  type Identity,
  MANIFEST_FILE,
  manifestText,
  sumOf,
  TEXTS_FILE,
  VECTORS_FILE,
} from "./generation.ts";
import { readGeneration } from "./generation-reader.ts";
import type { IndexFileSystem } from "./index-file-system.ts";
import type { BuiltVectorIndex, VectorIndexEngine } from "./vector-index-engine.ts";

const BUILDING_PREFIX = ".building-";
const DISCARDED_PREFIX = ".discarded-";

/** Writing takes seconds; a folder left half-written for longer is of a process that was ended. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Kept with the newest, so that a corpus changed back and forth, or two programs on one folder, embed once. */
const KEPT_GENERATIONS = 3;

/** Several processes that repair one damaged generation can be in each other's way once or twice. */
const PUBLISH_ATTEMPTS = 5;

export type NewGeneration = {
  readonly identity: Identity;
  readonly table: VectorTable;
  /** The SHA-256 of each text, one after the other. */
  readonly hashes: Uint8Array;
  readonly built: BuiltVectorIndex;
  /** Takes the place of a whole generation of the same identity too. */
  readonly replaces: boolean;
};

/**
 * Writes a generation beside, makes it durable, and gives it its name in one step; the manifest comes last. Then old
 * generations go. Nothing of it disturbs another process that writes or reads the same folder.
 * @throws when something could not be written; what was there before is then untouched
 */
export async function writeGeneration(
  fileSystem: IndexFileSystem,
  engine: VectorIndexEngine,
  folder: string,
  generation: NewGeneration,
  now: Date,
): Promise<void> {
  await fileSystem.makeFolder(folder);
  const building = await fileSystem.makeUniqueFolder(folder, BUILDING_PREFIX);
  try {
    await writeFiles(fileSystem, engine, building, generation);
    await publish(fileSystem, engine, folder, building, generation);
    await fileSystem.sync(folder);
  } catch (error) {
    await fileSystem.remove(building).catch(() => {});
    throw error;
  }
  // Tidying is nobody's worry: what is left over goes another time.
  await tidy(fileSystem, folder, generationName(generation.identity), now).catch(() => {});
}

async function writeFiles(
  fileSystem: IndexFileSystem,
  engine: VectorIndexEngine,
  building: string,
  { identity, table, hashes, built }: NewGeneration,
): Promise<void> {
  const { buffer, byteOffset, byteLength } = table.values;
  const vectors = new Uint8Array(buffer, byteOffset, byteLength);
  const sums: FileSums = { [VECTORS_FILE]: sumOf(vectors), [TEXTS_FILE]: sumOf(hashes) };
  await fileSystem.write(join(building, VECTORS_FILE), vectors);
  await fileSystem.write(join(building, TEXTS_FILE), hashes);
  if (engine.file !== null) {
    const path = join(building, engine.file);
    await built.save(path);
    await fileSystem.sync(path);
    sums[engine.file] = sumOf((await fileSystem.read(path)) ?? Buffer.alloc(0));
  }
  await fileSystem.write(join(building, MANIFEST_FILE), Buffer.from(manifestText(identity, sums), "utf8"));
  await fileSystem.sync(building);
}

/** Gives the folder its name. Where another process has built the same meanwhile, its generation stays. */
async function publish(
  fileSystem: IndexFileSystem,
  engine: VectorIndexEngine,
  folder: string,
  building: string,
  { identity, replaces }: NewGeneration,
): Promise<void> {
  const place = join(folder, generationName(identity));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fileSystem.rename(building, place);
    } catch (error) {
      const { state } = await readGeneration(fileSystem, engine, place, identity);
      if (state === "current" && !replaces) return await fileSystem.remove(building);
      if (attempt === PUBLISH_ATTEMPTS) throw error;
      await discard(fileSystem, folder, place);
    }
  }
}

async function discard(fileSystem: IndexFileSystem, folder: string, place: string): Promise<void> {
  const discarded = await fileSystem.makeUniqueFolder(folder, DISCARDED_PREFIX);
  // Another process may have been quicker; whether the place is free shows at the next attempt.
  await fileSystem.rename(place, join(discarded, basename(place))).catch(() => {});
  await fileSystem.remove(discarded).catch(() => {});
}

async function tidy(fileSystem: IndexFileSystem, folder: string, current: string, now: Date): Promise<void> {
  const generations: { name: string; modifiedAt: number }[] = [];
  for (const name of await fileSystem.list(folder)) {
    const modifiedAt = (await fileSystem.modifiedAt(join(folder, name))).getTime();
    if (name.startsWith(GENERATION_PREFIX) && name !== current) generations.push({ name, modifiedAt });
    const isTemporary = name.startsWith(BUILDING_PREFIX) || name.startsWith(DISCARDED_PREFIX);
    if (isTemporary && now.getTime() - modifiedAt > ABANDONED_AFTER_MS) await fileSystem.remove(join(folder, name));
  }
  generations.sort((one, other) => other.modifiedAt - one.modifiedAt);
  for (const { name } of generations.slice(KEPT_GENERATIONS - 1)) await fileSystem.remove(join(folder, name));
}
