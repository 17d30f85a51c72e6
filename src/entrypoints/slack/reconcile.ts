import type { webApi } from "@slack/bolt";
import { POST_EVENT } from "./post.ts";

/** How far before its creation a post is looked for, in seconds: Slack's clock and ours may differ. */
const CLOCK_DIFFERENCE = 600;
/** Messages asked for at once, as Slack advises: docs.slack.dev/reference/methods/conversations.history. */
const PAGE = 200;

export type SoughtPost = {
  readonly id: string;
  readonly channel: string;
  /** The `ts` of its thread; null for one that stands in the channel. */
  readonly thread: string | null;
  readonly createdAt: Date;
};

type FoundMessage = {
  ts?: string;
  text?: string;
  metadata?: { event_type?: string; event_payload?: { id?: unknown } };
};
type FoundPage = { messages?: FoundMessage[]; response_metadata?: { next_cursor?: string } };

/** Where a post is looked for, as the method that does. */
export function lookupMethod(thread: string | null): "conversations.history" | "conversations.replies" {
  return thread === null ? "conversations.history" : "conversations.replies";
}

/**
 * The `ts` of a post that may have arrived, found by its metadata; null when it is not there.
 * @param onPage called before each page but the first. @throws what the client throws
 */
export async function findPost(
  client: webApi.WebClient,
  { id, channel, thread, createdAt }: SoughtPost,
  onPage: () => Promise<void>,
): Promise<string | null> {
  const oldest = Math.max(0, Math.floor(createdAt.getTime() / 1000) - CLOCK_DIFFERENCE);
  let cursor = "";
  for (;;) {
    const page = (await client.apiCall(lookupMethod(thread), {
      channel,
      ...(thread === null ? {} : { ts: thread }),
      oldest: String(oldest),
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor === "" ? {} : { cursor }),
    })) as FoundPage;
    const found = (page.messages ?? []).find((message) => isPost(message, id));
    if (found?.ts !== undefined) return found.ts;
    cursor = page.response_metadata?.next_cursor ?? "";
    if (cursor === "") return null;
    await onPage();
  }
}

/** One message of a thread as it stands; null when it is gone. @throws what the client throws */
export async function readMessage(client: webApi.WebClient, channel: string, ts: string): Promise<FoundMessage | null> {
  const page = (await client.apiCall("conversations.replies", {
    channel,
    ts,
    oldest: ts,
    latest: ts,
    inclusive: true,
    limit: 1,
    include_all_metadata: true,
  })) as FoundPage;
  return (page.messages ?? []).find((message) => message.ts === ts) ?? null;
}

/** Whether a message bears the mark of the outbox message with that id. */
export function isPost({ metadata }: FoundMessage, id: string): boolean {
  return metadata?.event_type === POST_EVENT && metadata.event_payload?.id === id;
}
