import { liveControls } from "./live-controls.ts";
import type { Message } from "./message.ts";
import { shownText } from "./shown-text.ts";
import type { FakeView, World } from "./world.ts";

export type Entry = {
  channel: string;
  name: string;
  text: string;
  inThread: boolean;
  marks: string[];
  live: string[];
  fromBot: boolean;
};

/** All messages by channel, each thread under its first message, as everybody together would see them. */
export function entries(world: World): Entry[] {
  return [...world.channels.values()].flatMap((channel) => {
    const here = world.messages.filter((each) => each.channel === channel.id && !each.deleted);
    const roots = here.filter(({ threadTs, ts }) => threadTs === null || threadTs === ts);
    const inOrder = roots.flatMap((root) => [
      root,
      ...here.filter((each) => each !== root && each.threadTs === root.ts),
    ]);
    return inOrder.map((message) =>
      entry(world, message, channel.kind === "im" ? `@${channel.name}` : `#${channel.name}`),
    );
  });
}

function entry(world: World, message: Message, channel: string): Entry {
  const nameOf = (id: string) => world.users.get(id)?.name ?? id;
  const marks = [
    ...(message.onlyFor === null ? [] : [`only visible to ${nameOf(message.onlyFor)}`]),
    ...(message.edited ? ["edited"] : []),
    ...(message.streaming ? ["streaming"] : []),
    ...message.reactions.map((name) => `:${name}:`),
  ];
  const inThread = message.threadTs !== null && message.threadTs !== message.ts;
  const { fromBot } = message;
  return {
    channel,
    name: nameOf(message.user),
    text: shownText(message),
    inThread,
    marks,
    live: liveControls(message),
    fromBot,
  };
}

export function viewText({ view }: FakeView): string {
  const title = (view.title as { text?: string } | undefined)?.text ?? "Home";
  return `${title}\n${shownText({ text: "", blocks: view.blocks as Message["blocks"] })}`;
}

/** Plain text; what is live in a message of the app is named after it. */
export function transcriptText(world: World): string {
  let channel = "";
  const lines = entries(world).flatMap((each) => {
    const heading = each.channel === channel ? [] : ["", each.channel];
    channel = each.channel;
    const indent = each.inThread ? "    " : "";
    const marks = each.marks.length === 0 ? "" : ` (${each.marks.join(", ")})`;
    const live = each.fromBot && each.live.length > 0 ? [`⚡ live: ${each.live.join(" ")}`] : [];
    const body = [...each.text.split("\n"), ...live].map((line) => `${indent}  ${line}`);
    return [...heading, `${indent}${each.name}${marks}`, ...body];
  });
  const views = [...world.homes.values(), ...world.views].flatMap((view) => {
    const name = world.users.get(view.user)?.name ?? view.user;
    return [
      "",
      `View of ${name}`,
      ...viewText(view)
        .split("\n")
        .map((line) => `  ${line}`),
    ];
  });
  return [...lines, ...views].join("\n").trim();
}
