import type { Readable, Writable } from "node:stream";
import type { Style } from "./style.ts";

/** Text that is kept comfortable to read stays within this many columns, however wide the terminal is. */
const READING_WIDTH = 78;
const NARROWEST = 20;

/** Where a command writes: a terminal, a pipe or a file. */
export type Output = {
  readonly isTerminal: boolean;
  readonly style: Style;
  /** Columns now; it changes when the window does. Null when nobody looks at it line by line. */
  readonly columns: () => number | null;
  readonly write: (text: string) => void;
  /** The stream itself, for line editing. */
  readonly stream: Writable;
};

/** The three streams of a process. What was asked for goes to `out`; errors, progress and hints go to `err`. */
export type Terminal = {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly out: Output;
  readonly err: Output;
};

export function printLine(output: Output, line = ""): void {
  output.write(`${line}\n`);
}

export function printLines(output: Output, lines: readonly string[]): void {
  if (lines.length > 0) printLine(output, lines.join("\n"));
}

/** Columns for running text: the terminal's, within what reads well; no limit where it is not a terminal. */
export function readingWidth(output: Output): number {
  const columns = output.columns();
  return columns === null ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, Math.min(READING_WIDTH, columns));
}

/** Columns for tables: all that there are. */
export function fullWidth(output: Output): number {
  const columns = output.columns();
  return columns === null ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, columns);
}
