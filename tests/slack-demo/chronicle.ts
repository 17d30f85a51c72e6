import type { Message } from "../support/fake-slack/message.ts";
import type { FakeView, World } from "../support/fake-slack/world.ts";

/** A message as it stood at one moment. */
export type SeenMessage = {
  readonly kind: "message";
  readonly how: "posted" | "changed" | "deleted";
  readonly message: Message;
  readonly author: string;
  /** `#workshop`, or `@Anna` for her conversation with the app. */
  readonly place: string;
  /** Who sees it alone; null for all. */
  readonly onlyFor: string | null;
};

/** A modal or a Home tab as it stood at one moment. */
export type SeenView = {
  readonly kind: "view";
  readonly what: "modal" | "home";
  readonly view: Record<string, unknown>;
  readonly person: string;
};

export type Seen = SeenMessage | SeenView;

/** Tells what is new in a workspace since it was last looked at. */
export type Chronicle = { readonly look: () => Seen[] };

export function createChronicle(world: World): Chronicle {
  const known = new Map<string, string>();
  /** Whether it stands otherwise than when it was last seen. */
  function isNew(key: string, content: unknown): boolean {
    const text = JSON.stringify(content);
    const changed = known.get(key) !== text;
    known.set(key, text);
    return changed;
  }
  const nameOf = (user: string) => world.users.get(user)?.name ?? user;

  function messageSeen(message: Message): SeenMessage[] {
    const key = `message ${message.channel} ${message.ts}`;
    const how = message.deleted ? "deleted" : known.has(key) ? "changed" : "posted";
    if (!isNew(key, [message.text, message.blocks, message.deleted])) return [];
    const channel = world.channels.get(message.channel);
    const sign = channel?.kind === "im" ? "@" : "#";
    return [
      {
        kind: "message",
        how,
        message: structuredClone(message),
        author: nameOf(message.user),
        place: `${sign}${channel?.name ?? message.channel}`,
        onlyFor: message.onlyFor === null ? null : nameOf(message.onlyFor),
      },
    ];
  }

  function viewSeen({ id, view, user }: FakeView, what: SeenView["what"]): SeenView[] {
    if (!isNew(`${what} ${id}`, view)) return [];
    return [{ kind: "view", what, view: structuredClone(view), person: nameOf(user) }];
  }

  return {
    look: () => [
      ...world.messages.flatMap(messageSeen),
      ...[...world.homes.values()].flatMap((view) => viewSeen(view, "home")),
      ...world.views.flatMap((view) => viewSeen(view, "modal")),
    ],
  };
}
