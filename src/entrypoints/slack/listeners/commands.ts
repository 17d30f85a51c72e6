import { messagesIn } from "../../../core/messages/catalogue.ts";
import { answerQuestion } from "../answer-question.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { quickStartMessage } from "../blocks/quick-start.ts";
import { type Arrival, type Desk, languageOf, settingsOf, suggestionsIn } from "../desk.ts";
import type { Recipient } from "../outgoing.ts";
import { asksForHelp } from "../question-signs.ts";
import { spokenText } from "../spoken-text.ts";
import { openSettings } from "./settings.ts";

export type Command = {
  readonly text: string;
  readonly user_id: string;
  readonly channel_id: string;
  readonly response_url: string;
  readonly trigger_id: string;
};

/** What opens the settings, behind the command. */
const SETTINGS = /^(?:settings|einstellungen|ayarlar|réglages|paramètres|الإعدادات)$/iu;

/** `/three-cities` and a question: an answer that only who asked sees. */
export async function onCommand(desk: Desk, arrival: Arrival, command: Command): Promise<void> {
  const place = { team: arrival.team, channel: command.channel_id, thread: null };
  const question = spokenText(command.text);
  const person = command.user_id;
  const to: Recipient = { kind: "response", url: command.response_url, person };
  if (SETTINGS.test(question)) {
    return openSettings(desk, arrival, { place, person, trigger: command.trigger_id, to });
  }
  if (question === "" || asksForHelp(question)) {
    const language = await languageOf(desk, arrival.team, person);
    const help =
      question === ""
        ? noticeMessage(messagesIn(language).slack.problem.empty)
        : quickStartMessage(suggestionsIn(desk, language), language, command.channel_id);
    return desk.outgoing.say(`${arrival.key}#answer`, place, to, help);
  }
  const settings = await settingsOf(desk, place);
  await answerQuestion(desk, arrival, {
    place,
    person,
    question,
    to,
    settings,
    withQuestion: true,
    isDirect: false,
    message: null,
  });
}
