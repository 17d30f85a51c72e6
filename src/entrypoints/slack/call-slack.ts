import type { types, webApi } from "@slack/bolt";
import { LIMITS } from "./limits.ts";
import { failureOf } from "./outcome.ts";
import { type Blocks, blockVariants, enforced } from "./post-arguments.ts";
import { type Fetch, respond } from "./respond.ts";
import { isPost, readMessage } from "./reconcile.ts";
import { splitText } from "./split-text.ts";
import { UPLOAD, uploadFiles } from "./upload.ts";

type Arguments = Readonly<Record<string, unknown>>;
type Reply = { readonly ts?: string; readonly message_ts?: string; readonly channel?: unknown };

export type CallParts = {
  readonly id: string;
  readonly method: string;
  readonly given: Arguments;
  /** Not asked for by a `response_url`, which has its authority in itself. */
  readonly client: () => Promise<webApi.WebClient>;
  readonly fetch: Fetch;
  /** How long a call may take, in milliseconds. */
  readonly patience: number;
  /** Called before each further call. */
  readonly onCall: () => Promise<void>;
  /** Told when blocks were refused and plainer ones are tried. */
  readonly onRefusedBlocks: (code: string) => void;
};

/** Refusals that plainer blocks may do away with. */
const BLOCKS_REFUSED: ReadonlySet<string> = new Set(["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"]);
const NOT_STREAMING: ReadonlySet<string> = new Set(["message_not_in_streaming_state"]);
const STILL_STREAMING: ReadonlySet<string> = new Set(["streaming_state_conflict"]);

/**
 * Sends a message: with its blocks, with plainer ones when Slack refuses those, with its text alone at last.
 * @returns what Slack said, as JSON: `{ ts, channel }` of a message. @throws what the client or `fetch` throws
 */
export async function callSlack(parts: CallParts): Promise<string> {
  const { method, given, onCall, onRefusedBlocks } = parts;
  const carrier = method === "response_url" ? bodyOf(given) : given;
  const variants = blockVariants(carrier);
  for (const [index, blocks] of variants.entries()) {
    try {
      return await callOnce(parts, carrier, blocks);
    } catch (error) {
      const code = refusalIn(error);
      if (code === null || !BLOCKS_REFUSED.has(code) || index === variants.length - 1) throw error;
      onRefusedBlocks(code);
      await onCall();
    }
  }
  throw new Error("A message has at least one form in which it is sent.");
}

async function callOnce(parts: CallParts, carrier: Arguments, blocks: Blocks | undefined): Promise<string> {
  const { id, method, given, fetch, patience } = parts;
  const { blocks: _, ...words } = enforced(method, id, carrier);
  // Blocks that are left out of an update would stay.
  const isStripped = blocks === undefined && method === "chat.update" && carrier.blocks !== undefined;
  const sent = { ...words, ...(blocks === undefined ? {} : { blocks }), ...(isStripped ? { blocks: [] } : {}) };
  if (method === "response_url") {
    await respond(fetch, patience, given.url, sent);
    return "{}";
  }
  const client = await parts.client();
  if (method === UPLOAD) return uploadFiles(client, carrier);
  try {
    return resultOf(await client.apiCall(method, sent), carrier);
  } catch (error) {
    const code = refusalIn(error) ?? "";
    if (method === "chat.stopStream" && NOT_STREAMING.has(code)) return endStopped(parts, client, carrier, blocks);
    if (method !== "chat.update" || !STILL_STREAMING.has(code)) throw error;
    await parts.onCall();
    await client.apiCall("chat.stopStream", { channel: carrier.channel, ts: carrier.ts });
    await parts.onCall();
    return resultOf(await client.apiCall(method, sent), carrier);
  }
}

/**
 * Ends a stream that has ended: it was ended by this very message, which is then done; or Slack ended it, and the
 * blocks are put under the words that stand there.
 */
async function endStopped(
  { id, onCall }: CallParts,
  client: webApi.WebClient,
  given: Arguments,
  blocks: Blocks | undefined,
): Promise<string> {
  const { channel, ts, text, metadata } = given;
  const done = JSON.stringify({ ts, channel });
  if (blocks === undefined || blocks.length === 0) return done;
  await onCall();
  const standing = await readMessage(client, String(channel), String(ts));
  if (standing !== null && isPost(standing, id)) return done;
  const words =
    standing?.text !== undefined && standing.text !== "" ? standing.text : typeof text === "string" ? text : "";
  const sections = splitText(words, LIMITS.sectionText).map((piece): types.SectionBlock => ({
    type: "section",
    text: { type: "mrkdwn", text: piece },
  }));
  await onCall();
  const update = { channel, ts, text: words, metadata, blocks: [...sections, ...blocks] };
  return resultOf(await client.apiCall("chat.update", enforced("chat.update", id, update)), given);
}

function bodyOf({ body }: Arguments): Arguments {
  return typeof body === "object" && body !== null ? (body as Arguments) : {};
}

function refusalIn(error: unknown): string | null {
  const failure = failureOf(error);
  return failure.kind === "refused" ? failure.code : null;
}

function resultOf(said: webApi.WebAPICallResult, given: Arguments): string {
  const { ts, message_ts: only, channel = given.channel }: Reply = said as webApi.WebAPICallResult & Reply;
  const time = ts ?? only;
  return time === undefined ? "{}" : JSON.stringify({ ts: time, channel });
}
