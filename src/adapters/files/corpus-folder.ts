import { createHash } from "node:crypto";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { MAX_FILE_BYTES, type SourceFile } from "../../core/corpus/source-file.ts";
import { AppError } from "../../core/errors.ts";

const READ = /\.(?:md|ya?ml)$/i;
const SKIPPED = /^(?:\..*|node_modules)$/;

/**
 * The Markdown and YAML files below a folder, by path. Names that begin with a dot and node_modules are skipped, as
 * are links to folders and links to files outside. Of a file that is too large only so much is read that the corpus
 * reader sees it.
 * @throws AppError corpus_empty when the folder does not exist, corpus_invalid when it or a file in it cannot be read
 */
export async function readCorpusFolder(folder: string): Promise<SourceFile[]> {
  const root = await rootOf(folder);
  const paths = await filesBelow(root, root, folder);
  const files: SourceFile[] = [];
  for (const path of paths.toSorted((a, b) => (a < b ? -1 : 1))) {
    files.push({ path, text: await readText(join(root, ...path.split("/")), join(folder, path)) });
  }
  return files;
}

/** A sha256 over paths and contents, hex: two folders have the same one only when they hold the same corpus. */
export function fingerprintOf(files: readonly SourceFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) {
    // Lengths in front keep "ab" + "c" and "a" + "bc" apart.
    for (const value of [path, text]) hash.update(`${Buffer.byteLength(value)}:`).update(value);
  }
  return hash.digest("hex");
}

async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (cause) {
    if (!isMissing(cause)) throw unreadable(folder, cause);
    throw new AppError(
      "corpus_empty",
      `The corpus folder ${folder} does not exist. Create it and put a document into it, or set CORPUS_DIR to the folder that holds the documents.`,
      { cause },
    );
  }
  throw new AppError("corpus_invalid", `${folder} is a file. Set CORPUS_DIR to the folder that holds the documents.`);
}

/** Paths relative to the root with `/` between the names. */
async function filesBelow(directory: string, root: string, folder: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(join(folder, relative(root, directory)), cause);
  });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (SKIPPED.test(entry.name)) continue;
    if (entry.isDirectory()) paths.push(...(await filesBelow(path, root, folder)));
    else if (
      READ.test(entry.name) &&
      (entry.isFile() || (entry.isSymbolicLink() && (await isFileInside(path, root))))
    ) {
      paths.push(relative(root, path).split(sep).join("/"));
    }
  }
  return paths;
}

async function isFileInside(link: string, root: string): Promise<boolean> {
  try {
    const target = await realpath(link);
    return target.startsWith(root.endsWith(sep) ? root : root + sep) && (await stat(target)).isFile();
  } catch {
    return false; // A link to nothing.
  }
}

async function readText(path: string, shown: string): Promise<string> {
  try {
    const file = await open(path, "r");
    try {
      const bytes = Buffer.alloc(Math.min((await file.stat()).size, MAX_FILE_BYTES + 1));
      let length = 0;
      for (let read = -1; read !== 0 && length < bytes.length; length += read) {
        ({ bytesRead: read } = await file.read(bytes, length, bytes.length - length));
      }
      // The core counts bytes, so the mark stays for it to take off.
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, length));
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(shown, cause);
  }
}

function unreadable(path: string, cause: unknown): AppError {
  return new AppError(
    "corpus_invalid",
    `${path} cannot be read (${codeOf(cause)}). Nothing was changed. Give the user who runs this leave to read it, or take it out of the corpus folder.`,
    { cause },
  );
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
