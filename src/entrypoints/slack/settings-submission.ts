import { z } from "zod";
import type { City } from "../../core/corpus/city.ts";
import type { Language } from "../../core/language.ts";
import { messagesIn } from "../../core/messages/catalogue.ts";
import { type ChannelSettings, channelSettingsSchema } from "./channel-settings.ts";
import { type SubmittedView, viewMetadata } from "./submitted-view.ts";
import { MOST_EDITORS, NO_CHOICE, SETTINGS_INPUTS } from "./blocks/settings-view.ts";

export type SettingsSubmission =
  | { readonly kind: "settings"; readonly channel: string; readonly settings: ChannelSettings }
  /** For the acknowledgement's `errors`: what is wrong, by block. */
  | { readonly kind: "errors"; readonly errors: Readonly<Record<string, string>> };

const chosenSchema = z.object({ selected_option: z.object({ value: z.string() }) });
const peopleSchema = z.object({ selected_users: z.array(z.string().regex(/^[UW][A-Z0-9]{1,30}$/u)).max(MOST_EDITORS) });
const metadataSchema = z.object({ channel: z.string().regex(/^[CDG][A-Z0-9]{1,30}$/u) });

/**
 * Reads the settings that `person` submitted. Whoever names editors is one of them, so that nobody locks themselves
 * out. Everything is checked: a submission is only as good as whoever made it.
 */
export function readSettings(
  view: SubmittedView,
  person: string,
  { cities, language }: { readonly cities: readonly City[]; readonly language: Language },
): SettingsSubmission {
  const { invalid } = messagesIn(language).slack.settings;
  const channel = viewMetadata(view, metadataSchema)?.channel ?? null;
  if (channel === null) return { kind: "errors", errors: { [SETTINGS_INPUTS.answersTo]: invalid } };
  const people = peopleSchema.safeParse(elementOf(view, SETTINGS_INPUTS.editors));
  const editors = people.success ? people.data.selected_users : [];
  const city = choiceOf(view, SETTINGS_INPUTS.city);
  const read = channelSettingsSchema.safeParse({
    answersTo: choiceOf(view, SETTINGS_INPUTS.answersTo),
    visibility: choiceOf(view, SETTINGS_INPUTS.visibility),
    language: choiceOf(view, SETTINGS_INPUTS.language),
    city,
    editors: editors.length === 0 || editors.includes(person) ? editors : [...editors, person],
  });
  const wrong = read.success ? [] : read.error.issues.map(({ path }) => blockOf(String(path[0])));
  const isKnownCity = city === null || cities.some(({ id }) => id === city);
  if (!isKnownCity) wrong.push(SETTINGS_INPUTS.city);
  if (!people.success && elementOf(view, SETTINGS_INPUTS.editors) !== undefined) wrong.push(SETTINGS_INPUTS.editors);
  if (!read.success || wrong.length > 0) {
    return { kind: "errors", errors: Object.fromEntries(wrong.map((block) => [block, invalid])) };
  }
  return { kind: "settings", channel, settings: read.data };
}

function elementOf({ state }: SubmittedView, id: string): unknown {
  return state.values[id]?.[id];
}

/** Null for "no special one"; undefined for what is not there, which no setting takes. */
function choiceOf(view: SubmittedView, id: string): string | null | undefined {
  const read = chosenSchema.safeParse(elementOf(view, id));
  if (!read.success) return undefined;
  const { value } = read.data.selected_option;
  return value === NO_CHOICE ? null : value;
}

function blockOf(setting: string): string {
  return Object.entries(SETTINGS_INPUTS).find(([name]) => name === setting)?.[1] ?? SETTINGS_INPUTS.answersTo;
}
