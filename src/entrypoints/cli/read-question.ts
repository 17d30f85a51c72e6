import { cliMessages } from "../../core/messages/en/cli.ts";
import { AppError } from "../../core/errors.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { UsageError } from "./usage-error.ts";

/** A question has 2,000 characters at most (the HTTP contract); what is far longer was piped in by mistake. */
const MOST_BYTES = 64 * 1024;

/**
 * The question: the words of the command line, or what is piped in when there are none or the only one is `-`.
 * Null when there is neither and a person sits at the terminal.
 * @param nothing what to say when there is no text, in the words of the command that asks
 * @throws UsageError when the pipe is empty, AppError invalid_request when it holds no text or too much of it
 */
export async function readQuestion(
  words: readonly string[],
  terminal: Terminal,
  nothing: { readonly message: string; readonly hint: string },
): Promise<string | null> {
  const fromPipe = words.length === 0 || (words.length === 1 && words[0] === "-");
  const question = fromPipe ? (terminal.input.isTTY === true ? null : await readPipe(terminal.input)) : words.join(" ");
  if (question !== null && question.trim() === "") {
    throw new UsageError(nothing.message, nothing.hint);
  }
  return question?.trim() ?? null;
}

async function readPipe(input: Terminal["input"]): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of input) {
    const buffer = Buffer.from(chunk as string | Uint8Array);
    bytes += buffer.length;
    if (bytes > MOST_BYTES)
      throw new AppError("invalid_request", cliMessages.errors.stdinTooLong(`${MOST_BYTES / 1024} KB`));
    chunks.push(buffer);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    if (text.includes("\0")) throw new TypeError("NUL in the text");
    return text;
  } catch (cause) {
    throw new AppError("invalid_request", cliMessages.errors.stdinNotText, { cause });
  }
}
