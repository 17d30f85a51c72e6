import type { types } from "@slack/bolt";
import type { Language } from "../../core/language.ts";
import { messagesIn } from "../../core/messages/catalogue.ts";
import { noticeMessage } from "./blocks/notice.ts";
import type { Arrival, Desk } from "./desk.ts";
import type { Place } from "./keys.ts";
import type { Recipient } from "./outgoing.ts";
import { slackErrorOf } from "./slack-error.ts";

/** A click opens a modal within three seconds, or not at all: methods/views.open. */
const TOO_LATE = new Set(["expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"]);

export type ViewToOpen = {
  readonly view: types.ModalView;
  readonly trigger: string;
  /** Over the modal in which the click was, instead of on its own. */
  readonly isOver?: boolean;
  /** How somebody is told that it came too late; null where there is no way. */
  readonly refusal: { readonly place: Place; readonly to: Recipient; readonly language: Language } | null;
};

/** Opens a modal; when that comes too late, asks for another click. */
export async function openView(
  desk: Desk,
  arrival: Arrival,
  { view, trigger, refusal, isOver = false }: ViewToOpen,
): Promise<void> {
  try {
    const { views } = arrival.client;
    await (isOver ? views.push({ trigger_id: trigger, view }) : views.open({ trigger_id: trigger, view }));
  } catch (error) {
    if (!TOO_LATE.has(slackErrorOf(error) ?? "")) throw error;
    if (refusal === null) return;
    const message = noticeMessage(messagesIn(refusal.language).slack.problem.tooLate);
    await desk.outgoing.say(`${arrival.key}#late`, refusal.place, refusal.to, message);
  }
}
