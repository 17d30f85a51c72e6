import { type IndexFileSystem, nodeFileSystem } from "../../src/adapters/index-files/index-file-system.ts";

const WRITES = ["makeFolder", "makeUniqueFolder", "write", "sync", "rename", "remove"] as const;

export type FailingFileSystem = IndexFileSystem & {
  /** What was tried to be changed so far, in order. */
  readonly writes: string[];
};

/** The real file system, but for its changes from the nth on (counted from 1), which fail as on a full disk. */
export function createFailingFileSystem(from: number, code = "ENOSPC"): FailingFileSystem {
  const writes: string[] = [];
  const guarded = Object.fromEntries(
    WRITES.map((name) => [
      name,
      async (...paths: [string, never]) => {
        writes.push(name);
        if (writes.length >= from) throw Object.assign(new Error(`${code}: no space left on device`), { code });
        return nodeFileSystem[name](...paths);
      },
    ]),
  );
  return { ...nodeFileSystem, ...guarded, writes };
}
