import type { ServerResponse } from "node:http";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";
import { whenGone } from "./when-gone.ts";

/** The reason of an ask's signal when nobody waits for the answer any more. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

/** The questions that are being answered now. */
export type RunningAsks = {
  /**
   * Begins one. Its signal aborts when the answer takes too long, its client goes away or the server has to end; the
   * place is free again when the response is over.
   * @throws HttpProblem busy (503); ClientGone
   */
  readonly begin: (response: ServerResponse) => AbortSignal;
  /** Ends all that run, with an error for each. */
  readonly abort: () => void;
};

export function createRunningAsks(limits: { readonly atOnce: number; readonly milliseconds: number }): RunningAsks {
  const running = new Set<AbortController>();

  return {
    begin(response) {
      if (response.destroyed || response.req.socket.destroyed) throw new ClientGone();
      if (running.size >= limits.atOnce) throw new HttpProblem("busy", httpMessages.busy);
      const controller = new AbortController();
      const timer = setTimeout(() => {
        controller.abort(new HttpProblem("answering_timed_out", httpMessages.answeringTimedOut));
      }, limits.milliseconds);
      running.add(controller);
      whenGone(response, () => {
        clearTimeout(timer);
        running.delete(controller);
        controller.abort(new ClientGone());
      });
      return controller.signal;
    },
    abort() {
      for (const controller of running) {
        controller.abort(new HttpProblem("shutting_down", httpMessages.shuttingDown));
      }
    },
  };
}
