import type { Method } from "./call.ts";
import { AGENTS } from "./methods/agents.ts";
import { CHAT } from "./methods/chat.ts";
import { CONVERSATIONS } from "./methods/conversations.ts";
import { FILES } from "./methods/files.ts";
import { IDENTITY } from "./methods/identity.ts";
import { REACTIONS } from "./methods/reactions.ts";
import { STREAMS } from "./methods/streams.ts";
import { VIEWS } from "./methods/views.ts";

export const METHODS: Record<string, Method> = {
  ...AGENTS,
  ...CHAT,
  ...CONVERSATIONS,
  ...FILES,
  ...IDENTITY,
  ...REACTIONS,
  ...STREAMS,
  ...VIEWS,
};

export const ALL_SCOPES = [
  "app_mentions:read",
  "assistant:write",
  "channels:history",
  "chat:write",
  "commands",
  "files:write",
  "groups:history",
  "im:history",
  "reactions:write",
  "users:read",
];

/** The scope that a method needs, by the beginning of its name. History needs that of the channel's kind. */
export function scopeOf(method: string, channelKind: string | undefined): string | null {
  if (method.startsWith("chat.")) return method === "chat.getPermalink" ? null : "chat:write";
  if (method.startsWith("assistant.") || method.startsWith("agents.")) return "assistant:write";
  if (method.startsWith("reactions.")) return "reactions:write";
  if (method.startsWith("files.")) return "files:write";
  if (method.startsWith("users.")) return "users:read";
  if (["conversations.replies", "conversations.history"].includes(method)) {
    const kinds: Record<string, string> = { channel: "channels:history", group: "groups:history", im: "im:history" };
    return kinds[channelKind ?? "channel"] ?? null;
  }
  return null;
}
