import type { ServerResponse } from "node:http";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";
import { whenGone } from "./when-gone.ts";

/** Connections that stay open, and on which the server tells what changes. */
export type RunningStreams = {
  /**
   * Begins one for a reader. Its signal aborts when its client goes away or the server ends; the place is free again
   * then.
   * @throws HttpProblem busy (503)
   */
  readonly begin: (reader: string, response: ServerResponse) => AbortSignal;
  /** Ends all: their readers come again by themselves. */
  readonly end: () => void;
};

export function createRunningStreams(limits: { readonly atOnce: number; readonly ofOne: number }): RunningStreams {
  const running = new Set<AbortController>();
  const readers = new Map<string, number>();

  return {
    begin(reader, response) {
      const own = readers.get(reader) ?? 0;
      if (running.size >= limits.atOnce || own >= limits.ofOne) throw new HttpProblem("busy", httpMessages.streamsBusy);
      const controller = new AbortController();
      running.add(controller);
      readers.set(reader, own + 1);
      whenGone(response, () => {
        controller.abort();
        running.delete(controller);
        const left = (readers.get(reader) ?? 1) - 1;
        if (left > 0) readers.set(reader, left);
        else readers.delete(reader);
      });
      return controller.signal;
    },
    end() {
      for (const controller of running) controller.abort();
    },
  };
}
