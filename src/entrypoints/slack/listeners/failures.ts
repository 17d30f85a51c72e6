import { z } from "zod";
import type { OutboxMessage } from "../../../core/delivery/outbox.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { problemMessage } from "../blocks/notice.ts";
import { type Desk, languageOf } from "../desk.ts";
import { readPost } from "../post.ts";
import type { Recipient } from "../outgoing.ts";
import { tellRefusedQuiz } from "../quiz/refused-quiz.ts";

/** Of anything that came in: who waits for what, and where. */
const waitingSchema = z.object({
  team_id: z.string().optional(),
  team: z.object({ id: z.string() }).nullish(),
  response_url: z.string().optional(),
  user_id: z.string().optional(),
  user: z.object({ id: z.string() }).optional(),
  channel_id: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  event: z
    .object({
      user: z.string().optional(),
      channel: z.string().optional(),
      ts: z.string().optional(),
      thread_ts: z.string().optional(),
    })
    .optional(),
});

/** Tells who asked, and nobody else, that it will not be answered, with a reference to look for in the log. */
export async function tellFailure(desk: Desk, key: string, body: unknown): Promise<void> {
  const { data } = waitingSchema.safeParse(body);
  const team = data?.team_id ?? data?.team?.id;
  const user = data?.user_id ?? data?.user?.id ?? data?.event?.user;
  const channel = data?.channel_id ?? data?.channel?.id ?? data?.event?.channel;
  if (data === undefined || team === undefined || user === undefined || channel === undefined) return;
  const language = await languageOf(desk, team, user);
  const { failed } = messagesIn(language).slack.problem;
  const message = problemMessage(failed, { language, reference: key, question: null });
  const to: Recipient =
    data.response_url === undefined
      ? { kind: "person", person: user }
      : { kind: "response", url: data.response_url, person: user };
  const place = { team, channel, thread: data.event?.thread_ts ?? null };
  // The id of the answer, so that there is one message, be it the answer or this.
  await desk.outgoing.say(`${key}#answer`, place, to, message);
}

const LOST = "#lost";
const ephemeralSchema = z.object({ channel: z.string(), user: z.string(), thread_ts: z.string().optional() });

/**
 * Tells somebody that a message which only they would have seen may not have reached them, and how to have it again. Said
 * once: that this message may be lost as well is not told.
 */
export async function tellLost(desk: Desk, { id, payload }: Pick<OutboxMessage, "id" | "payload">): Promise<void> {
  const post = readPost(payload);
  if (await tellRefusedQuiz(desk, id, post)) return;
  const read = ephemeralSchema.safeParse(post?.arguments);
  if (post === null || !read.success || id.endsWith(LOST)) return;
  const { channel, user, thread_ts: thread = null } = read.data;
  const language = await languageOf(desk, post.team, user);
  const { lost } = messagesIn(language).slack.problem;
  const message = problemMessage(lost, { language, reference: null, question: post.question ?? null });
  await desk.outgoing.say(
    `${id}${LOST}`,
    { team: post.team, channel, thread },
    { kind: "person", person: user },
    message,
  );
}
