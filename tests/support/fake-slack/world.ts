import type { Block, Message } from "./message.ts";
import { SlackError } from "./slack-error.ts";

export type FakeUser = { id: string; name: string; team: string; locale: string; isBot: boolean };
export type FakeChannel = {
  id: string;
  name: string;
  team: string;
  kind: "channel" | "group" | "im";
  members: Set<string>;
};
export type FakeView = {
  id: string;
  hash: string;
  user: string;
  team: string;
  view: Record<string, unknown>;
  parent: string | null;
};
export type FakeFile = { id: string; name: string; bytes: Buffer; channel: string | null; threadTs: string | null };

/** All that the fake workspaces hold. */
export type World = {
  users: Map<string, FakeUser>;
  channels: Map<string, FakeChannel>;
  messages: Message[];
  /** Open modals, oldest first. */
  views: FakeView[];
  homes: Map<string, FakeView>;
  files: Map<string, FakeFile>;
  /** What `assistant.threads.*` and `agents.sessions.*` were last told, by `method channel thread`. */
  sessions: Map<string, Record<string, unknown>>;
  /** A number that was never given out before, for an id or a time. */
  nextNumber(): number;
  nextTimestamp(): string;
  channel(id: unknown, team: string): FakeChannel;
  directChannel(user: FakeUser, botUser: string): FakeChannel;
  message(channel: string, ts: unknown): Message;
  post(message: NewMessage): Message;
};

export type NewMessage = Pick<Message, "team" | "channel" | "user" | "text"> & Partial<Message>;

export function createWorld(now: () => number): World {
  let count = 0;
  let last = 0;
  const world: World = {
    users: new Map(),
    channels: new Map(),
    messages: [],
    views: [],
    homes: new Map(),
    files: new Map(),
    sessions: new Map(),
    nextNumber: () => (count += 1),
    nextTimestamp() {
      last = Math.max(last + 1, now() * 1000);
      return `${Math.floor(last / 1_000_000)}.${String(Math.floor(last % 1_000_000)).padStart(6, "0")}`;
    },
    channel(id, team) {
      const channel = typeof id === "string" ? world.channels.get(id) : undefined;
      if (channel?.team !== team) throw new SlackError("channel_not_found");
      return channel;
    },
    directChannel(user, botUser) {
      const id = `D${user.id.slice(1)}`;
      const known = world.channels.get(id);
      if (known !== undefined) return known;
      const channel: FakeChannel = {
        id,
        name: user.name,
        team: user.team,
        kind: "im",
        members: new Set([user.id, botUser]),
      };
      world.channels.set(id, channel);
      return channel;
    },
    message(channel, ts) {
      const message = world.messages.find((each) => each.channel === channel && each.ts === ts && !each.deleted);
      if (message === undefined) throw new SlackError("message_not_found");
      return message;
    },
    post(message) {
      const posted: Message = {
        ts: world.nextTimestamp(),
        threadTs: null,
        fromBot: false,
        blocks: [] as Block[],
        metadata: null,
        onlyFor: null,
        streaming: false,
        streamed: false,
        edited: false,
        deleted: false,
        reactions: [],
        unfurls: true,
        ...message,
      };
      world.messages.push(posted);
      return posted;
    },
  };
  return world;
}
