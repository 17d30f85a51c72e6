import type { Language } from "../../core/language.ts";
import type { ChannelSettings } from "./channel-settings.ts";
import { type Place, threadKey } from "./keys.ts";
import type { Recipient } from "./outgoing.ts";

/** A question that is to be answered, and how. */
export type Asked = {
  /** Where it was asked, and the answer goes. */
  readonly place: Place;
  readonly person: string;
  readonly question: string;
  readonly to: Recipient;
  readonly settings: ChannelSettings;
  /** Whether who reads the answer has not seen the question. */
  readonly withQuestion: boolean;
  readonly isDirect: boolean;
  /** Asked for expressly; else the channel's, the person's, or the question's own. */
  readonly language?: Language;
  /** The `ts` of the message that asks; null for clicks and commands. */
  readonly message: string | null;
};

/** The key of the thread that an answer belongs to; null for one that stands in none, or begins one. */
export function threadOf({ place, message }: Asked): string | null {
  const ts = place.thread ?? message;
  return ts === null ? null : threadKey(place, ts);
}

/** In a channel an answer stands in the thread of its question. */
export function answerPlace({ place, message, to }: Asked): Place {
  return to.kind === "channel" ? { ...place, thread: place.thread ?? message } : place;
}
