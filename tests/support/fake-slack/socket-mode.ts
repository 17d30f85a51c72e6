import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { Acknowledgement, Transport } from "./delivery.ts";
import { acceptWebSocket, type WebSocketPeer } from "./web-socket.ts";

export type SocketMode = {
  /** How many sockets the app holds open. */
  connections(): number;
  /** How many it has opened so far. */
  opened(): number;
  accept(request: IncomingMessage, socket: Duplex): void;
  send: Transport;
  /** Tells the app to come back with a new socket, as Slack does every few hours. */
  refresh(): void;
  /** Cuts all sockets without a word. */
  break(): void;
  /** Sends a frame as it stands, such as `null`. */
  sendRaw(text: string): void;
};

/** @param withinMilliseconds how long an envelope waits for its acknowledgement. */
export function createSocketMode(withinMilliseconds: number): SocketMode {
  const peers = new Map<WebSocketPeer, Set<(answer: Acknowledgement) => void>>();
  const waiting = new Map<string, (answer: Acknowledgement) => void>();
  let opened = 0;
  return {
    connections: () => peers.size,
    opened: () => opened,
    accept(request, socket) {
      const peer = acceptWebSocket(request, socket, {
        text(text) {
          const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id: string; payload?: unknown };
          waiting.get(id)?.({ response: payload });
        },
        closed() {
          peers.get(peer)?.forEach((settle) => settle(null));
          peers.delete(peer);
        },
      });
      opened += 1;
      peers.set(peer, new Set());
      const debug_info = { host: "fake", approximate_connection_time: 18_060 };
      peer.sendText(
        JSON.stringify({
          type: "hello",
          num_connections: peers.size,
          debug_info,
          connection_info: { app_id: "A0THREECITIES" },
        }),
      );
    },
    send({ id, kind, body, retry, retryReason }) {
      const open = [...peers];
      const [peer, settlers] = open[waiting.size % Math.max(open.length, 1)] ?? [];
      if (peer === undefined || settlers === undefined) return Promise.resolve(null);
      return new Promise((resolve) => {
        const settle = (answer: Acknowledgement) => {
          clearTimeout(timer);
          waiting.delete(id);
          settlers.delete(settle);
          resolve(answer);
        };
        const timer = setTimeout(settle, withinMilliseconds, null);
        waiting.set(id, settle);
        settlers.add(settle);
        const accepts_response_payload = kind !== "events_api";
        const more = kind === "events_api" ? { retry_attempt: retry, retry_reason: retryReason } : {};
        peer.sendText(
          JSON.stringify({ envelope_id: id, type: kind, payload: body, accepts_response_payload, ...more }),
        );
      });
    },
    refresh() {
      for (const peer of peers.keys())
        peer.sendText(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
    },
    break() {
      for (const peer of peers.keys()) peer.break();
    },
    sendRaw(text) {
      for (const peer of peers.keys()) peer.sendText(text);
    },
  };
}
