import type { Answer, AnswerEvent } from "../../core/answer/answer.ts";
import { cliMessages } from "../../core/messages/en/cli.ts";
import { createProgressDisplay } from "./terminal/progress-display.ts";
import type { Output } from "./terminal/terminal.ts";

/**
 * Waits for the whole answer, because only the last event is authoritative; a terminal shows meanwhile what happens.
 * With a signal that is aborted the wait ends at once, in the signal's reason.
 */
export async function followAnswer(
  events: AsyncGenerator<AnswerEvent, void, undefined>,
  output: Output,
  signal: AbortSignal | null = null,
): Promise<Answer> {
  const display = output.isTerminal ? createProgressDisplay(output) : null;
  const aborted = abortion(signal);
  try {
    display?.show(cliMessages.progress.searching, 0, 0);
    while (true) {
      const step = await Promise.race([events.next(), aborted.promise]);
      if (step.done === true) throw new TypeError("the answer ended without an answer-finished event");
      if (step.value.type === "answer-finished") return step.value.answer;
      if (step.value.type === "sources-found") {
        display?.show(cliMessages.progress.reading(step.value.sources.length), 0, 0);
      }
    }
  } finally {
    aborted.forget();
    display?.end();
    // Not awaited: a generator that still works on its next event would hold up the person who stopped it.
    void events.return().catch(() => {});
  }
}

/** A promise that only ever fails, when the signal is aborted. */
function abortion(signal: AbortSignal | null): { readonly promise: Promise<never>; readonly forget: () => void } {
  let forget = () => {};
  const promise = new Promise<never>((_, reject) => {
    if (signal === null) return;
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    forget = () => signal.removeEventListener("abort", onAbort);
  });
  return { promise, forget };
}
