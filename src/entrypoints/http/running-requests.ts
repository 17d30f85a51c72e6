import type { ServerResponse } from "node:http";
import { whenGone } from "./when-gone.ts";

/** Counts requests from their first byte to the close of their response. */
export type RunningRequests = {
  readonly begin: (response: ServerResponse) => void;
  /** Resolves when none runs, at once if that is so now. */
  readonly finished: () => Promise<void>;
};

export function createRunningRequests(): RunningRequests {
  const running = new Set<ServerResponse>();
  const waiting: (() => void)[] = [];

  return {
    begin(response) {
      running.add(response);
      whenGone(response, () => {
        running.delete(response);
        if (running.size > 0) return;
        for (const resolve of waiting.splice(0)) resolve();
      });
    },
    finished() {
      return running.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
    },
  };
}
