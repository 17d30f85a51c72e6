import { type Call, type Method, textOf } from "../call.ts";
import { SlackError } from "../slack-error.ts";

function remember(call: Call): Record<string, unknown> {
  const { channel_id, channel, thread_ts } = call.arguments;
  const id = channel_id ?? channel;
  call.world.channel(id, call.token.team);
  call.world.sessions.set([call.method, id, thread_ts].filter(Boolean).join(" "), call.arguments);
  return {};
}

function few(call: Call, name: string, limit: number): void {
  const value = call.arguments[name];
  if (value !== undefined && (!Array.isArray(value) || value.length > limit)) throw new SlackError("invalid_arguments");
}

export const AGENTS: Record<string, Method> = {
  "assistant.threads.setStatus"(call) {
    textOf(call, "thread_ts");
    few(call, "loading_messages", 10);
    return remember(call);
  },
  "assistant.threads.setSuggestedPrompts"(call) {
    few(call, "prompts", 4);
    // In the agent view the call with a thread is taken and does nothing.
    if (call.arguments.thread_ts !== undefined) return {};
    return remember(call);
  },
  "assistant.threads.setTitle": remember,
  "agents.sessions.setStatus": remember,
  "agents.sessions.rename": remember,
};
