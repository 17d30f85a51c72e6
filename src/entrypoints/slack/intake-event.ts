import type { z } from "zod";
import { changedSchema, deletedSchema, eventBodySchema, messageSchema, type Origin } from "./envelope.ts";
import { type Ignored, ignored, type Taken } from "./taken.ts";

/** Subtypes of messages that a person wrote; a message without one is, too. */
const WRITTEN = ["file_share", "thread_broadcast"];

/** What remains of a deleted message under which others had answered. */
const TOMBSTONE = "tombstone";

/** Who speaks for Slack itself in messages without a `bot_id`. */
const SLACKBOT = "USLACKBOT";

type Event = z.infer<typeof eventBodySchema>["event"];
/** Whether somebody is the app's own bot user. */
type IsOurs = (user: string | null | undefined) => boolean;
type TakeEvent = (event: Event, isOurs: IsOurs, id: string) => Taken;
type Author = { readonly user?: string | null | undefined; readonly bot_id?: string | null | undefined };

const BY_TYPE: Readonly<Record<string, TakeEvent>> = {
  message: takeMessage,
  app_mention: takeWritten,
  app_home_opened: asEvent,
  agent_session_stopped: asEvent,
};

/** An event of the Events API. One and the same message comes as `message` and as `app_mention`, under one key. */
export function takeEvent(body: object, { authorizations }: Origin): Taken {
  const read = eventBodySchema.safeParse(body);
  if (!read.success) return ignored("malformed");
  const { event, event_id } = read.data;
  const taker = Object.hasOwn(BY_TYPE, event.type) ? BY_TYPE[event.type] : undefined;
  if (taker === undefined) return ignored("not_listened_to");
  const own = authorizations?.filter(({ is_bot }) => is_bot === true).map(({ user_id }) => user_id) ?? [];
  return taker(event, (user) => (user ?? null) !== null && own.includes(user), event_id);
}

function asEvent(_event: Event, _isOurs: IsOurs, id: string): Taken {
  return { kind: "event", key: `event:${id}` };
}

function takeMessage(event: Event, isOurs: IsOurs): Taken {
  if (event.subtype === "message_changed") return takeChange(event, isOurs);
  if (event.subtype === "message_deleted") return takeDeletion(event, isOurs);
  return takeWritten(event, isOurs);
}

function takeWritten(event: Event, isOurs: IsOurs): Taken {
  if (!isWritten(event.subtype)) return ignored("not_listened_to");
  const read = messageSchema.safeParse(event);
  if (!read.success) return ignored("malformed");
  const { channel, ts, hidden } = read.data;
  if (hidden === true) return ignored("hidden");
  return notByAPerson(read.data, isOurs) ?? { kind: "question", key: `${channel}:${ts}` };
}

/** Links that unfold, files that are scanned and pins change a message as well: only other words count. */
function takeChange(event: Event, isOurs: IsOurs): Taken {
  const read = changedSchema.safeParse(event);
  if (!read.success) return ignored("malformed");
  const { channel, event_ts, message, previous_message: previous } = read.data;
  if (message.subtype === TOMBSTONE) return deletionOf(channel, message.ts, previous, isOurs);
  if (!isWritten(message.subtype)) return ignored("not_listened_to");
  const byPerson = (message.edited ?? null) !== null;
  const isChanged = (previous ?? null) !== null && (previous?.text ?? "") !== (message.text ?? "");
  if (!byPerson || !isChanged) return ignored("text_unchanged");
  // The time of the event: that of the edit itself counts whole seconds.
  return notByAPerson(message, isOurs) ?? { kind: "edited", key: `${channel}:${message.ts}:edited:${event_ts}` };
}

function takeDeletion(event: Event, isOurs: IsOurs): Taken {
  const read = deletedSchema.safeParse(event);
  if (!read.success) return ignored("malformed");
  return deletionOf(read.data.channel, read.data.deleted_ts, read.data.previous_message, isOurs);
}

function deletionOf(channel: string, ts: string, previous: Author | null | undefined, isOurs: IsOurs): Taken {
  return isByBot(previous ?? {}, isOurs) ? ignored("by_a_bot") : { kind: "deleted", key: `${channel}:${ts}:deleted` };
}

function isWritten(subtype: string | null | undefined): boolean {
  return subtype === null || subtype === undefined || WRITTEN.includes(subtype);
}

function isByBot({ user, bot_id }: Author, isOurs: IsOurs): boolean {
  return typeof bot_id === "string" || user === SLACKBOT || isOurs(user);
}

function notByAPerson(author: Author, isOurs: IsOurs): { readonly ignored: Ignored } | null {
  if (isByBot(author, isOurs)) return ignored("by_a_bot");
  return (author.user ?? null) === null ? ignored("by_nobody") : null;
}
