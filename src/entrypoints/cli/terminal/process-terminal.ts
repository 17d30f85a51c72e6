import { WriteStream } from "node:tty";
import { styleText } from "node:util";
import { createStyle, type ColourDepth } from "./style.ts";
import type { Output, Terminal } from "./terminal.ts";

type StandardStream = NodeJS.WriteStream & { readonly fd: number };

/** The streams of this process. */
export function createProcessTerminal(process: Pick<NodeJS.Process, "stdin" | "stdout" | "stderr">): Terminal {
  return { input: process.stdin, out: createOutput(process.stdout), err: createOutput(process.stderr) };
}

function createOutput(stream: StandardStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    style: createStyle(colourDepth(stream)),
    columns: () => (stream.isTTY === true ? stream.columns || 80 : null),
    write: (text) => void stream.write(text),
    stream,
  };
}

/** Node itself reads NO_COLOR, FORCE_COLOR, NODE_DISABLE_COLORS and TERM here: they are no settings of ours. */
function colourDepth(stream: StandardStream): ColourDepth {
  if (styleText("bold", "x", { stream }) === "x") return 1;
  const depth = WriteStream.prototype.getColorDepth.call(stream);
  return depth === 8 || depth === 24 ? depth : 4;
}
