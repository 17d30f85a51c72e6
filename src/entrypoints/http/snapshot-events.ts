import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { httpMessages } from "../../core/messages/en/http.ts";
import type { Following, LiveSnapshots } from "./live-snapshots.ts";
import { problems } from "./responses.ts";
import type { RunningStreams } from "./running-streams.ts";
import { HEARTBEAT, serverSentEvent } from "./server-sent-event.ts";

export type SnapshotEvents = { readonly live: LiveSnapshots; readonly streams: RunningStreams };

const TYPE = "text/event-stream";

/** What a route says of itself that gives snapshots as events; `snapshot` names their shape. */
export function snapshotEventResponses(snapshot: string) {
  const description = httpMessages.description.snapshots(snapshot);
  return {
    200: { description, content: { [TYPE]: { schema: z.custom<Readable>().meta({ type: "string", description }) } } },
    ...problems([400, 401, 403, 404, 429, 500, 503]),
  };
}

/** Sends what a reader sees of a session, as events, for as long as they stay. */
export function sendSnapshots(
  request: FastifyRequest,
  reply: FastifyReply,
  { live, streams }: SnapshotEvents,
  { reader, ...following }: Omit<Following, "signal"> & { readonly reader: string },
): FastifyReply {
  void reply.header("content-type", `${TYPE}; charset=utf-8`).header("x-accel-buffering", "no");
  if (request.method === "HEAD") return reply.send("");
  const signal = streams.begin(reader, reply.raw);
  return reply.send(Readable.from(events(live, { ...following, signal })));
}

async function* events(live: LiveSnapshots, following: Following): AsyncGenerator<string, void, undefined> {
  for await (const snapshot of live.follow(following)) {
    yield snapshot === null ? HEARTBEAT : serverSentEvent("snapshot", snapshot);
  }
}
