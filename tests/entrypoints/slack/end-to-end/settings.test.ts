import { afterAll, beforeAll, expect, it } from "vitest";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import type { Person } from "../../../support/fake-slack/person.ts";
import type { FakeChannel, FakeView } from "../../../support/fake-slack/world.ts";
import { openWorkshop, type Workshop } from "../../../support/slack/workshop.ts";

let workshop: Workshop;
beforeAll(async () => void (workshop = await openWorkshop()));
afterAll(() => workshop.close());

type Wish = { answersTo?: string; visibility?: string; language?: string; city?: string; editors?: string[] };

async function sets(person: Person, channel: FakeChannel, wish: Wish) {
  await person.command("/three-cities", "settings", channel);
  await workshop.quiet();
  return submits(person, workshop.modalOf(person), wish);
}

async function submits(person: Person, form: FakeView, wish: Wish) {
  const { answersTo = "mentions", visibility = "public", language = "none", city = "none", editors = [] } = wish;
  const chosen = (input: string, value: string) => ({ [input]: { [input]: { selected_option: { value } } } });
  const answer = await person.submits(form, {
    ...chosen("answers_to", answersTo),
    ...chosen("visibility", visibility),
    ...chosen("language", language),
    ...chosen("city", city),
    editors: { editors: { selected_users: editors } },
  });
  await workshop.quiet();
  return answer;
}

const saidTo = ({ id }: Person) =>
  workshop.slack
    .posts()
    .filter(({ onlyFor }) => onlyFor === id)
    .map(shownText);

it("takes a question that names no city for one about the channel's city", async () => {
  const { anna, boris, channel } = workshop.room();
  await sets(anna, channel, { city: "brest" });
  expect(saidTo(anna)).toEqual(["The settings of this channel were saved."]);
  const answer = await workshop.answerTo(boris.mentions(channel, "How high is the tower?"));
  expect(shownText(answer)).toContain("58 metres");
  expect(shownText(answer).split("\n")[0]).not.toContain("31 metres");
  const named = await workshop.answerTo(boris.mentions(channel, "How high is the tower of Kiel?"));
  expect(shownText(named)).toContain("31 metres");
});

it("answers every question in a channel that wants it, and nothing that is none", async () => {
  const { anna, boris, channel } = workshop.room();
  await sets(anna, channel, { answersTo: "everything", language: "en" });
  expect(shownText(await workshop.answerTo(boris.says(channel, "How high is the tower of Brest?")))).toContain("58");
  const remark = boris.says(channel, "I had a herring for lunch.");
  await workshop.quiet();
  expect(workshop.answersTo(remark)).toEqual([]);
});

it("answers the asker alone in a channel that wants it so", async () => {
  const { anna, boris, channel } = workshop.room();
  await sets(anna, channel, { visibility: "private" });
  boris.mentions(channel, "How high is the tower of Brest?");
  await workshop.quiet();
  expect(saidTo(boris)).toEqual([expect.stringContaining("58 metres")]);
  expect(workshop.slack.posts().filter((post) => post.channel === channel.id && post.onlyFor === null)).toEqual([]);
});

it("lets only those change the settings who are named, and says so to others", async () => {
  const { slack, anna, boris, channel } = workshop.room();
  await sets(anna, channel, { editors: [anna.id] });
  const views = slack.world.views.length;
  await boris.command("/three-cities", "settings", channel);
  await workshop.quiet();
  expect(slack.world.views).toHaveLength(views);
  expect(saidTo(boris)).toEqual(["Only the people named in the settings may change them. Ask one of them."]);
  await sets(anna, channel, {});
  expect(saidTo(anna)).toHaveLength(2);
});

it("shows in the form what is wrong with a submission, and keeps nothing of it", async () => {
  const { slack, anna, channel } = workshop.room();
  const answer = await sets(anna, channel, { city: "atlantis", visibility: "secret" });
  const invalid = "Choose one of the options.";
  expect(answer?.response).toEqual({ response_action: "errors", errors: { visibility: invalid, city: invalid } });
  expect(slack.world.views.filter(({ user }) => user === anna.id)).toHaveLength(1);
  expect(saidTo(anna)).toEqual([]);
});

it("keeps nothing of a form that was opened by somebody who may not change the settings any more", async () => {
  const { anna, boris, channel } = workshop.room();
  await boris.command("/three-cities", "settings", channel);
  await workshop.quiet();
  const opened = workshop.modalOf(boris);
  await sets(anna, channel, { city: "brest", editors: [anna.id] });
  await submits(boris, opened, { city: "kiel" });
  expect(saidTo(boris)).toEqual(["Only the people named in the settings may change them. Ask one of them."]);
  const answer = await workshop.answerTo(anna.mentions(channel, "How high is the tower?"));
  expect(shownText(answer)).toContain("58 metres");
});
