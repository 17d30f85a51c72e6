import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { AppError } from "../../core/errors.ts";

/** What every broken data set is told with: the place, the problem, that nothing is lost, and the remedy. */
export function invalidDataset(where: string, problem: string, remedy: string, cause?: unknown): AppError {
  return new AppError("dataset_invalid", `${where}: ${problem}. Nothing was measured. ${remedy}`, { cause });
}

/**
 * Reads a text file whole.
 * @throws AppError dataset_invalid when it is missing, not readable, no file, or not UTF-8
 */
export async function readTextFile(path: string): Promise<{ readonly text: string; readonly sha256: string }> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, cause);
  });
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
  } catch (cause) {
    throw invalidDataset(path, "it is not text in UTF-8", "Give the uncompressed text file.", cause);
  }
}

/** A file that cannot be opened or read, in words. */
export function unreadable(path: string, cause: Error & { readonly code?: unknown }): AppError {
  switch (cause.code) {
    case "ENOENT":
    case "ENOTDIR":
      return invalidDataset(path, "there is no such file", "Check the path.", cause);
    case "EISDIR":
      return invalidDataset(path, "it is a folder, and a file is needed", "Give the path of the file in it.", cause);
    case "EACCES":
    case "EPERM":
      return invalidDataset(path, "it may not be read", "Give this user the right to read it.", cause);
    default:
      return invalidDataset(path, `it cannot be read (${cause.message})`, "Check the file and its disk.", cause);
  }
}
