import type { Language } from "../../../core/language.ts";
import type { SlackMessage } from "../blocks/message.ts";
import type { Click } from "../click.ts";
import type { Arrival, Desk } from "../desk.ts";
import type { Place } from "../keys.ts";
import type { Recipient } from "../outgoing.ts";

/** A click with all that is needed to act on it. */
export type Clicked = {
  readonly desk: Desk;
  readonly arrival: Arrival;
  readonly click: Click;
  /** What who clicked is spoken to in. */
  readonly language: Language;
};

/** Where the clicked message stands; null for a click in a view. */
export function clickPlace({ team }: Arrival, { channel, thread }: Click): Place | null {
  return channel === null ? null : { team, channel, thread };
}

/** To who clicked alone. */
export function replyTo({ responseUrl, person }: Click): Recipient {
  return responseUrl === null ? { kind: "person", person } : { kind: "response", url: responseUrl, person };
}

/** Says something to who clicked; in a view there is nowhere to say it. */
export async function reply({ desk, arrival, click }: Clicked, what: string, message: SlackMessage): Promise<void> {
  const place = clickPlace(arrival, click);
  if (place !== null) await desk.outgoing.say(`${arrival.key}#${what}`, place, replyTo(click), message);
}

/** A person's conversation with the app, as the Home tab remembers it; null where it remembers none. */
export function directChannelOf(metadata: string | undefined): string | null {
  return metadata !== undefined && /^D[A-Z0-9]{1,30}$/u.test(metadata) ? metadata : null;
}
