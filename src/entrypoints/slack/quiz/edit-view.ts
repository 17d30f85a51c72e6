import type { types } from "@slack/bolt";
import { z } from "zod";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import type { Item, Option } from "../../../core/quiz/item.ts";
import { hasDoubles, ITEM_LIMITS } from "../../../core/quiz/item-faults.ts";
import { inputBlock, plain } from "../blocks/elements.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import { type SubmittedView, viewMetadata, viewValues } from "../submitted-view.ts";
import { letterOf } from "./item-text.ts";

const INPUTS = { stem: "stem", explanation: "explanation" } as const;
const OPTION = "option_";
const MATCH = "match_";

const aboutSchema = z.object({
  quiz: z.string(),
  /** Where the quiz is to be played; null where that is not chosen yet. */
  channel: z.string().nullable(),
  at: z.int().min(0),
  /** Tells whether the question is still what the form was opened with. */
  fingerprint: z.string(),
  /** The review under the form, by the id that Slack gave it. */
  review: z.string(),
  language: z.enum(LANGUAGES),
});

/** What the form is about. */
export type EditedItem = z.output<typeof aboutSchema>;

/** The words of a question, its options and its explanation, to be written anew. */
export function editView(item: Item, about: EditedItem): types.ModalView {
  const { slackQuiz } = messagesIn(about.language);
  const words = slackQuiz.review;
  const { stem, option, explanation } = ITEM_LIMITS;
  return {
    type: "modal",
    callback_id: VIEWS.quizEdit,
    private_metadata: JSON.stringify(about),
    title: plain(words.edit, LIMITS.viewTitle),
    submit: plain(words.save, LIMITS.viewTitle),
    close: plain(slackQuiz.draw.cancel, LIMITS.viewTitle),
    blocks: [
      written(INPUTS.stem, words.stem, item.stem, stem),
      ...item.options.map(({ id, text }, place) => written(`${OPTION}${id}`, letterOf(place), text, option)),
      ...item.matches.map(({ id, text }) => written(`${MATCH}${id}`, `→ ${id}`, text, option)),
      written(INPUTS.explanation, words.explanation, item.explanation, explanation),
    ],
  };
}

function written(id: string, label: string, text: string, most: number): types.InputBlock {
  return inputBlock(
    id,
    label,
    { type: "plain_text_input", action_id: id, initial_value: text, multiline: true, max_length: most },
    // A question may do without an explanation.
    { optional: id === INPUTS.explanation },
  );
}

/** Null for what is none of our forms. */
export function readEdited(view: SubmittedView): EditedItem | null {
  return viewMetadata(view, aboutSchema);
}

/** The question in the words that were written. */
export function rewritten(item: Item, view: SubmittedView): Item {
  const values = viewValues(view);
  const reworded = (options: readonly Option[], name: string) =>
    options.map((option) => ({ ...option, text: values.text(`${name}${option.id}`) }));
  return {
    ...item,
    stem: values.text(INPUTS.stem),
    options: reworded(item.options, OPTION),
    matches: reworded(item.matches, MATCH),
    explanation: values.text(INPUTS.explanation),
  };
}

/** All that was written, a line each. */
export function writtenIn(view: SubmittedView): string {
  const { text } = viewValues(view);
  return Object.keys(view.state.values).map(text).join("\n");
}

/** What is wrong with what was written, by block; empty where nothing is. */
export function editErrors(view: SubmittedView): Readonly<Record<string, string>> {
  const words = messagesIn(readEdited(view)?.language ?? DEFAULT_LANGUAGE).slackQuiz.review;
  const { text } = viewValues(view);
  const blocks = Object.keys(view.state.values);
  const named = (name: string) => blocks.filter((block) => block.startsWith(name));
  const doubles = [OPTION, MATCH].flatMap((name) =>
    named(name).filter((block, place, all) => hasDoubles([text(block), ...all.slice(0, place).map(text)])),
  );
  const blanks = blocks.filter((block) => block !== INPUTS.explanation && text(block) === "");
  const long = blocks.filter((block) => [...text(block)].length > mostOf(block));
  return {
    ...Object.fromEntries(doubles.map((block) => [block, words.double])),
    ...Object.fromEntries(blanks.map((block) => [block, words.blank])),
    ...Object.fromEntries(long.map((block) => [block, words.tooLong(mostOf(block))])),
  };
}

function mostOf(block: string): number {
  return block === INPUTS.stem || block === INPUTS.explanation ? ITEM_LIMITS[block] : ITEM_LIMITS.option;
}
