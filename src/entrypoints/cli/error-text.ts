import { AppError } from "../../core/errors.ts";
import { cliMessages } from "../../core/messages/en/cli.ts";
import { EXIT, EXIT_CODES } from "./exit-codes.ts";
import { plainText } from "./terminal/plain-text.ts";
import { type Output, readingWidth } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";
import { UsageError } from "./usage-error.ts";

/** What a person reads about an error. A fault of the program is told without its inner words. */
export function renderError(error: unknown, output: Output): string[] {
  const { errors } = cliMessages;
  const text = error instanceof AppError || error instanceof UsageError ? plainText(error.message) : errors.unexpected;
  const lines = wrap(text, {
    width: readingWidth(output),
    first: `${output.style.bad(errors.label)} `,
    others: "  ",
  });
  const hint = error instanceof UsageError ? error.hint : null;
  return hint === null ? lines : [...lines, ...wrap(plainText(hint), { width: readingWidth(output) })];
}

/** Where a fault happened, for LOG_LEVEL=debug. */
export function renderDetails(error: unknown): string[] {
  const details: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    details.push(plainText(cause.stack ?? cause.message));
  }
  return details.length > 0 ? details : [plainText(String(error))];
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  return error instanceof AppError ? EXIT_CODES[error.code] : EXIT.internal;
}
