import { type Call, joinedChannel, type Method, textOf } from "../call.ts";
import { checkBlocks } from "../check-blocks.ts";
import { asSlackMessage, type Message } from "../message.ts";
import { SlackError } from "../slack-error.ts";
import { post } from "./chat.ts";

/** All that one stream may hold. */
const STREAM_TEXT = 12_000;

/** The text that a call adds, by `markdown_text` or by chunks. */
function addedText({ arguments: { markdown_text, chunks } }: Call): string {
  if (markdown_text !== undefined && chunks !== undefined) throw new SlackError("invalid_arguments");
  const parts = Array.isArray(chunks) ? (chunks as { type: string; text?: string }[]) : [];
  const text = parts.filter(({ type }) => type === "markdown_text").map(({ text: part }) => part ?? "");
  return typeof markdown_text === "string" ? markdown_text : text.join("");
}

function append(message: Message, text: string): void {
  if ([...(message.text + text)].length > STREAM_TEXT) throw new SlackError("msg_too_long");
  message.text += text;
}

function streamOf(call: Call): Message {
  const message = call.world.message(joinedChannel(call).id, textOf(call, "ts"));
  if (!message.streaming) throw new SlackError("message_not_in_streaming_state");
  if (message.user !== call.token.botUser) throw new SlackError("message_not_owned_by_app");
  return message;
}

export const STREAMS: Record<string, Method> = {
  "chat.startStream"(call) {
    const channel = joinedChannel(call);
    textOf(call, "thread_ts");
    if (channel.kind !== "im") {
      if (call.arguments.recipient_user_id === undefined) throw new SlackError("missing_recipient_user_id");
      if (call.arguments.recipient_team_id === undefined) throw new SlackError("missing_recipient_team_id");
    }
    const text = addedText(call);
    if ([...text].length > STREAM_TEXT) throw new SlackError("msg_too_long");
    const message = post(call, { text, streaming: true, streamed: true });
    return { channel: message.channel, ts: message.ts };
  },
  "chat.appendStream"(call) {
    const message = streamOf(call);
    append(message, addedText(call));
    return { channel: message.channel, ts: message.ts };
  },
  "chat.stopStream"(call) {
    const message = streamOf(call);
    const { blocks, metadata } = call.arguments;
    const checked = blocks === undefined ? [] : checkBlocks(blocks, "message");
    append(message, addedText(call));
    Object.assign(message, { blocks: checked, streaming: false }, metadata === undefined ? {} : { metadata });
    return { channel: message.channel, ts: message.ts, message: asSlackMessage(message) };
  },
};
