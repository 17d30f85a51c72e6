import { messagesIn } from "../../../core/messages/catalogue.ts";
import { type Action, type ActionName, type ActionValue, decodeAction } from "../actions.ts";
import { commentView, feedbackThanks } from "../blocks/feedback.ts";
import { noticeMessage } from "../blocks/notice.ts";
import type { Click } from "../click.ts";
import { type Arrival, type Desk, languageOf } from "../desk.ts";
import { personKey } from "../keys.ts";
import { openView } from "../open-view.ts";
import { openEdit } from "../quiz/edit-item.ts";
import { openTryForm, practise, tryOption } from "../quiz/practice-clicks.ts";
import {
  answerQuiz,
  joinQuiz,
  moveQuiz,
  openAnswerForm,
  openDraw,
  openObjection,
  reviewQuiz,
  showOwnRank,
  startQuiz,
} from "../quiz/quiz-clicks.ts";
import { askAgain, askInOtherLanguage, askMessage } from "./asking-clicks.ts";
import { clickPlace, directChannelOf, type Clicked, reply, replyTo } from "./clicked.ts";
import { showHome } from "./home.ts";
import { compareCities, shareAnswer, showMore, showPassage } from "./reading-clicks.ts";
import { openSettings } from "./settings.ts";
import { mute, unmute } from "./thread-clicks.ts";

type Handlers = { readonly [N in ActionName]: (clicked: Clicked, value: ActionValue<N>) => Promise<void> };

/** What each click does. */
const HANDLERS: Handlers = {
  show_passage: showPassage,
  compare_cities: compareCities,
  more: showMore,
  share: shareAnswer,
  switch_language: askInOtherLanguage,
  ask: (clicked, { question }) => askAgain(clicked, question),
  answer_message: askMessage,
  mute,
  unmute,

  async feedback(clicked, feedback) {
    const { desk, arrival, click, language } = clicked;
    const person = personKey(arrival.team, click.person);
    const { answer: answerId, verdict } = feedback;
    if ((await desk.application.findAnswer(answerId)) === null)
      return reply(clicked, "gone", noticeMessage(messagesIn(language).slack.problem.gone));
    await desk.stores.feedback.save({ answerId, person, verdict, comment: null }, desk.now());
    await reply(clicked, "thanks", feedbackThanks(feedback, language));
  },

  async comment({ desk, arrival, click, language }, feedback) {
    const place = clickPlace(arrival, click);
    const refusal = place === null ? null : { place, to: replyTo(click), language };
    await openView(desk, arrival, { view: commentView(feedback, language), trigger: click.trigger, refusal });
  },

  async open_settings({ desk, arrival, click }, { channel }) {
    const place = { team: arrival.team, channel, thread: null };
    await openSettings(desk, arrival, { place, person: click.person, trigger: click.trigger, to: replyTo(click) });
  },

  quiz_new: openDraw,
  quiz_review: reviewQuiz,
  quiz_start: startQuiz,
  quiz_join: joinQuiz,
  quiz_move: moveQuiz,
  quiz_answer: answerQuiz,
  quiz_form: openAnswerForm,
  quiz_object: openObjection,
  quiz_mine: showOwnRank,
  quiz_edit: openEdit,
  quiz_practise: practise,
  quiz_try: tryOption,
  quiz_try_form: openTryForm,

  async set_language({ desk, arrival, click }, { language }) {
    await desk.stores.people.setLanguage(personKey(arrival.team, click.person), language);
    await showHome(desk, arrival, { user: click.person, channel: directChannelOf(click.view?.metadata) });
  },

  async delete_my_data(clicked) {
    const { desk, arrival, click } = clicked;
    await desk.stores.people.erase(personKey(arrival.team, click.person));
    const channel = directChannelOf(click.view?.metadata);
    await showHome(desk, arrival, { user: click.person, channel });
    const { deleted } = messagesIn(clicked.language).slack.home;
    const place = { team: arrival.team, channel: channel ?? click.person, thread: null };
    await desk.outgoing.say(`${arrival.key}#answer`, place, { kind: "channel" }, noticeMessage(deleted));
  },
};

/** A click on a button or a choice in a menu of ours. */
export async function onClick(desk: Desk, arrival: Arrival, click: Click): Promise<void> {
  const action = decodeAction(click.actionId, click.value);
  if (action === null) return;
  const language = await languageOf(desk, arrival.team, click.person);
  await handle({ desk, arrival, click, language }, action);
}

function handle(clicked: Clicked, { name, value }: Action): Promise<void> {
  // The table holds for each name the function that takes its value, which the compiler cannot follow.
  return (HANDLERS[name] as (clicked: Clicked, value: unknown) => Promise<void>)(clicked, value);
}
