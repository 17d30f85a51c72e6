import type { types } from "@slack/bolt";
import type { Answer } from "../../../core/answer/answer.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { LIMITS } from "../limits.ts";
import { clipText } from "../split-text.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerControls, feedbackButtons } from "./answer-controls.ts";
import { type AnswerEntry, answerPages } from "./answer-entries.ts";
import { section, smallPrint } from "./elements.ts";
import { message, type SlackMessage } from "./message.ts";
import { placeOf } from "./place.ts";
import { nearestButtons, suggestionButtons } from "./refusal.ts";
import { sourcesPanels } from "./sources-panel.ts";

/** A question is shown to be recognised. */
const LONGEST_QUESTION = 300;

/** An answer or a refusal as a message; null for a page that there is not. */
export function answerMessage(answer: Answer, context: AnswerContext): SlackMessage | null {
  const pages = answerPages(answer, context.cities, context.body);
  return pages[context.page] === undefined ? null : pageMessage(pages, answer, context);
}

/** All pages of an answer, as they come one after the other when all of it is asked for. */
export function wholeAnswer(answer: Answer, context: Omit<AnswerContext, "page">): SlackMessage[] {
  const pages = answerPages(answer, context.cities, context.body);
  return pages.map((_, page) => pageMessage(pages, answer, { ...context, page }));
}

function pageMessage(pages: readonly AnswerEntry[][], answer: Answer, context: AnswerContext): SlackMessage {
  const page = pages[context.page] ?? [];
  const blocks = pageBlocks(page, answer, context, context.page + 1 < pages.length);
  return message(spokenWords(page, answer, context), blocks);
}

function pageBlocks(
  page: readonly AnswerEntry[],
  answer: Answer,
  context: AnswerContext,
  hasNext: boolean,
): types.KnownBlock[] {
  const words = messagesIn(answer.language).slack.answer;
  const sources = page.filter((entry) => entry.kind === "source");
  const isFirst = context.page === 0;
  return [
    ...(isFirst && context.withQuestion ? [smallPrint(words.asked(clipText(answer.question, LONGEST_QUESTION)))] : []),
    ...(isFirst ? [] : [smallPrint(words.continued)]),
    ...wordSections(page),
    ...page.flatMap((entry) => (entry.kind === "remark" ? [entry.block] : [])),
    ...sourcesPanels(sources, placesOf(sources, answer, context), answer.language),
    ...(isFirst ? [...nearestButtons(answer, context), ...suggestionButtons(answer, context)] : []),
    ...answerControls(answer, context, hasNext),
    ...(isFirst ? [feedbackButtons(answer)] : []),
  ];
}

/** Sentences run on in one section while it takes them. */
function wordSections(page: readonly AnswerEntry[]): types.SectionBlock[] {
  const texts: string[] = [];
  for (const entry of page) {
    if (entry.kind !== "words") continue;
    const joined = `${texts.at(-1) ?? ""} ${entry.text}`.trimStart();
    // Breaking up controls may lengthen a text: twice as much room as it needs.
    if (texts.length > 0 && joined.length * 2 <= LIMITS.sectionText) texts[texts.length - 1] = joined;
    else texts.push(entry.text);
  }
  return texts.map(section);
}

function placesOf(
  sources: readonly Extract<AnswerEntry, { kind: "source" }>[],
  answer: Answer,
  { cities }: AnswerContext,
): string {
  const shown = new Set(sources.map(({ number }) => number));
  const places = answer.citations
    .filter(({ number }) => shown.has(number))
    .map((citation) => placeOf(citation, cities, answer.language));
  return [...new Set(places)].join(" · ");
}

function spokenWords(page: readonly AnswerEntry[], answer: Answer, context: AnswerContext): string {
  const texts = page.flatMap((entry) => (entry.kind === "words" ? [entry.text] : []));
  return texts.length > 0
    ? texts.join(" ")
    : context.page === 0
      ? answer.answer
      : messagesIn(answer.language).slack.answer.continued;
}
