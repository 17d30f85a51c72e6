import { type Call, joinedChannel, type Method, textOf } from "../call.ts";
import type { Message } from "../message.ts";
import { SlackError } from "../slack-error.ts";

const target = (call: Call): Message => call.world.message(joinedChannel(call).id, call.arguments.timestamp);

export const REACTIONS: Record<string, Method> = {
  "reactions.add"(call) {
    const { reactions } = target(call);
    if (reactions.includes(textOf(call, "name"))) throw new SlackError("already_reacted");
    reactions.push(textOf(call, "name"));
    return {};
  },
  "reactions.remove"(call) {
    const message = target(call);
    if (!message.reactions.includes(textOf(call, "name"))) throw new SlackError("no_reaction");
    message.reactions = message.reactions.filter((name) => name !== call.arguments.name);
    return {};
  },
  "reactions.get": (call) => ({
    type: "message",
    message: { reactions: target(call).reactions.map((name) => ({ name })) },
  }),
};
