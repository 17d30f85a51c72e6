import type { FakeChannel, World } from "./world.ts";
import { SlackError } from "./slack-error.ts";

export type Token = { token: string; team: string; scopes: readonly string[]; botUser: string };

/** A call of the Web API, as its method sees it. */
export type Call = { method: string; token: Token; arguments: Record<string, unknown>; world: World; origin: string };

/** @returns the fields beside `ok: true`; @throws SlackError for `ok: false`. */
export type Method = (call: Call) => Record<string, unknown>;

export function textOf(call: Call, name: string): string {
  const value = call.arguments[name];
  if (typeof value !== "string" || value === "") {
    const messages = [`[ERROR] missing required field: ${name}`];
    throw new SlackError("invalid_arguments", { response_metadata: { messages } });
  }
  return value;
}

/** A channel that the app may write to. */
export function joinedChannel(call: Call): FakeChannel {
  const channel = call.world.channel(call.arguments.channel, call.token.team);
  if (!channel.members.has(call.token.botUser)) throw new SlackError("not_in_channel");
  return channel;
}
