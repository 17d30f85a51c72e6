import { cliMessages } from "../../core/messages/en/cli.ts";
import type { StartListener } from "./services.ts";
import { createProgressDisplay } from "./terminal/progress-display.ts";
import { plainText } from "./terminal/plain-text.ts";
import { type Output, readingWidth } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

/**
 * Runs something that may build the index, and shows how far it is; the display is gone when it ends, however it does.
 * `above` prints what comes meanwhile, and afterwards, without tearing the display.
 */
export async function withProgress<Result>(
  output: Output,
  work: (listener: StartListener, above: (text: string) => void) => Promise<Result>,
): Promise<Result> {
  const display = createProgressDisplay(output);
  let isOver = false;
  try {
    return await work(
      {
        onProgress(done, total) {
          if (!isOver) display.show(cliMessages.progress.indexing, done, total);
        },
        onWarning(message) {
          const text = cliMessages.errors.warning(plainText(message));
          const lines = wrap(text, { width: readingWidth(output), others: "  ", style: output.style.warning });
          display.above(`${lines.join("\n")}\n`);
        },
      },
      display.above,
    );
  } finally {
    isOver = true;
    display.end();
  }
}
