import type { ActionValue } from "../actions.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { mutedMessage, noticeMessage } from "../blocks/notice.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { threadKey } from "../keys.ts";
import type { Clicked } from "./clicked.ts";

/** The assistant is silent in a thread from now on, and says so to all, with a way back. */
export async function mute(clicked: Clicked, thread: ActionValue<"mute">): Promise<void> {
  await setMuted(clicked, thread, true, mutedMessage(thread, clicked.language));
}

export async function unmute(clicked: Clicked, thread: ActionValue<"unmute">): Promise<void> {
  await setMuted(clicked, thread, false, noticeMessage(messagesIn(clicked.language).slack.thread.unmuted));
}

async function setMuted(
  { desk, arrival, click }: Clicked,
  { channel, thread }: ActionValue<"mute">,
  isMuted: boolean,
  message: SlackMessage,
): Promise<void> {
  // A value names things without granting a right to them: only the thread in which the button stands is meant.
  if (channel !== click.channel) return;
  const place = { team: arrival.team, channel, thread };
  const key = threadKey(place, thread);
  const known = await desk.stores.threads.find(key);
  if ((known?.isMuted ?? false) === isMuted) return;
  const unknown = { key, conversationId: null, askers: [], lastSpeaker: null };
  await desk.stores.threads.save({ ...(known ?? unknown), isMuted }, desk.now());
  await desk.outgoing.say(`${arrival.key}#answer`, place, { kind: "channel" }, message);
}
