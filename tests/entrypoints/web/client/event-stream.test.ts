import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createEventStreamParser,
  readEventStream,
  type ServerSentEvent,
} from "../../../../src/entrypoints/web/client/server/event-stream.ts";

const LONG = 60_000;

function streamOf(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

async function eventsIn(pieces: readonly Uint8Array[]): Promise<ServerSentEvent[]> {
  const events: ServerSentEvent[] = [];
  for await (const event of readEventStream(streamOf(pieces), LONG)) events.push(event);
  return events;
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = [
    0,
    ...[...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b),
    bytes.length,
  ];
  return cuts.slice(1).map((end, index) => bytes.slice(cuts[index], end));
}

const EXAMPLE = [
  "\uFEFF: a comment, as heartbeats are\n\n",
  'event: sources\ndata: {"sources":[]}\n\n',
  "event: sentence\r\ndata: first line\r\ndata: second line, ğüşİ طنجة 🙂\r\n\r\n",
  "data:no space\rid: 7\rretry: 10\r\r",
  "event: empty\n\n",
  "data\n\n",
  "event: answer\ndata: {}\n\n",
  "data: never closed",
].join("");

const EXPECTED: ServerSentEvent[] = [
  { event: "sources", data: '{"sources":[]}' },
  { event: "sentence", data: "first line\nsecond line, ğüşİ طنجة 🙂" },
  { event: "message", data: "no space" },
  { event: "message", data: "" },
  { event: "answer", data: "{}" },
];

describe("reading server-sent events", () => {
  it("understands every line end, comments, data of several lines and fields that it has no use for", () => {
    expect(createEventStreamParser()(EXAMPLE)).toEqual(EXPECTED);
  });

  it("gives the same events however the network cuts the bytes", async () => {
    const bytes = new TextEncoder().encode(EXAMPLE);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length }), { maxLength: 40 }), async (places) => {
        expect(await eventsIn(cut(bytes, places))).toEqual(EXPECTED);
      }),
    );
  });

  it("gives the same events when every byte comes alone", async () => {
    const bytes = new TextEncoder().encode(EXAMPLE);
    expect(await eventsIn(cut(bytes, [...bytes.keys()]))).toEqual(EXPECTED);
  });

  it("gives back whatever was written as data, line by line", () => {
    const line = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/[\r\n]/gu, ""));
    fc.assert(
      fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (events) => {
        const written = events.map((lines) => `${lines.map((text) => `data: ${text}\n`).join("")}\n`).join("");
        const read = createEventStreamParser()(`\n${written}`);
        expect(read.map(({ data }) => data)).toEqual(events.map((lines) => lines.join("\n")));
      }),
    );
  });

  it("counts a stream without a byte for too long as broken, and lets go of it", async () => {
    let cancelled = false;
    const silent = new ReadableStream<Uint8Array>({
      cancel() {
        cancelled = true;
      },
    });
    await expect(readEventStream(silent, 5).next()).rejects.toThrow("silent");
    expect(cancelled).toBe(true);
  });
});
