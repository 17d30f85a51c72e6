import { answerQuestion } from "../answer-question.ts";
import type { ActionValue } from "../actions.ts";
import type { Asked } from "../asked.ts";
import { settingsOf } from "../desk.ts";
import { hear } from "../heard.ts";
import type { Recipient } from "../outgoing.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { clickPlace, type Clicked, directChannelOf, reply, replyTo } from "./clicked.ts";

/** Asks a question that was offered on a button. */
export async function askAgain(clicked: Clicked, question: string): Promise<void> {
  await answerQuestion(clicked.desk, clicked.arrival, await askedByClick(clicked, { question, withQuestion: true }));
}

/** Asks the question of an answer once more, in another language. */
export async function askInOtherLanguage(clicked: Clicked, value: ActionValue<"switch_language">): Promise<void> {
  const answer = await clicked.desk.application.findAnswer(value.answer);
  if (answer === null) return reply(clicked, "gone", noticeMessage(messagesIn(clicked.language).slack.problem.gone));
  const asked = await askedByClick(clicked, { question: answer.question, withQuestion: false });
  await answerQuestion(clicked.desk, clicked.arrival, { ...asked, language: value.language });
}

/** Answers a message as it stands now: it was edited, or its answer did not come through. */
export async function askMessage(clicked: Clicked, value: ActionValue<"answer_message">): Promise<void> {
  const { desk, arrival, language } = clicked;
  const { channel, message, thread = message } = value;
  const { messages = [] } = await arrival.client.conversations.replies({
    channel,
    ts: thread,
    oldest: message,
    inclusive: true,
    limit: 10,
  });
  const found = messages.find(({ ts }) => ts === message);
  const heard =
    found?.ts === undefined
      ? null
      : hear({ channel, ts: found.ts, user: found.user, text: found.text, thread_ts: thread }, arrival);
  if (heard === null || heard.text === "")
    return reply(clicked, "gone", noticeMessage(messagesIn(language).slack.problem.gone));
  const isDirect = channel.startsWith("D");
  const place = { team: arrival.team, channel, thread };
  const settings = await settingsOf(desk, place);
  const to: Recipient =
    settings.visibility === "private" && !isDirect ? { kind: "person", person: heard.user } : { kind: "channel" };
  const asked = { place, person: heard.user, question: heard.text, to, settings, isDirect };
  await answerQuestion(desk, arrival, { ...asked, withQuestion: false, message: null });
}

type Wish = Pick<Asked, "question" | "withQuestion">;

/** In the thread of the clicked message, for whoever sees that message; from the Home tab, in the own conversation. */
async function askedByClick({ desk, arrival, click }: Clicked, wish: Wish): Promise<Asked> {
  const { team } = arrival;
  const { person } = click;
  const clickedIn = clickPlace(arrival, click);
  const place = clickedIn ?? { team, channel: directChannelOf(click.view?.metadata) ?? person, thread: null };
  const settings = await settingsOf(desk, place);
  const isPrivate = click.isEphemeral || settings.visibility === "private";
  const isDirect = !/^[CG]/u.test(place.channel);
  // What stands alone in a channel gets its answers below it.
  const thread = place.thread ?? (click.isEphemeral ? null : click.message);
  return {
    ...wish,
    place: { ...place, thread },
    person,
    to: isPrivate && !isDirect ? replyTo(click) : { kind: "channel" },
    settings,
    isDirect,
    message: null,
  };
}
