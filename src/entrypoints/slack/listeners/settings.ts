import { LANGUAGES } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { noticeMessage } from "../blocks/notice.ts";
import { settingsView } from "../blocks/settings-view.ts";
import { mayChange } from "../channel-settings.ts";
import { type Arrival, type Desk, languageOf, settingsOf } from "../desk.ts";
import { channelKey, type Place } from "../keys.ts";
import { openView } from "../open-view.ts";
import type { Recipient } from "../outgoing.ts";
import { readSettings } from "../settings-submission.ts";
import type { SubmittedView } from "../submitted-view.ts";

export type SettingsWish = {
  readonly place: Place;
  readonly person: string;
  readonly trigger: string;
  /** How they are told that they may not. */
  readonly to: Recipient;
};

/** Shows a channel's settings to who may change them. */
export async function openSettings(desk: Desk, arrival: Arrival, wish: SettingsWish): Promise<void> {
  const { place, person, trigger, to } = wish;
  const settings = await settingsOf(desk, place);
  const language = await languageOf(desk, arrival.team, person);
  if (!mayChange(settings, person)) {
    const { notAllowed } = messagesIn(language).slack.settings;
    return desk.outgoing.say(`${arrival.key}#answer`, place, to, noticeMessage(notAllowed));
  }
  const { cities } = desk.application.corpus;
  const view = settingsView({ channel: place.channel, settings, cities, languages: LANGUAGES, language });
  await openView(desk, arrival, { view, trigger, refusal: { place, to, language } });
}

/** Keeps settings that were submitted; whether they can be was said when they came in. */
export async function onSettingsSubmitted(
  desk: Desk,
  arrival: Arrival,
  { view, user }: { readonly view: SubmittedView; readonly user: string },
): Promise<void> {
  const language = await languageOf(desk, arrival.team, user);
  const { cities } = desk.application.corpus;
  const read = readSettings(view, user, { cities, language });
  if (read.kind === "errors") return;
  const place = { team: arrival.team, channel: read.channel, thread: null };
  const words = messagesIn(language).slack.settings;
  const isAllowed = mayChange(await settingsOf(desk, place), user);
  if (isAllowed) await desk.stores.channelSettings.write(channelKey(place), JSON.stringify(read.settings));
  const message = noticeMessage(isAllowed ? words.saved : words.notAllowed);
  await desk.outgoing.say(`${arrival.key}#answer`, place, { kind: "person", person: user }, message);
}
