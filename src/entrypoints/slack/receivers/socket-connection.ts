import { setTimeout as sleep } from "node:timers/promises";
import { SocketModeClient } from "@slack/socket-mode";
import type { Secret } from "../../../core/access/secret.ts";
import type { Accept } from "../accept.ts";
import { quietLogger } from "../quiet-logger.ts";
import type { SocketTimings } from "./reconnection.ts";
import { readFrame } from "./socket-frame.ts";

/** One socket to Slack, which is not opened again. */
export type SocketConnection = {
  readonly isOpen: () => boolean;
  /** Whether anything came in on it. */
  readonly wasUsed: () => boolean;
  /** Resolves when it is over, or soon will be, with why: Slack's reason, or `closed`. */
  readonly ending: Promise<string>;
  /** Waits for what is being taken in on it, says goodbye and closes it. */
  readonly close: () => Promise<void>;
};

export type ConnectionOptions = {
  readonly appToken: Secret;
  /** Null for Slack's own. */
  readonly apiUrl: string | null;
  readonly accept: Accept;
  readonly timings: SocketTimings;
  /** Aborted when no connection is wanted any more. */
  readonly signal: AbortSignal;
  /** Told why something was not acknowledged. */
  readonly onFailure: (error: unknown) => void;
};

type Envelope = {
  readonly ack: (response?: unknown) => Promise<void>;
  readonly body: unknown;
  readonly accepts_response_payload?: boolean;
};

/**
 * Opens a socket by Slack's own client, and keeps from it what ends the process: frames that it cannot read, and its
 * own way of connecting again, whose failures nobody can catch. What comes is acknowledged when it was taken in.
 *
 * @throws what the client throws, or an error when Slack did not greet in time
 */
export async function openConnection(options: ConnectionOptions): Promise<SocketConnection> {
  const { accept, timings, signal, onFailure } = options;
  const client = createClient(options);
  const running = new Set<Promise<void>>();
  let end: (reason: string) => void = () => {};
  const ending = new Promise<string>((resolve) => {
    end = resolve;
  });
  let isOpen = true;
  let wasUsed = false;
  const over = () => {
    isOpen = false;
    end("closed");
  };

  filterFrames(client, end);
  client.on("disconnected", over);
  client.on("slack_event", (envelope: Envelope) => {
    wasUsed = true;
    // Not acknowledged: it comes again, to whoever listens then.
    if (signal.aborted) return;
    const task = take(envelope, accept)
      .catch(onFailure)
      .finally(() => running.delete(task));
    running.add(task);
  });
  await greeted(client, timings.greeting, signal);

  return {
    isOpen: () => isOpen,
    wasUsed: () => wasUsed,
    ending,
    async close() {
      // What comes in while others are waited for is waited for as well.
      const drained = (async () => {
        while (running.size > 0) await Promise.all(running);
      })();
      await Promise.race([drained, sleep(timings.draining, undefined, { ref: false })]);
      await disconnect(client, timings.goodbye);
      over();
    },
  };
}

function createClient({ appToken, apiUrl, timings, signal }: ConnectionOptions): SocketModeClient {
  return new SocketModeClient({
    appToken: appToken.reveal(),
    autoReconnectEnabled: false,
    // It takes every lost connection for an error; whoever opened it says what is worth a word.
    logger: quietLogger(() => {}),
    clientOptions: {
      ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
      timeout: timings.opening,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      fetch: (url, init) => {
        const signals = init?.signal === undefined ? [signal] : [signal, init.signal];
        return fetch(url, { ...init, signal: AbortSignal.any(signals) });
      },
    },
  });
}

/** Puts a look at each frame before the client's own. */
function filterFrames(client: SocketModeClient, end: (reason: string) => void): void {
  const listeners = client.listeners("ws_message") as ((data: unknown, isBinary: boolean) => unknown)[];
  client.removeAllListeners("ws_message");
  client.on("ws_message", (data: unknown) => {
    const frame = readFrame(data);
    if (frame === null) return;
    // The client would close the connection at once; whoever opened this one first opens another.
    if (frame.kind === "disconnect") end(frame.reason);
    else for (const listener of listeners) Promise.resolve(listener(data, false)).catch(() => {});
  });
}

async function take({ ack, body, accepts_response_payload }: Envelope, accept: Accept): Promise<void> {
  const { response } = await accept(body);
  // Where the connection is gone, Slack sends it again, and it is known.
  await (accepts_response_payload === true ? ack(response) : ack()).catch(() => {});
}

/** Waits for Slack's hello. What comes of a client that was given up is closed. */
async function greeted(client: SocketModeClient, milliseconds: number, signal: AbortSignal): Promise<void> {
  const started = client.start();
  const given = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: AbortSignal.any([signal, given.signal]) }).then(() => {
    throw new Error("Slack opened no connection in time");
  });
  late.catch(() => {});
  try {
    await Promise.race([started, late]);
  } catch (error) {
    started.then(
      () => disconnect(client, 0),
      () => {},
    );
    await disconnect(client, 0);
    throw error ?? new Error("Slack closed the connection");
  } finally {
    given.abort();
  }
}

/** The client waits half a minute for the other side's goodbye; asked twice, it does not. */
async function disconnect(client: SocketModeClient, milliseconds: number): Promise<void> {
  const closed = client.disconnect();
  await Promise.race([closed, sleep(milliseconds, undefined, { ref: false })]);
  void client.disconnect();
}
