import { z } from "zod";

/** What Slack's own client does with a frame, as far as it has to be known before the client sees it. */
export type SocketFrame =
  | { readonly kind: "hello" }
  /** This connection ends soon: come back with another. */
  | { readonly kind: "disconnect"; readonly reason: string }
  | { readonly kind: "envelope" };

/** Under these names the client tells of itself; an event of such a type would pass for that. */
const LIFECYCLE = new Set([
  "authenticated",
  "close",
  "connected",
  "connecting",
  "disconnected",
  "disconnecting",
  "error",
  "outgoing_message",
  "reconnecting",
  "slack_event",
  "ws_message",
]);

const envelopeId = z.string().min(1).max(200);
const frameSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("hello") }),
  z.object({ type: z.literal("disconnect"), reason: z.string().max(100).catch("") }),
  z.object({
    type: z.literal("events_api"),
    envelope_id: envelopeId,
    payload: z.looseObject({
      event: z.looseObject({ type: z.string().refine((type) => !LIFECYCLE.has(type)) }),
    }),
  }),
  z.object({ type: z.enum(["interactive", "slash_commands"]), envelope_id: envelopeId, payload: z.looseObject({}) }),
]);

/** Null for what is no frame of Socket Mode, which would end the process if the client saw it: `null`, broken JSON. */
export function readFrame(data: unknown): SocketFrame | null {
  if (typeof data !== "string") return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    return null;
  }
  const frame = frameSchema.safeParse(parsed).data;
  if (frame === undefined) return null;
  if (frame.type === "hello") return { kind: "hello" };
  return frame.type === "disconnect" ? { kind: "disconnect", reason: frame.reason } : { kind: "envelope" };
}
