import type { Output } from "./terminal.ts";
import { displayWidth, splitGraphemes } from "./display-width.ts";

const BAR_WIDTH = 24;
/** Where nobody watches, a line at every fifth of the way is enough. */
const STEPS_IN_LINES = 5;
/** To the line's beginning, and all of it erased (ECMA-48 EL). */
const CLEAR_LINE = "\r\u001b[2K";

/** Shows how far a long piece of work is. */
export type ProgressDisplay = {
  /** `total` 0: how much there is to do is not known. */
  readonly show: (label: string, done: number, total: number) => void;
  /** Prints other text, whole lines of it, above the bar. */
  readonly above: (text: string) => void;
  /** Takes the bar off the screen, so that what follows starts on a clean line. */
  readonly end: () => void;
};

/** One line that is drawn again and again on a terminal; lines now and then in a pipe or a log. */
export function createProgressDisplay(output: Output): ProgressDisplay {
  return output.isTerminal ? createBar(output) : createLines(output);
}

function createBar(output: Output): ProgressDisplay {
  let shown = "";
  return {
    show(label, done, total) {
      const columns = (output.columns() ?? 80) - 1;
      const full = total > 0 ? `${bar(done / total)} ${label} ${done}/${total}` : label;
      const line = displayWidth(full) <= columns ? full : cut(total > 0 ? `${label} ${done}/${total}` : label, columns);
      if (line === shown) return;
      shown = line;
      output.write(CLEAR_LINE + line);
    },
    above(text) {
      output.write(shown === "" ? text : CLEAR_LINE + text + shown);
    },
    end() {
      if (shown !== "") output.write(CLEAR_LINE);
      shown = "";
    },
  };
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
  return "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
}

function cut(text: string, columns: number): string {
  let line = "";
  for (const grapheme of splitGraphemes(text)) {
    if (displayWidth(line + grapheme) > columns) break;
    line += grapheme;
  }
  return line;
}

function createLines(output: Output): ProgressDisplay {
  let last = "";
  return {
    show(label, done, total) {
      const step = total > 0 ? Math.floor((done / total) * STEPS_IN_LINES) : 0;
      const key = `${label} ${step}`;
      if (key === last) return;
      last = key;
      output.write(total > 0 ? `${label} ${done}/${total}\n` : `${label}\n`);
    },
    above: output.write,
    end() {
      last = "";
    },
  };
}
