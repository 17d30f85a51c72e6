import type { FastifyInstance } from "fastify";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";
import type { RunningAsks } from "./running-asks.ts";
import { createRunningRequests } from "./running-requests.ts";
import type { RunningStreams } from "./running-streams.ts";
import { within } from "./within.ts";

/** Time for the last words to answers that were ended, in milliseconds. */
const LAST_WORDS = 300;

export type Running = { readonly asks: RunningAsks; readonly streams: RunningStreams };

/**
 * On close: takes nothing new, ends what would go on for ever, lets the rest finish, tells what does not finish in time, then closes the connections.
 * Node's own close would wait for connections that browsers open ahead and never use.
 */
export function finishBeforeClose(app: FastifyInstance, { asks, streams }: Running, milliseconds: number): void {
  const requests = createRunningRequests();
  let closing = false;

  app.addHook("onRequest", async (_request, reply) => {
    requests.begin(reply.raw);
    if (closing) throw new HttpProblem("shutting_down", httpMessages.shuttingDown);
  });
  app.addHook("onSend", async (_request, reply, payload) => {
    if (closing) reply.header("connection", "close");
    return payload;
  });
  app.addHook("preClose", async () => {
    closing = true;
    app.server.close();
    streams.end();
    const finished = requests.finished();
    if ((await within(finished, milliseconds)) === null) {
      asks.abort();
      await within(finished, LAST_WORDS);
    }
    app.server.closeAllConnections();
  });
}
