import type { webApi } from "@slack/bolt";
import { failureOf } from "./outcome.ts";
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
 * Null, too, where Slack does not let it look: an answer that stands twice is better than none.
 */
export async function findHalfStreamed(parts: HalfStreamedParts): Promise<string | null> {
  const { client, channel, thread, after, assistant } = parts;
  const wish = { channel, ts: thread, oldest: after, limit: LATEST, include_all_metadata: true };
  const { messages = [] } = await client.conversations.replies(wish).catch((error: unknown) => {
    if (failureOf(error).kind === "refused") return { messages: [] };
    throw error;
  });
  const streamed = messages.findLast(
    ({ user, ts = "", metadata }) => user === assistant && ts > after && metadata?.event_type !== POST_EVENT,
  );
  return streamed?.ts ?? null;
}
