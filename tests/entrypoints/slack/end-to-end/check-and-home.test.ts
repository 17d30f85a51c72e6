import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SHORTCUTS } from "../../../../src/entrypoints/slack/listening.ts";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import { openWorkshop, shownView, type Workshop } from "../../../support/slack/workshop.ts";

let workshop: Workshop;
beforeAll(async () => void (workshop = await openWorkshop()));
afterAll(() => workshop.close());

it.each([
  [
    "supported",
    "The lamp of Kiel burns 14.6 litres of oil a night.",
    /The report supports this claim[^]*“The lamp of Kiel/u,
  ],
  [
    "another figure",
    "The lamp of Kiel burns 16.4 litres of oil a night.",
    /The report has another figure[^]*14.6 litres/u,
  ],
  ["another figure, in other words", "The tower of Brest is 85 metres high.", /another figure[^]*58 metres/u],
  ["not covered", "The harbour of Oslo freezes over in every January.", /The report does not say this/u],
  ["no claim", "Good morning, who brings the cake?", /^This message makes no claim that could be checked/u],
])("checks a colleague's message for who asks alone: %s", async (_outcome, text, expected) => {
  const { anna, boris, channel } = workshop.room();
  const message = boris.says(channel, text);
  await anna.shortcut(message, SHORTCUTS.checkMessage);
  await workshop.quiet();
  const said = workshop.slack.posts().filter((post) => post.channel === channel.id);
  expect(said.map(({ onlyFor }) => onlyFor)).toEqual([anna.id]);
  expect(said.map(shownText)).toEqual([expect.stringMatching(expected)]);
});

const homeOf = ({ id }: { readonly id: string }) =>
  [...workshop.slack.world.homes.values()].find(({ user }) => user === id) ?? expect.fail("no Home");

it("shows in App Home what is covered, opens a theme, and asks a suggestion in the direct conversation", async () => {
  const { slack, anna } = workshop.room();
  anna.opensHome();
  await workshop.quiet();
  const home = homeOf(anna);
  expect(shownView(home)).toMatch(
    /\[What is said about Brest\?\][^]*Kiel\n\[Kiel: the firth\] \[Lamps and lenses\][^]*You have not asked anything yet/u,
  );
  await anna.clicks(home, "show_passage:1");
  await workshop.quiet();
  expect(shownView(workshop.modalOf(anna))).toContain("14.6 litres");
  await anna.clicks(home, "ask:1");
  await workshop.quiet();
  const said = slack.posts().filter(({ channel }) => channel === `D${anna.id.slice(1)}`);
  expect(said.map(shownText)).toEqual([expect.stringMatching(/^Question: What is said about Brest\?/u)]);
  const [answer = expect.fail("no answer")] = said;
  const followUp = anna.replies(answer, "How high is its tower?");
  expect(shownText(await workshop.answerTo(followUp))).toContain("58 metres");
});

it("keeps a person's language, and takes it back", async () => {
  const { anna } = workshop.room();
  anna.opensHome();
  await workshop.quiet();
  const choose = async (language: string | null) => {
    await anna.clicks(homeOf(anna), "set_language", { selected_option: { value: JSON.stringify({ language }) } });
    await workshop.quiet();
    const blocks = homeOf(anna).view["blocks"] as {
      elements?: { action_id?: string; initial_option?: { value: string } }[];
    }[];
    return blocks.flatMap(({ elements = [] }) => elements).find(({ action_id }) => action_id === "set_language")
      ?.initial_option?.value;
  };
  expect(await choose("en")).toBe('{"language":"en"}');
  expect(await choose(null)).toBe('{"language":null}');
});

it("lists a person's own questions, and deletes every trace of them from the store", async () => {
  const { slack, anna, boris, channel } = workshop.room();
  const words = "How high is the tower of Brest in Zanzibarian ells?";
  anna.mentions(channel, words);
  boris.messages("How high is the tower of Kiel?");
  await workshop.quiet();
  anna.opensHome();
  boris.opensHome();
  await workshop.quiet();
  expect(shownView(homeOf(anna))).toContain(words);
  expect(shownView(homeOf(boris))).not.toContain(words);
  await anna.clicks(homeOf(anna), "delete_my_data");
  await workshop.quiet();
  expect(shownView(homeOf(anna))).toContain("You have not asked anything yet");
  expect(shownView(homeOf(boris))).toContain("How high is the tower of Kiel?");
  const said = slack.posts().filter(({ channel: id }) => id === `D${anna.id.slice(1)}`);
  expect(said.map(shownText)).toEqual(["Your data was deleted."]);
  const bytes = [workshop.file, `${workshop.file}-wal`].map((file) => readFileSync(file).toString("latin1"));
  expect(bytes.map((each) => each.includes("Zanzibarian"))).toEqual([false, false]);
});
