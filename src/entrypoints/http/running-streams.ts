import type { ServerResponse } from "node:http";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";
import { whenGone } from "./when-gone.ts";

/** Connections that stay open, and on which the server tells what changes. */
export type RunningStreams = {
  /**
   * Begins one for a reader. Its signal aborts when its client goes away, the server ends, or the reader has begun too
   * many others since; the place is free again then.
   * @throws HttpProblem busy (503)
   */
  readonly begin: (reader: string, response: ServerResponse) => AbortSignal;
  /** Ends all: their readers come again by themselves. */
  readonly end: () => void;
};

export function createRunningStreams(limits: { readonly atOnce: number; readonly ofOne: number }): RunningStreams {
  const running = new Set<AbortController>();
  /** Each reader's own, the oldest first. */
  const readers = new Map<string, Set<AbortController>>();

  return {
    begin(reader, response) {
      if (running.size >= limits.atOnce) throw new HttpProblem("busy", httpMessages.streamsBusy);
      const own = readers.get(reader) ?? new Set();
      const [oldest] = own;
      // A phone that loses its network leaves connections behind that look alive for minutes: it must come in again.
      if (own.size >= limits.ofOne) oldest?.abort();
      const controller = new AbortController();
      running.add(controller);
      readers.set(reader, own.add(controller));
      whenGone(response, () => controller.abort());
      controller.signal.addEventListener("abort", () => {
        running.delete(controller);
        own.delete(controller);
        if (own.size === 0) readers.delete(reader);
      });
      return controller.signal;
    },
    end() {
      for (const controller of running) controller.abort();
    },
  };
}
