import { type Call, type Method, textOf } from "../call.ts";
import { asSlackMessage, type Message } from "../message.ts";
import { SlackError } from "../slack-error.ts";

function visible(call: Call): Message[] {
  const channel = call.world.channel(call.arguments.channel, call.token.team);
  if (!channel.members.has(call.token.botUser)) throw new SlackError("not_in_channel");
  const all = call.world.messages.filter((each) => each.channel === channel.id);
  return all.filter(({ deleted, onlyFor }) => !deleted && onlyFor === null);
}

/** A page of messages, `cursor` being the place where it begins. Metadata is given only when asked for. */
function page(call: Call, messages: Message[]): Record<string, unknown> {
  const { cursor, limit, oldest, latest, include_all_metadata } = call.arguments;
  const from = Number(cursor ?? 0);
  const to = from + Math.min(Number(limit ?? 100), 999);
  const within = messages.filter(
    ({ ts }) => Number(ts) >= Number(oldest ?? 0) && Number(ts) <= Number(latest ?? Infinity),
  );
  const shown = within.slice(from, to).map((message) => {
    const { metadata, ...rest } = asSlackMessage(message);
    return metadata !== undefined && include_all_metadata === "true" ? { ...rest, metadata } : rest;
  });
  const more = to < within.length;
  return { messages: shown, has_more: more, response_metadata: { next_cursor: more ? String(to) : "" } };
}

export const CONVERSATIONS: Record<string, Method> = {
  "conversations.replies"(call) {
    const ts = textOf(call, "ts");
    const thread = visible(call).filter((each) => each.ts === ts || each.threadTs === ts);
    if (thread.length === 0) throw new SlackError("thread_not_found");
    return page(call, thread);
  },
  "conversations.history": (call) =>
    page(
      call,
      visible(call)
        .filter(({ threadTs }) => threadTs === null)
        .toReversed(),
    ),
  "conversations.info"(call) {
    const { id, name, kind, members } = call.world.channel(call.arguments.channel, call.token.team);
    const is_member = members.has(call.token.botUser);
    return {
      channel: {
        id,
        name,
        is_channel: kind === "channel",
        is_private: kind !== "channel",
        is_im: kind === "im",
        is_member,
      },
    };
  },
  "conversations.open"(call) {
    const user = call.world.users.get(textOf(call, "users"));
    if (user?.team !== call.token.team) throw new SlackError("user_not_found");
    return { channel: { id: call.world.directChannel(user, call.token.botUser).id } };
  },
  "users.info"(call) {
    const user = call.world.users.get(textOf(call, "user"));
    if (user?.team !== call.token.team) throw new SlackError("user_not_found");
    const { id, name, team, locale, isBot } = user;
    const more = call.arguments.include_locale === "true" ? { locale } : {};
    return { user: { id, name, team_id: team, real_name: name, is_bot: isBot, deleted: false, ...more } };
  },
};
