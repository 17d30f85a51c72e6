import type { types } from "@slack/bolt";
import { z } from "zod";
import { LANGUAGES } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { plain } from "../blocks/elements.ts";
import type { Arrival, Desk } from "../desk.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import { type SubmittedView, viewMetadata } from "../submitted-view.ts";
import { startSession } from "./start-session.ts";
import { CHANNEL_INPUT, channelInput, chosenChannel } from "./channel-input.ts";

const aboutSchema = z.object({
  quiz: z.string(),
  /** The review under the form, by the id that Slack gave it. */
  review: z.string(),
  language: z.enum(LANGUAGES),
});

type Start = z.output<typeof aboutSchema>;

/** Asks in which channel a quiz is to be played. */
export function startForm(about: Start): types.ModalView {
  const { slackQuiz } = messagesIn(about.language);
  return {
    type: "modal",
    callback_id: VIEWS.quizStart,
    private_metadata: JSON.stringify(about),
    title: plain(slackQuiz.draw.title, LIMITS.viewTitle),
    submit: plain(slackQuiz.review.startElsewhere, LIMITS.viewTitle),
    close: plain(slackQuiz.draw.cancel, LIMITS.viewTitle),
    blocks: [channelInput(slackQuiz.draw.channel)],
  };
}

/** That a channel is to be chosen. */
export function startErrors(view: SubmittedView): Readonly<Record<string, string>> {
  const about = viewMetadata(view, aboutSchema);
  if (about === null || chosenChannel(view) !== null) return {};
  return { [CHANNEL_INPUT]: messagesIn(about.language).slackQuiz.draw.chooseChannel };
}

export async function onStartSubmitted(
  desk: Desk,
  arrival: Arrival,
  { view, user }: { readonly view: SubmittedView; readonly user: string },
): Promise<void> {
  const about = viewMetadata(view, aboutSchema);
  const channel = chosenChannel(view);
  if (about === null || channel === null) return;
  await startSession(desk, arrival, { ...about, channel, person: user });
}
