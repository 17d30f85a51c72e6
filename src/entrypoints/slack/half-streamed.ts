import type { webApi } from "@slack/bolt";
import { POST_EVENT } from "./post.ts";

/** Messages of a thread that are looked through: what is looked for is among its latest. */
const LATEST = 100;

export type HalfStreamedParts = {
  readonly client: webApi.WebClient;
  readonly channel: string;
  readonly thread: string;
  /** The `ts` of the question. */
  readonly after: string;
  readonly assistant: string;
};

/**
 * The message that a process before this one was streaming when it ended, so that it becomes the answer instead of
 * standing beside it: one of the assistant's in the thread, later than the question, without the mark that posts have.
 */
export async function findHalfStreamed(parts: HalfStreamedParts): Promise<string | null> {
  const { client, channel, thread, after, assistant } = parts;
  const { messages = [] } = await client.conversations.replies({
    channel,
    ts: thread,
    oldest: after,
    limit: LATEST,
    include_all_metadata: true,
  });
  const streamed = messages.findLast(
    ({ user, ts = "", metadata }) => user === assistant && ts > after && metadata?.event_type !== POST_EVENT,
  );
  return streamed?.ts ?? null;
}
