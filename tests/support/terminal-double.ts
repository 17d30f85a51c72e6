import { PassThrough, Readable } from "node:stream";
import { type ColourDepth, createStyle } from "../../src/entrypoints/cli/terminal/style.ts";
import type { Output, Terminal } from "../../src/entrypoints/cli/terminal/terminal.ts";

export type OutputDouble = Output & { readonly text: () => string };

/** Collects what is printed. With columns it is a terminal, without it a pipe. */
export function createOutputDouble(columns: number | null = null, depth: ColourDepth = 1): OutputDouble {
  let written = "";
  const stream = new PassThrough();
  stream.on("data", (chunk: Buffer) => {
    written += chunk.toString("utf8");
  });
  return {
    isTerminal: columns !== null,
    style: createStyle(depth),
    columns: () => columns,
    write: (text) => {
      written += text;
    },
    stream,
    text: () => written,
  };
}

export type TerminalDouble = Terminal & { readonly out: OutputDouble; readonly err: OutputDouble };

export type TerminalDoubleOptions = {
  /** What is piped in; a stream for typing; absent: a person sits there and types nothing. */
  readonly input?: string | Uint8Array | Readable;
  readonly columns?: number | null;
  readonly depth?: ColourDepth;
};

export function createTerminalDouble({ input, columns = null, depth = 1 }: TerminalDoubleOptions = {}): TerminalDouble {
  const stream =
    input instanceof Readable ? input : Readable.from(input === undefined ? [] : [Buffer.from(input as string)]);
  return {
    input: Object.assign(stream, input === undefined || input instanceof Readable ? { isTTY: true } : {}),
    out: createOutputDouble(columns, depth),
    err: createOutputDouble(columns, depth),
  };
}
