import { closeSync, openSync, writeSync } from "node:fs";

/** Where SQLite's header says which format is needed to write the file; 1 and 2 are known, above 2 it is only read. */
const WRITE_FORMAT = 18;

/** Makes a closed database one that can be read and not written, also by root, whom no permission holds back. */
export function makeReadOnly(file: string): void {
  const descriptor = openSync(file, "r+");
  writeSync(descriptor, Uint8Array.of(3), 0, 1, WRITE_FORMAT);
  closeSync(descriptor);
}
