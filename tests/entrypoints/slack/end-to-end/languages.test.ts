import { afterAll, beforeAll, expect, it } from "vitest";
import { createSqliteChatStores } from "../../../../src/adapters/sqlite/chat-stores.ts";
import { openSqliteDatabase } from "../../../../src/adapters/sqlite/database.ts";
import type { ChatStores } from "../../../../src/core/chat/chat-stores.ts";
import type { Language } from "../../../../src/core/language.ts";
import { messagesIn } from "../../../../src/core/messages/catalogue.ts";
import { DEFAULT_CHANNEL_SETTINGS } from "../../../../src/entrypoints/slack/channel-settings.ts";
import { channelKey, personKey } from "../../../../src/entrypoints/slack/keys.ts";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import { IN_GERMAN, THREE_LIGHTS } from "../../../support/three-lights-corpus.ts";
import { openWorkshop, type Workshop } from "../../../support/slack/workshop.ts";

let workshop: Workshop;
let stores: ChatStores;
let closeStores: () => Promise<void>;
beforeAll(async () => {
  workshop = await openWorkshop({ corpus: { ...THREE_LIGHTS, ...IN_GERMAN } });
  const database = await openSqliteDatabase({ file: workshop.file });
  stores = createSqliteChatStores(database, null);
  closeStores = database.close;
});
afterAll(async () => {
  await closeStores();
  await workshop.close();
});

/** What is wished for in the store. */
type Wishes = { readonly channel?: Language; readonly person?: Language };

const GERMAN = "Wie hoch ist der Turm von Brest?";

let count = 0;
async function answerTo(question: string, { channel: ofChannel, person: ofPerson }: Wishes = {}): Promise<string> {
  const { slack } = workshop;
  const anna = slack.person(`Anna ${(count += 1)}`);
  const channel = slack.channel(`room-${count}`);
  const { team } = channel;
  if (ofPerson !== undefined) await stores.people.setLanguage(personKey(team, anna.id), ofPerson);
  if (ofChannel !== undefined)
    await stores.channelSettings.write(
      channelKey({ team, channel: channel.id }),
      JSON.stringify({ ...DEFAULT_CHANNEL_SETTINGS, language: ofChannel }),
    );
  return shownText(await workshop.answerTo(anna.mentions(channel, question)));
}

it.each([
  ["tr", "Kiel fener kulesi hangi renkte boyandı?"],
  ["fr", "De quelle couleur est peint le phare de Kiel ?"],
  ["ar", "ما لون طلاء منارة Kiel؟"],
] as const)(
  "speaks to who asks in a language (%s) in that language, also where no text is in it",
  async (language, question) => {
    const answer = await answerTo(question);
    expect(answer).toContain(messagesIn(language).slack.feedback.good);
  },
);

it("answers a German question in German, from a German text where there is one, and offers English", async () => {
  const { slack } = workshop;
  const anna = slack.person("Anja");
  const answer = await workshop.answerTo(anna.mentions(slack.channel("werkstatt"), GERMAN));
  expect(shownText(answer)).toMatch(/Der Turm von Brest ist 58 Meter hoch/u);
  expect(shownText(answer)).toContain("Hilfreich");

  const [id] = /ans_[\w-]+/u.exec(JSON.stringify(answer.blocks)) ?? expect.fail("no answer is named");
  const value = JSON.stringify({ answer: id, language: "en" });
  expect(JSON.stringify(answer.blocks)).toContain(JSON.stringify(value));
  await anna.clicks(answer, "switch_language", { selected_option: { value } });
  await workshop.quiet();
  expect(slack.posts().map(shownText)).toContainEqual(expect.stringMatching(/The tower of Brest is 58 metres high/u));
});

it("holds the person's language above the question's", async () => {
  expect(await answerTo(GERMAN, { person: "en" })).toContain(messagesIn("en").slack.feedback.good);
  expect(await answerTo(GERMAN, { person: "tr" })).toContain(messagesIn("tr").slack.feedback.good);
});

it("holds the channel's language above the person's", async () => {
  expect(await answerTo(GERMAN, { channel: "fr", person: "tr" })).toContain(messagesIn("fr").slack.feedback.good);
  expect(await answerTo(GERMAN, { channel: "en", person: "tr" })).toContain(messagesIn("en").slack.feedback.good);
});
