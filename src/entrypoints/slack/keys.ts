/** Where something was said: a workspace, a channel in it, and in the channel a thread, by the `ts` of its first message. */
export type Place = { readonly team: string; readonly channel: string; readonly thread: string | null };

/** By which stores know a channel, and the outbox its queue. */
export function channelKey({ team, channel }: Pick<Place, "team" | "channel">): string {
  return `slack:${team}:${channel}`;
}

/** By which stores know a thread; a message's own `ts` is that of the thread that it may begin. */
export function threadKey(place: Pick<Place, "team" | "channel">, thread: string): string {
  return `${channelKey(place)}:${thread}`;
}

/** By which stores know a person. */
export function personKey(team: string, user: string): string {
  return `slack:${team}:${user}`;
}

/** The inbox key of a question; `app_mention` and `message` tell of the same one. */
export function questionKey(place: Pick<Place, "team" | "channel">, ts: string): string {
  return `${channelKey(place)}:${ts}`;
}
