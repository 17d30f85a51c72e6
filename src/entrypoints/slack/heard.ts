import { personKey } from "./keys.ts";
import { mentionedPeople, spokenText } from "./spoken-text.ts";

/** What of a message event is read; whoever took it in has checked its shape. */
export type MessageEvent = {
  readonly channel: string;
  readonly ts: string;
  readonly user?: string | undefined;
  readonly text?: string | undefined;
  readonly thread_ts?: string | undefined;
  readonly channel_type?: string | undefined;
  readonly type?: string | undefined;
};

/** A message that a person wrote, and the assistant may read. */
export type Heard = {
  readonly channel: string;
  readonly ts: string;
  /** The thread that it stands in; null for one that may begin one. */
  readonly thread: string | null;
  readonly user: string;
  /** The same, as stores know them. */
  readonly person: string;
  /** As it was meant to be read, without mentions. */
  readonly text: string;
  readonly isDirect: boolean;
  readonly mentionsAssistant: boolean;
  readonly mentionsOthers: boolean;
};

/** Null for what nobody wrote. @param assistant the assistant's own user */
export function hear(
  event: MessageEvent,
  { team, assistant }: { readonly team: string; readonly assistant: string },
): Heard | null {
  if (event.user === undefined) return null;
  const text = event.text ?? "";
  const people = mentionedPeople(text);
  return {
    channel: event.channel,
    ts: event.ts,
    thread: event.thread_ts === undefined || event.thread_ts === event.ts ? null : event.thread_ts,
    user: event.user,
    person: personKey(team, event.user),
    text: spokenText(text),
    isDirect: event.channel_type === "im",
    mentionsAssistant: event.type === "app_mention" || people.includes(assistant),
    mentionsOthers: people.some((id) => id !== assistant),
  };
}
