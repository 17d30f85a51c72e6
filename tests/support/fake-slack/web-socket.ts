import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

const ACCEPT_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
const TEXT = 0x1;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;

export type WebSocketPeer = {
  sendText(text: string): void;
  /** Says goodbye as the protocol has it. */
  close(code?: number): void;
  /** Cuts the line without a word. */
  break(): void;
};

/**
 * The server's side of one WebSocket, as much of RFC 6455 as Socket Mode uses: unfragmented text up to 16 MB, ping, pong
 * and close.
 */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  on: { text(text: string): void; closed(): void },
): WebSocketPeer {
  const key = request.headers["sec-websocket-key"] ?? "";
  const accept = createHash("sha1")
    .update(key + ACCEPT_SUFFIX)
    .digest("base64");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const send = (opcode: number, payload: Buffer) => {
    if (socket.writable) socket.write(Buffer.concat([frameHead(opcode, payload.length), payload]));
  };
  let pending = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (let frame = readFrame(pending); frame !== null; frame = readFrame(pending)) {
      pending = pending.subarray(frame.length);
      if (frame.opcode === TEXT) on.text(frame.payload.toString("utf8"));
      if (frame.opcode === PING) send(PONG, frame.payload);
      if (frame.opcode === CLOSE) {
        send(CLOSE, frame.payload);
        socket.end();
      }
    }
  });
  socket.on("error", () => socket.destroy());
  socket.on("close", on.closed);
  return {
    sendText: (text) => send(TEXT, Buffer.from(text, "utf8")),
    close: (code = 1000) => send(CLOSE, Buffer.from([code >> 8, code & 0xff])),
    break: () => socket.destroy(),
  };
}

function frameHead(opcode: number, length: number): Buffer {
  if (length < 126) return Buffer.from([0x80 | opcode, length]);
  if (length < 65_536) return Buffer.from([0x80 | opcode, 126, length >> 8, length & 0xff]);
  const head = Buffer.alloc(10);
  head[0] = 0x80 | opcode;
  head[1] = 127;
  head.writeUInt32BE(length, 6);
  return head;
}

/** The first whole frame of what has arrived, unmasked, with the bytes that it takes; null until it is whole. */
function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; length: number } | null {
  if (bytes.length < 2) return null;
  const opcode = bytes.readUInt8(0) & 0x0f;
  const masked = (bytes.readUInt8(1) & 0x80) !== 0;
  const short = bytes.readUInt8(1) & 0x7f;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  const maskStart = 2 + lengthBytes;
  const start = maskStart + (masked ? 4 : 0);
  if (bytes.length < start) return null;
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? bytes.readUInt32BE(6) : short;
  if (bytes.length < start + length) return null;
  const payload = Buffer.from(bytes.subarray(start, start + length));
  if (masked) {
    for (let index = 0; index < length; index += 1) {
      payload[index] = payload.readUInt8(index) ^ bytes.readUInt8(maskStart + (index % 4));
    }
  }
  return { opcode, payload, length: start + length };
}
