import type { types } from "@slack/bolt";
import type { City } from "../../../core/corpus/city.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { ANSWERS_TO, type ChannelSettings, VISIBILITIES } from "../channel-settings.ts";
import { LIMITS } from "../limits.ts";
import { VIEWS } from "../listening.ts";
import { type Choice, inputBlock, optionsOf, plain } from "./elements.ts";

/** Block and element of each input; `readSettings` reads them back. */
export const SETTINGS_INPUTS = {
  language: "language",
  city: "city",
  answersTo: "answers_to",
  visibility: "visibility",
  editors: "editors",
} as const;

/** Stands for "no special one" where a menu needs a value. */
export const NO_CHOICE = "none";

/** How many people may be named as editors. */
export const MOST_EDITORS = 20;

export type SettingsContext = {
  readonly channel: string;
  readonly settings: ChannelSettings;
  readonly cities: readonly City[];
  readonly languages: readonly Language[];
  /** What it is written in. */
  readonly language: Language;
};

/** The settings of a channel, as a form. */
export function settingsView({ channel, settings, cities, languages, language }: SettingsContext): types.ModalView {
  const words = messagesIn(language).slack;
  const form = words.settings;
  const inputs = SETTINGS_INPUTS;
  return {
    type: "modal",
    callback_id: VIEWS.settings,
    private_metadata: JSON.stringify({ channel }),
    title: plain(form.title, LIMITS.viewTitle),
    submit: plain(form.save, LIMITS.viewTitle),
    close: plain(form.cancel, LIMITS.viewTitle),
    blocks: [
      inputBlock(
        inputs.answersTo,
        form.answersTo,
        radio(inputs.answersTo, ANSWERS_TO, form.answersToOptions, settings.answersTo),
      ),
      inputBlock(
        inputs.visibility,
        form.visibility,
        radio(inputs.visibility, VISIBILITIES, form.visibilityOptions, settings.visibility),
      ),
      inputBlock(
        inputs.language,
        form.language,
        menu(
          inputs.language,
          [
            { value: NO_CHOICE, text: form.languageOfAsker },
            ...languages.map((each) => ({ value: each, text: words.languages[each] })),
          ],
          settings.language,
        ),
      ),
      inputBlock(
        inputs.city,
        form.city,
        menu(
          inputs.city,
          [{ value: NO_CHOICE, text: form.allCities }, ...cities.map(({ id, name }) => ({ value: id, text: name }))],
          settings.city,
        ),
        { hint: form.cityHint },
      ),
      inputBlock(
        inputs.editors,
        form.editors,
        {
          type: "multi_users_select",
          action_id: inputs.editors,
          placeholder: plain(form.choose, LIMITS.placeholder),
          max_selected_items: MOST_EDITORS,
          ...(settings.editors.length === 0 ? {} : { initial_users: [...settings.editors].slice(0, MOST_EDITORS) }),
        },
        { hint: form.editorsHint, optional: true },
      ),
    ],
  };
}

function menu(id: string, choices: readonly Choice[], chosen: string | null): types.StaticSelect {
  const options = optionsOf(choices);
  const initial = options.find(({ value }) => value === (chosen ?? NO_CHOICE)) ?? options[0];
  return {
    type: "static_select",
    action_id: id,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function radio<T extends string>(
  id: string,
  values: readonly T[],
  texts: Readonly<Record<T, string>>,
  chosen: T,
): types.RadioButtons {
  const options = optionsOf(values.map((value) => ({ value, text: texts[value] })));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: "radio_buttons",
    action_id: id,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}
