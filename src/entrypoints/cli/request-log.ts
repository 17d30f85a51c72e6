import type { RequestLogStream } from "./services.ts";
import { plainLine } from "./terminal/plain-text.ts";
import type { Output } from "./terminal/terminal.ts";

/** A line of the server's log as it is of interest to a person. */
type LogLine = {
  readonly level?: number;
  readonly method?: string;
  readonly route?: string | null;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly msg?: string;
  readonly err?: { readonly message?: string };
};

/** pino's number for a warning. Below it only requests are of interest to a person. */
const WARNING = 40;

/**
 * Shows the log of requests to a person as short lines; a pipe or a file gets it as it is, a JSON object a line.
 * `write` prints whole lines.
 */
export function createRequestLog({ isTerminal, style }: Output, write: (text: string) => void): RequestLogStream {
  if (!isTerminal) return { write };
  return {
    write(line) {
      const text = plainLine(shorten(line));
      if (text !== "") write(`${style.faint(text)}\n`);
    },
  };
}

function shorten(line: string): string {
  const entry = parse(line);
  if (entry === null) return line;
  if (entry.method !== undefined && entry.status !== undefined) {
    return `${entry.method} ${entry.route ?? "–"} ${entry.status} ${entry.milliseconds ?? 0} ms`;
  }
  if ((entry.level ?? 0) < WARNING) return "";
  return [entry.msg, entry.err?.message].filter((part) => part !== undefined && part !== "").join(": ");
}

function parse(line: string): LogLine | null {
  try {
    const entry: unknown = JSON.parse(line);
    return entry !== null && typeof entry === "object" ? entry : null;
  } catch {
    return null;
  }
}
