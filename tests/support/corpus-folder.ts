import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LIGHTHOUSES } from "./lighthouse-corpus.ts";

/** Writes files below a folder, the lighthouses unless others are given, and gives the folder. */
export function writeCorpus(folder: string, files: Readonly<Record<string, string>> = LIGHTHOUSES): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
