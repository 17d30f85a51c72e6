import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Option, Response } from "../../../core/quiz/item.ts";
import type { QuestionView } from "../../../core/quiz/session/snapshot.ts";
import { LIMITS } from "../limits.ts";
import type { SubmittedView } from "../settings-submission.ts";
import { type Choice, optionsOf, plain, section } from "./elements.ts";
import { letterOf, numeralOf } from "./quiz-answer-text.ts";

/** What a player is asked in a modal, since one click cannot say it. */
type Asked = Pick<QuestionView, "kind" | "stem" | "options" | "matches" | "unit">;

export type AnswerSubmission =
  | { readonly kind: "answer"; readonly response: Response }
  /** For the acknowledgement's `errors`: what is wrong, by block. */
  | { readonly kind: "errors"; readonly errors: Readonly<Record<string, string>> };

/** The block and the element of each input; those of places and matches end with their option's place. */
const INPUT = "quiz_answer";

const numberSchema = z.object({ value: z.string().max(40) });
const severalSchema = z.object({ selected_options: z.array(z.object({ value: z.string() })) });
const oneSchema = z.object({ selected_option: z.object({ value: z.string() }) });

/**
 * The modal for multiple choice, numbers, order and match, in the player's language; the question's own words stand in
 * it in full. `metadata` says which question of which session it answers.
 */
export function quizAnswerView(
  asked: Asked,
  {
    callback,
    metadata,
    language,
  }: { readonly callback: string; readonly metadata: string; readonly language: Language },
): types.ModalView {
  const words = messagesIn(language).slackQuiz.answer;
  return {
    type: "modal",
    callback_id: callback,
    private_metadata: metadata,
    title: plain(words.title, LIMITS.viewTitle),
    submit: plain(words.send, LIMITS.viewTitle),
    close: plain(words.cancel, LIMITS.viewTitle),
    blocks: [
      section(asked.stem),
      ...asked.options.map(({ id, text }) => section(`${letterOf(asked, id)}   ${text}`)),
      ...asked.matches.map(({ id, text }) => section(`${numeralOf(asked, id)}   ${text}`)),
      ...inputsOf(asked, language),
    ],
  };
}

function inputsOf(asked: Asked, language: Language): types.InputBlock[] {
  const words = messagesIn(language).slackQuiz.answer;
  const lettered = asked.options.map((option) => choice(letterOf(asked, option.id), option));
  const numbered = asked.matches.map((match) => choice(numeralOf(asked, match.id), match));
  switch (asked.kind) {
    case "number": {
      const label = asked.unit === null ? words.number : `${words.number} (${asked.unit})`;
      return [input(INPUT, label, { type: "number_input", action_id: INPUT, is_decimal_allowed: true })];
    }
    case "order":
      return asked.options.map((_, place) => select(place, words.place(place + 1), lettered));
    case "match":
      return asked.options.map(({ id }, place) => select(place, words.match(letterOf(asked, id)), numbered));
    case "single-choice":
    case "true-false":
    case "poll":
    case "multiple-choice":
      return [input(INPUT, words.choose, { type: "checkboxes", action_id: INPUT, options: optionsOf(lettered) })];
  }
}

/** Cut where it is long: it stands above in full under the same name. */
function choice(name: string, { id, text }: Option): Choice {
  return { value: id, text: `${name}   ${text}` };
}

function select(place: number, label: string, choices: readonly Choice[]): types.InputBlock {
  const id = placeId(place);
  return input(id, label, { type: "static_select", action_id: id, options: optionsOf(choices) });
}

function input(id: string, label: string, element: types.InputBlock["element"]): types.InputBlock {
  return { type: "input", block_id: id, label: plain(label, LIMITS.inputLabel), element };
}

/** The answer that was sent; whether it is a possible one is for the session to say. */
export function readQuizAnswer(asked: Asked, view: SubmittedView, language: Language): AnswerSubmission {
  const words = messagesIn(language).slackQuiz.answer;
  switch (asked.kind) {
    case "number": {
      const read = numberSchema.safeParse(view.state.values[INPUT]?.[INPUT]);
      const text = read.success ? read.data.value.trim() : "";
      const value = Number(text);
      return text === "" || !Number.isFinite(value)
        ? { kind: "errors", errors: { [INPUT]: words.noNumber } }
        : { kind: "answer", response: { type: "number", value } };
    }
    case "order": {
      const options = chosenPlaces(asked, view);
      const twice = options.findIndex((id, place) => options.indexOf(id) < place);
      return twice === -1
        ? { kind: "answer", response: { type: "order", options } }
        : { kind: "errors", errors: { [placeId(twice)]: words.twice } };
    }
    case "match": {
      const chosen = chosenPlaces(asked, view);
      const pairs = Object.fromEntries(asked.options.map(({ id }, place) => [id, chosen[place] ?? ""]));
      return { kind: "answer", response: { type: "match", pairs } };
    }
    case "single-choice":
    case "true-false":
    case "poll":
    case "multiple-choice": {
      const read = severalSchema.safeParse(view.state.values[INPUT]?.[INPUT]);
      const options = read.success ? read.data.selected_options.map(({ value }) => value) : [];
      return { kind: "answer", response: { type: "choice", options } };
    }
  }
}

function chosenPlaces({ options }: Asked, view: SubmittedView): string[] {
  return options.map((_, place) => {
    const id = placeId(place);
    const read = oneSchema.safeParse(view.state.values[id]?.[id]);
    return read.success ? read.data.selected_option.value : "";
  });
}

function placeId(place: number): string {
  return `${INPUT}_${place}`;
}
