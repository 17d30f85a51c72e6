import { messageCheckMessages } from "../blocks/message-check.ts";
import { type Arrival, type Desk, languageOf } from "../desk.ts";
import type { Place } from "../keys.ts";
import type { Recipient } from "../outgoing.ts";
import { spokenText } from "../spoken-text.ts";
import { LIMITS } from "../limits.ts";

export type MessageToCheck = {
  readonly place: Place;
  readonly person: string;
  readonly text: string;
  readonly responseUrl: string;
};

/** Holds each claim of somebody's message against the report, for who asked for it. */
export async function onCheckMessage(desk: Desk, arrival: Arrival, wish: MessageToCheck): Promise<void> {
  const { place, person, text, responseUrl } = wish;
  const language = await languageOf(desk, arrival.team, person);
  const claims = await desk.application.checkMessage(spokenText(text));
  const { cities } = desk.application.corpus;
  const messages = messageCheckMessages(claims, { cities, language }).slice(0, LIMITS.responseUrlUses);
  const to: Recipient = { kind: "response", url: responseUrl, person };
  for (const [page, message] of messages.entries()) {
    await desk.outgoing.say(`${arrival.key}#answer${page}`, place, to, message);
  }
}
