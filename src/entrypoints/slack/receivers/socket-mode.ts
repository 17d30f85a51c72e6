import { setTimeout as sleep } from "node:timers/promises";
import type { Secret } from "../../../core/access/secret.ts";
import { slackConnectionMessages } from "../../../core/messages/en/slack-connection.ts";
import type { Accept } from "../accept.ts";
import {
  type Failure,
  failureOf,
  SOCKET_TIMINGS,
  type SocketTimings,
  waitAfter,
  waitAfterShortLife,
} from "./reconnection.ts";
import { openConnection, type SocketConnection } from "./socket-connection.ts";

/** So that one is there while the other is renewed. Slack allows ten. */
const CONNECTIONS = 2;

/** Failures in a row, with no connection at all, after which it is worth a word. */
const WORTH_A_WORD = 3;

export type SocketModeReceiverOptions = {
  readonly appToken: Secret;
  /** Null for Slack's own. */
  readonly apiUrl: string | null;
  readonly accept: Accept;
  /** Told what a person should know, once until there is a connection again. */
  readonly onProblem: (message: string) => void;
  /** Told why something was not acknowledged. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 to 1. */
  readonly random?: () => number;
  readonly timings?: Partial<SocketTimings>;
};

export type SocketModeReceiver = {
  /** Whether Slack reaches us. */
  readonly isConnected: () => boolean;
  /** Takes nothing new, and resolves when what is being taken in is kept and acknowledged. */
  readonly stop: () => Promise<void>;
};

/**
 * Keeps sockets to Slack open, whatever happens to them, until it is stopped. A socket that Slack wants renewed is
 * closed when another one is there in its place.
 */
export function startSocketModeReceiver(options: SocketModeReceiverOptions): SocketModeReceiver {
  const { onProblem, onFailure, now = Date.now, random = Math.random } = options;
  const timings = { ...SOCKET_TIMINGS, ...options.timings };
  const stopping = new AbortController();
  const { signal } = stopping;
  const connections = new Set<SocketConnection>();
  const closing = new Set<Promise<void>>();
  const told = new Set<string>();
  let heldUntil = 0;

  const isConnected = () => [...connections].some(({ isOpen }) => isOpen());

  async function pause(milliseconds: number): Promise<void> {
    const wait = Math.max(milliseconds, heldUntil - now());
    if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => {});
  }

  function tellOnce(cause: string, message: string): void {
    if (told.has(cause)) return;
    told.add(cause);
    onProblem(message);
  }

  function tell(failure: Failure, failures: number): void {
    if (failure.kind === "refused") tellOnce(failure.code, slackConnectionMessages.refused(failure.code));
    if (failure.kind === "unreachable" && failures >= WORTH_A_WORD && !isConnected()) {
      tellOnce(failure.kind, slackConnectionMessages.unreachable(failure.reason));
    }
  }

  function retire(connection: SocketConnection): void {
    const closed = connection.close().finally(() => {
      connections.delete(connection);
      closing.delete(closed);
    });
    closing.add(closed);
  }

  /** Gives a connection when there is one; null when it was stopped before. */
  async function connect(): Promise<SocketConnection | null> {
    for (let failures = 1; !signal.aborted; failures += 1) {
      try {
        const connection = await openConnection({ ...options, timings, signal });
        connections.add(connection);
        if (signal.aborted) retire(connection);
        told.clear();
        return connection;
      } catch (error) {
        if (signal.aborted) return null;
        const failure = failureOf(error);
        tell(failure, failures);
        const wait = waitAfter(failure, failures, timings, random());
        if (failure.kind === "rate_limited") heldUntil = now() + wait;
        await pause(wait);
      }
    }
    return null;
  }

  async function keepConnected(place: number): Promise<void> {
    await pause(place * timings.stagger);
    let shortLives = 0;
    let connection = await connect();
    while (connection !== null) {
      const openedAt = now();
      const reason = await connection.ending;
      if (reason === "link_disabled") tellOnce(reason, slackConnectionMessages.refused(reason));
      const wasOfUse = connection.wasUsed() || now() - openedAt >= timings.shortLife;
      shortLives = wasOfUse ? 0 : shortLives + 1;
      await pause(waitAfterShortLife(shortLives, timings, random()));
      const next = await connect();
      retire(connection);
      connection = next;
    }
  }

  const kept = Promise.all(Array.from({ length: CONNECTIONS }, (_, place) => keepConnected(place)));
  kept.catch(onFailure);

  return {
    isConnected,
    async stop() {
      stopping.abort();
      for (const connection of connections) retire(connection);
      await kept;
      await Promise.all(closing);
    },
  };
}
