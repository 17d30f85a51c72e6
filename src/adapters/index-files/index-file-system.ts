import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** What the index files ask of a file system; an argument, so that tests can make it fail at every step. */
export type IndexFileSystem = {
  readonly makeFolder: (path: string) => Promise<void>;
  /** Makes a folder that nobody else has, its name beginning with `prefix`, and gives its path. */
  readonly makeUniqueFolder: (parent: string, prefix: string) => Promise<string>;
  /** The names in a folder; none where the folder does not exist. */
  readonly list: (path: string) => Promise<string[]>;
  readonly modifiedAt: (path: string) => Promise<Date>;
  /** Null where the file does not exist. */
  readonly read: (path: string) => Promise<Buffer | null>;
  /** Durable when it resolves. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Makes durable what somebody else has written. */
  readonly sync: (path: string) => Promise<void>;
  /** Fails where a folder with something in it has the new name. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

export const nodeFileSystem: IndexFileSystem = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  makeUniqueFolder: (parent, prefix) => mkdtemp(join(parent, prefix)),
  list: (path) => readdir(path).catch((error: unknown) => (isAbsent(error) ? [] : Promise.reject(error))),
  modifiedAt: async (path) => (await stat(path)).mtime,
  read: (path) => readFile(path).catch((error: unknown) => (isAbsent(error) ? null : Promise.reject(error))),
  async write(path, bytes) {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async sync(path) {
    // Windows does not open folders, and needs no such step for a rename to last.
    if (process.platform === "win32" && (await stat(path)).isDirectory()) return;
    const file = await open(path, "r");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
};

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
