import type { types } from "@slack/bolt";
import { type ActionValue, decodeAction, encodeAction } from "../actions.ts";
import { DEFAULT_LANGUAGE, type Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Item, Response } from "../../../core/quiz/item.ts";
import { readTypedNumber } from "../../../core/quiz/session/typed-number.ts";
import { inputBlock, optionsOf, plain, section } from "../blocks/elements.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import { type SubmittedView, viewValues } from "../submitted-view.ts";
import { letterOf, optionLines } from "./item-text.ts";

type Asked = ActionValue<"quiz_form">;
type Tried = ActionValue<"quiz_try_form">;

const ONE = "answer";

/** Where a click is not enough: several options, a number, an order, a match. */
export function answerForm(item: Item, asked: Asked, language: Language): types.ModalView {
  const metadata = encodeAction("quiz_form", { ...asked, language }, LIMITS.privateMetadata) ?? "";
  return formOf(item, { language, callback: VIEWS.quizAnswer, metadata });
}

/** The same for who practises alone. */
export function practiceForm(item: Item, tried: Tried, language: Language): types.ModalView {
  const metadata = encodeAction("quiz_try_form", { ...tried, language }, LIMITS.privateMetadata) ?? "";
  return formOf(item, { language, callback: VIEWS.quizPractice, metadata });
}

type FormContext = { readonly language: Language; readonly callback: string; readonly metadata: string };

function formOf(item: Item, { language, callback, metadata }: FormContext): types.ModalView {
  const words = messagesIn(language).slackQuiz;
  return {
    type: "modal",
    callback_id: callback,
    private_metadata: metadata,
    title: plain(words.question.answer, LIMITS.viewTitle),
    submit: plain(words.question.send, LIMITS.viewTitle),
    close: plain(words.draw.cancel, LIMITS.viewTitle),
    blocks: [section(item.stem), ...optionLines(item, null).map(section), ...inputs(item, words.question)],
  };
}

type Words = ReturnType<typeof messagesIn>["slackQuiz"]["question"];

function inputs(item: Item, words: Words): types.InputBlock[] {
  const choices = item.options.map(({ id, text }, place) => ({ value: id, text: `${letterOf(place)} ${text}` }));
  switch (item.kind) {
    case "number":
      return [inputBlock(ONE, words.number, { type: "plain_text_input", action_id: ONE, max_length: 40 })];
    case "order":
      return item.options.map((_option, place) =>
        inputBlock(`${ONE}${place}`, words.place(place + 1), menu(`${ONE}${place}`, choices)),
      );
    case "match":
      return item.options.map(({ id, text }) =>
        inputBlock(
          `${ONE}${id}`,
          text,
          menu(
            `${ONE}${id}`,
            item.matches.map((match) => ({ value: match.id, text: match.text })),
          ),
        ),
      );
    case "single-choice":
    case "multiple-choice":
    case "true-false":
    case "poll":
      return [inputBlock(ONE, words.several, { type: "checkboxes", action_id: ONE, options: optionsOf(choices) })];
  }
}

function menu(id: string, choices: readonly { readonly value: string; readonly text: string }[]): types.StaticSelect {
  return { type: "static_select", action_id: id, options: optionsOf(choices) };
}

/** The question that a form answers; null for what is none of ours. */
export function askedBy({ private_metadata: metadata }: SubmittedView): Asked | null {
  const action = decodeAction("quiz_form", metadata);
  return action?.name === "quiz_form" ? action.value : null;
}

/** The question that is practised in a form. */
export function triedBy({ private_metadata: metadata }: SubmittedView): Tried | null {
  const action = decodeAction("quiz_try_form", metadata);
  return action?.name === "quiz_try_form" ? action.value : null;
}

/** What can be no answer, by block. */
export function answerErrors(view: SubmittedView): Readonly<Record<string, string>> {
  const language = (askedBy(view) ?? triedBy(view))?.language ?? DEFAULT_LANGUAGE;
  const { invalid } = messagesIn(language).slackQuiz.question;
  return Object.fromEntries([...noNumber(view), ...repeatedPlaces(view)].map((block) => [block, invalid]));
}

/** The block of a number that is none. */
function noNumber(view: SubmittedView): string[] {
  const isTyped = "value" in ((view.state.values[ONE]?.[ONE] as object | undefined) ?? {});
  return isTyped && readTypedNumber(viewValues(view).text(ONE)) === null ? [ONE] : [];
}

/** Places of an order that have what an earlier one has. */
function repeatedPlaces(view: SubmittedView): string[] {
  const { chosen } = viewValues(view);
  const places = Object.keys(view.state.values).filter((block) => /^\d+$/u.test(block.slice(ONE.length)));
  return places.filter((block, at) => places.slice(0, at).some((before) => chosen(before) === chosen(block)));
}

/** What was filled in, as an answer to the item; null where it is none. */
export function readAnswer(item: Item, view: SubmittedView): Response | null {
  const values = viewValues(view);
  switch (item.kind) {
    case "number": {
      const value = readTypedNumber(values.text(ONE));
      return value === null ? null : { type: "number", value };
    }
    case "order": {
      const chosen = item.options.map((_option, place) => values.chosen(`${ONE}${place}`) ?? "");
      return { type: "order", options: chosen };
    }
    case "match":
      return {
        type: "match",
        pairs: Object.fromEntries(item.options.map(({ id }) => [id, values.chosen(`${ONE}${id}`) ?? ""])),
      };
    case "single-choice":
    case "multiple-choice":
    case "true-false":
    case "poll":
      return { type: "choice", options: values.several(ONE) };
  }
}
