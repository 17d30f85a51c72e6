import type { Answer } from "../../../core/answer/answer.ts";
import { barChart } from "../../../core/figures/bar-chart.ts";
import { type Comparison, compareFigure } from "../../../core/figures/comparison.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { ActionValue } from "../actions.ts";
import { answerMessage } from "../blocks/answer.ts";
import { type AnswerContext, PLAIN_CONTEXT } from "../blocks/answer-context.ts";
import { comparisonMessage } from "../blocks/comparison.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { missingPassageView, passageView } from "../blocks/passage-view.ts";
import type { Desk } from "../desk.ts";
import { personKey, threadKey } from "../keys.ts";
import { inertText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { openView } from "../open-view.ts";
import { sentThread } from "../sent-thread.ts";
import { slackErrorOf } from "../slack-error.ts";
import { clipText } from "../split-text.ts";
import { clickPlace, type Clicked, reply, replyTo } from "./clicked.ts";

/** Opens the passage in its place; from a passage that is open, in its stead. */
export async function showPassage(clicked: Clicked, value: ActionValue<"show_passage">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const { answer, citation, part = 0 } = value;
  const found = answer === undefined ? null : await desk.application.findAnswer(answer);
  // In the words that the answer quotes, whatever language the reader's own texts are in.
  const corpus = await desk.application.corpusIn(found?.language ?? language);
  const passage = corpus.passage(value.passage);
  const quote = found?.citations.find(({ number }) => number === citation)?.quote ?? null;
  const view =
    passage === undefined ? missingPassageView(language) : passageView(passage, { corpus, language, quote, part });
  if (click.view?.isModal !== true) {
    const place = clickPlace(arrival, click);
    const refusal = place === null ? null : { place, to: replyTo(click), language };
    return openView(desk, arrival, { view, trigger: click.trigger, refusal });
  }
  const { id, hash } = click.view;
  try {
    await arrival.client.views.update({ view_id: id, view, ...(hash === null ? {} : { hash }) });
  } catch (error) {
    // Another click changed or closed it meanwhile.
    if (slackErrorOf(error) !== "hash_conflict" && slackErrorOf(error) !== "not_found") throw error;
  }
}

/** A figure for all cities, to who clicked; as a chart once for all who see the answer. */
export async function compareCities(clicked: Clicked, value: ActionValue<"compare_cities">): Promise<void> {
  const { desk, language } = clicked;
  const corpus = await desk.application.corpusIn(language);
  const figure = corpus.figures.find(({ document, id }) => document === value.document && id === value.figure);
  const message = figure === undefined ? null : comparisonMessage(figure, { corpus, language, page: value.page });
  await reply(clicked, "comparison", message ?? noticeMessage(messagesIn(language).slack.problem.noFigure));
  if (figure !== undefined && value.page === 0) await postChart(clicked, compareFigure(figure, corpus, language));
}

/** Nothing where this installation draws no pictures, and under what one person alone sees: files are for all. */
async function postChart({ desk, arrival, click }: Clicked, comparison: Comparison): Promise<void> {
  const place = clickPlace(arrival, click);
  if (place === null || click.isEphemeral) return;
  const svg = barChart(comparison);
  const bytes = await desk.drawPng(svg);
  if (bytes === null) return;
  const { figure, language, label, rows } = comparison;
  const thread = place.thread ?? click.message;
  const alt = rows.map(({ city, value }) => `${city?.name ?? value?.scope ?? ""}: ${value?.text ?? "–"}`).join("; ");
  await desk.outgoing.upload(
    `${threadKey(place, thread ?? "channel")}:chart:${figure}:${language}`,
    { ...place, thread },
    {
      comment: inertText(label),
      files: [{ name: `${figure}.png`, bytes, alt: clipText(`${label}. ${alt}`, LIMITS.altText) }],
    },
  );
}

/** What did not fit, to who wants it. */
export async function showMore(clicked: Clicked, value: ActionValue<"more">): Promise<void> {
  const { desk, language } = clicked;
  const answer = await desk.application.findAnswer(value.answer);
  const context = answer === null ? null : contextOf(desk);
  const body = value.streamed === true ? "streamed" : "shown";
  const message =
    answer === null || context === null ? null : answerMessage(answer, { ...context, page: value.page, body });
  await reply(clicked, "more", message ?? gone(language));
}

/** An answer that one person had, for everybody in the channel, with its question; its thread goes on from there. */
export async function shareAnswer(clicked: Clicked, value: ActionValue<"share">): Promise<void> {
  const { desk, arrival, click, language } = clicked;
  const place = clickPlace(arrival, click);
  if (place === null) return;
  const answer = await desk.application.findAnswer(value.answer);
  const message = answer === null ? null : answerMessage(answer, { ...contextOf(desk), withQuestion: true });
  if (answer === null || message === null) return reply(clicked, "gone", gone(language));
  // The same answer is shared once in a place, however often the button is pressed.
  const id = `${threadKey(place, place.thread ?? "channel")}:shared:${answer.id}`;
  await desk.outgoing.say(id, place, { kind: "channel" }, message);
  const thread = place.thread ?? (await sentThread(desk, id));
  if (thread !== null) await goOnIn(clicked, threadKey(place, thread), answer);
  await reply(clicked, "shared", noticeMessage(messagesIn(language).slack.thread.shared));
}

/** Questions below a shared answer are about it. */
async function goOnIn({ desk, arrival, click }: Clicked, key: string, { id, conversationId }: Answer): Promise<void> {
  if ((await desk.stores.threads.find(key)) !== null) return;
  const asker = personKey(arrival.team, click.person);
  await desk.stores.threads.save(
    { key, conversationId, askers: [asker], lastSpeaker: null, isMuted: false },
    desk.now(),
  );
  await desk.stores.people.noteQuestion(asker, id, desk.now());
}

function contextOf({ application: { corpus } }: Desk): AnswerContext {
  return { ...PLAIN_CONTEXT, cities: corpus.cities };
}

function gone(language: Language) {
  return noticeMessage(messagesIn(language).slack.problem.gone);
}
