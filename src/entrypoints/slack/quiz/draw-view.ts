import type { types } from "@slack/bolt";
import type { City } from "../../../core/corpus/city.ts";
import { type Language, LANGUAGES } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { DIFFICULTIES, ITEM_KINDS } from "../../../core/quiz/item.ts";
import { PRESETS, type Preset } from "../../../core/quiz/session/scoring.ts";
import { inputBlock, optionsOf, plain } from "../blocks/elements.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import { channelInput } from "./channel-input.ts";

/** Block and element of each input; `readDraw` reads them back. */
export const DRAW_INPUTS = {
  cities: "cities",
  theme: "theme",
  count: "count",
  kinds: "kinds",
  difficulties: "difficulties",
  language: "language",
  preset: "preset",
  seconds: "seconds",
  openBook: "open_book",
} as const;

export const DRAW_LIMITS = { count: { least: 1, most: 20 }, seconds: { least: 10, most: 300 } } as const;

const USUAL = { count: "5", seconds: "30" } as const;

type DrawContext = {
  /** Where it is played; null where the form asks for it. */
  readonly channel: string | null;
  readonly cities: readonly City[];
  readonly language: Language;
};

/** What to draw a quiz from, as a form. */
export function drawView({ channel, cities, language }: DrawContext): types.ModalView {
  const { slackQuiz, slack, quizWeb } = messagesIn(language);
  const words = slackQuiz.draw;
  const inputs = DRAW_INPUTS;
  const presets = (Object.keys(PRESETS) as Preset[]).map((value) => ({ value, text: quizWeb.presets[value] }));
  const languages = LANGUAGES.map((value) => ({ value, text: slack.languages[value] }));
  return {
    type: "modal",
    callback_id: VIEWS.quizDraw,
    private_metadata: JSON.stringify({ channel, language }),
    title: plain(words.title, LIMITS.viewTitle),
    submit: plain(words.draw, LIMITS.viewTitle),
    close: plain(words.cancel, LIMITS.viewTitle),
    blocks: [
      ...(channel === null ? [channelInput(words.channel)] : []),
      ...(cities.length === 0
        ? []
        : [
            optional(
              inputs.cities,
              words.cities,
              several(
                inputs.cities,
                cities.map(({ id, name }) => ({ value: id, text: name })),
              ),
            ),
          ]),
      optional(inputs.theme, words.theme, { type: "plain_text_input", action_id: inputs.theme, max_length: 200 }),
      inputBlock(inputs.count, words.count, {
        type: "plain_text_input",
        action_id: inputs.count,
        initial_value: USUAL.count,
        max_length: 3,
      }),
      optional(
        inputs.kinds,
        words.kinds,
        several(
          inputs.kinds,
          ITEM_KINDS.map((kind) => ({ value: kind, text: quizWeb.kinds[kind] })),
        ),
      ),
      optional(
        inputs.difficulties,
        words.difficulties,
        several(
          inputs.difficulties,
          DIFFICULTIES.map((difficulty) => ({ value: difficulty, text: quizWeb.difficulties[difficulty] })),
        ),
      ),
      inputBlock(inputs.language, words.language, menu(inputs.language, languages, language)),
      inputBlock(inputs.preset, words.preset, menu(inputs.preset, presets, "workshop")),
      inputBlock(inputs.seconds, words.seconds, {
        type: "plain_text_input",
        action_id: inputs.seconds,
        initial_value: USUAL.seconds,
        max_length: 3,
      }),
      optional(inputs.openBook, words.openBook, several(inputs.openBook, [{ value: "open", text: words.openBook }])),
    ],
  };
}

function optional(id: string, label: string, element: types.InputBlockElement): types.InputBlock {
  return inputBlock(id, label, element, { optional: true });
}

type Choices = readonly { readonly value: string; readonly text: string }[];

function several(id: string, choices: Choices): types.Checkboxes {
  return { type: "checkboxes", action_id: id, options: optionsOf(choices).slice(0, MOST_CHECKBOXES) };
}

/** Options of a group of checkboxes: block-kit/block-elements/checkboxes-element. */
const MOST_CHECKBOXES = 10;

function menu(id: string, choices: Choices, chosen: string): types.StaticSelect {
  const options = optionsOf(choices);
  const initial = options.find(({ value }) => value === chosen) ?? options[0];
  return {
    type: "static_select",
    action_id: id,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}
