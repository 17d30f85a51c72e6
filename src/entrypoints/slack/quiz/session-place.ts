import type { Session } from "../../../core/quiz/session/session.ts";
import type { Place } from "../keys.ts";

const CHANNEL = /^slack:([A-Z0-9]{2,32}):([A-Z0-9]{2,32})$/u;

/** The channel that a session is played in; null where it is on the web alone. */
export function placeOfSession({ channel }: Pick<Session, "channel">): Place | null {
  const found = CHANNEL.exec(channel ?? "");
  const [, team, id] = found ?? [];
  return team === undefined || id === undefined ? null : { team, channel: id, thread: null };
}

/** The place of a person's own conversation with the app, by the key of a person. */
export function placeOfPerson(person: string): Place | null {
  return placeOfSession({ channel: person });
}
