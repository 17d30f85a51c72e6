import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import type { ProblemText } from "./corpus-problem.ts";
import { MAX_FILE_BYTES, type SourceFile } from "./source-file.ts";

/** A file's text with `\n` line ends and without a byte order mark, or why it cannot be read. */
export type SourceText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: ProblemText & { readonly line: number } };

export function readSourceText(file: SourceFile): SourceText {
  // The size comes first: an adapter may have cut a large file in the middle of a character.
  const bytes = new TextEncoder().encode(file.text).length;
  if (bytes > MAX_FILE_BYTES) return { problem: { line: 1, ...problems.tooLarge(MAX_FILE_BYTES) } };

  const text = file.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const binary = text.indexOf("\0");
  if (binary >= 0) return { problem: { line: lineAt(text, binary), ...problems.binary() } };
  const undecodable = text.search(/\uFFFD/);
  if (undecodable >= 0) return { problem: { line: lineAt(text, undecodable), ...problems.notUtf8() } };
  return { text };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
