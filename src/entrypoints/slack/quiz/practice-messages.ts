import type { types } from "@slack/bolt";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Item } from "../../../core/quiz/item.ts";
import type { PracticeState, PracticeVerdict } from "../../../core/quiz/practice/practice.ts";
import { button, header, row, section, smallPrint } from "../blocks/elements.ts";
import { message, type SlackMessage } from "../blocks/message.ts";
import { explanationOf, letterOf, optionLines, sourceLine, spelled } from "./item-text.ts";

/** Kinds that one click answers. */
const CLICKED: ReadonlySet<Item["kind"]> = new Set(["single-choice", "true-false"]);

type Place = { readonly session: string; readonly question: number };

/** A question to be practised. */
export function practiceQuestion(
  item: Item,
  { session, question }: Place,
  state: PracticeState,
  language: Language,
): SlackMessage {
  const at = { session, question };
  const words = messagesIn(language).slackQuiz;
  const answers = CLICKED.has(item.kind)
    ? item.options.map(({ id, text }, place) =>
        button(letterOf(place), "quiz_try", { ...at, option: id }, { place, spoken: `${letterOf(place)} ${text}` }),
      )
    : [button(words.question.answer, "quiz_try_form", at, { style: "primary" })];
  return message(item.stem, [
    header(words.practice.title),
    section(item.stem),
    ...optionLines(item, null).map(section),
    ...row(answers),
    smallPrint(words.practice.left(state.fresh + state.due)),
  ]);
}

/** What became of an answer: what is right, where the report says it, and when it comes again. */
export function practiceVerdict(
  item: Item,
  { isRight, key, evidence, dueAt }: PracticeVerdict,
  { session, given, language }: { readonly session: string; readonly given: string; readonly language: Language },
): SlackMessage {
  const words = messagesIn(language).slackQuiz;
  const verdict = isRight ? words.practice.isRight : words.practice.isWrong;
  const blocks: types.KnownBlock[] = [
    header(isRight ? `✓ ${verdict}` : `✗ ${verdict}`),
    section(item.stem),
    ...(key.type === "choice" ? optionLines(item, key).map(section) : [section(words.after.right(spelled(item, key)))]),
    section(words.after.yours(given)),
    ...(item.explanation === "" ? [] : [section(explanationOf(item))]),
    ...(evidence === null ? [] : [smallPrint(sourceLine(evidence, item))]),
    smallPrint(words.practice.again(new Date(dueAt))),
    ...row([
      button(words.practice.next, "quiz_practise", { session }, { style: "primary" }),
      evidence === null ? null : button(words.reveal.passage, "show_passage", { passage: evidence.passageId }),
    ]),
  ];
  return message(verdict, blocks);
}

/** Nothing is due. */
export function practiceDone({ items, nextDueAt }: PracticeState, language: Language): SlackMessage {
  const { practice } = messagesIn(language).slackQuiz;
  const text = items === 0 ? practice.nothing : practice.done(nextDueAt === null ? null : new Date(nextDueAt));
  return message(text, [section(text)]);
}
