import { type Call, joinedChannel, type Method, textOf } from "../call.ts";
import { checkBlocks } from "../check-blocks.ts";
import { asSlackMessage, type Message } from "../message.ts";
import { SlackError } from "../slack-error.ts";

/** Slack cuts what is longer; an app that relies on it loses text, so here it is refused. */
const TEXT = 40_000;

/** What the app says in a call, held against the limits. */
function contentOf(call: Call): Pick<Message, "text" | "blocks"> {
  const { text, blocks } = call.arguments;
  const checked = blocks === undefined ? [] : checkBlocks(blocks, "message");
  if (typeof text === "string" && [...text].length > TEXT) throw new SlackError("msg_too_long");
  if ((typeof text !== "string" || text === "") && checked.length === 0) throw new SlackError("no_text");
  return { text: typeof text === "string" ? text : "", blocks: checked };
}

function threadOf({ arguments: { thread_ts }, world }: Call, channel: string): string | null {
  if (thread_ts === undefined) return null;
  const root = world.messages.find((each) => each.channel === channel && each.ts === thread_ts);
  if (root === undefined) throw new SlackError("thread_not_found");
  return root.threadTs ?? root.ts;
}

export function post(call: Call, more: Partial<Message> = {}): Message {
  const channel = joinedChannel(call);
  const { metadata, unfurl_links, unfurl_media } = call.arguments;
  return call.world.post({
    team: call.token.team,
    channel: channel.id,
    user: call.token.botUser,
    fromBot: true,
    threadTs: threadOf(call, channel.id),
    metadata: metadata ?? null,
    unfurls: !(unfurl_links === "false" && unfurl_media === "false"),
    text: "",
    ...more,
  });
}

function ownMessage(call: Call, refusal: string): Message {
  const channel = call.world.channel(call.arguments.channel, call.token.team);
  const message = call.world.message(channel.id, call.arguments.ts);
  if (message.user !== call.token.botUser || message.onlyFor !== null) throw new SlackError(refusal);
  return message;
}

export const CHAT: Record<string, Method> = {
  "chat.postMessage"(call) {
    const { user } = { user: call.world.users.get(String(call.arguments.channel)) };
    if (user !== undefined) call.arguments.channel = call.world.directChannel(user, call.token.botUser).id;
    const message = post(call, contentOf(call));
    return { channel: message.channel, ts: message.ts, message: asSlackMessage(message) };
  },
  "chat.postEphemeral"(call) {
    const channel = joinedChannel(call);
    const onlyFor = textOf(call, "user");
    if (!channel.members.has(onlyFor)) throw new SlackError("user_not_in_channel");
    return { message_ts: post(call, { ...contentOf(call), onlyFor }).ts };
  },
  "chat.update"(call) {
    const message = ownMessage(call, "cant_update_message");
    if (message.streaming) throw new SlackError("streaming_state_conflict");
    const { metadata } = call.arguments;
    // A text alone takes the blocks away.
    Object.assign(
      message,
      contentOf(call),
      { edited: true, streamed: false },
      metadata === undefined ? {} : { metadata },
    );
    return { channel: message.channel, ts: message.ts, text: message.text, message: asSlackMessage(message) };
  },
  "chat.delete"(call) {
    const message = ownMessage(call, "cant_delete_message");
    message.deleted = true;
    return { channel: message.channel, ts: message.ts };
  },
  "chat.getPermalink"(call) {
    const message = call.world.message(textOf(call, "channel"), call.arguments.message_ts);
    const path = `${message.channel}/p${message.ts.replace(".", "")}`;
    return { channel: message.channel, permalink: `https://fake.slack.test/archives/${path}` };
  },
};
