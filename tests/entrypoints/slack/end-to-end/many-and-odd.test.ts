import { afterAll, beforeAll, expect, it } from "vitest";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import { openWorkshop, type Workshop } from "../../../support/slack/workshop.ts";

const HEIGHT = "How high is the tower of Brest?";

let workshop: Workshop;
beforeAll(async () => void (workshop = await openWorkshop()));
afterAll(() => workshop.close());

/** Nothing that the app said could ping or lead anywhere, and Slack's limits refused nothing. */
function expectInert(): void {
  const { slack } = workshop;
  expect(slack.transcript()).not.toContain("⚡");
  expect(slack.calls.filter(({ outcome }) => outcome !== "ok")).toEqual([]);
}

it.each([
  ["Arabic", "كم يبلغ ارتفاع برج بريست؟"],
  ["Turkish", "Brest kulesi kaç metre yüksekliğinde?"],
  ["Greek", "Πόσο ψηλός είναι ο πύργος της Βρέστης;"],
  ["emoji alone", "🏮🗼👩‍👩‍👧‍👦❓"],
  ["an override of direction", "How high is \u202Ethe tower\u202C of Brest?"],
  ["zero-width signs", "How\u200B high\u200D is\u2060 the\uFEFF tower of Brest?"],
  ["signs alone", "\u200B\u2060?"],
  ["controls of Slack's", "How high is <!channel> the <@U0ANNA> tower of <#C1|x> <https://evil.example|Brest>?"],
  ["Markdown", "# How *high* is [the tower](https://evil.example) of `Brest` ~now~ ```?"],
  ["entities", "How high &lt;!here&gt; is the &amp;lt;tower&amp;gt; of Brest?"],
  ["half a surrogate", "How high is the tower of Brest \uD83D?"],
  ["forty thousand signs", `${HEIGHT} ${"and ".repeat(10_000)}`],
  ["a megabyte less its envelope", `${HEIGHT} ${"x".repeat(900_000)}`],
])("answers a question in %s just once, with nothing live in it", async (_what, question) => {
  const { slack, anna, channel } = workshop.room();
  anna.mentions(channel, question);
  await workshop.quiet();
  await anna.command("/three-cities", question, channel);
  await workshop.quiet();
  expect(slack.posts().filter((post) => post.channel === channel.id)).toHaveLength(2);
  expectInert();
});

it("gives each of thirty people who ask at once one answer in their own thread", async () => {
  const { slack } = workshop;
  // Slack takes one message a second in a channel.
  const channels = ["plenum", "left wing", "right wing"].map((name) => slack.channel(name));
  const towers = [
    ["Brest", "58 metres"],
    ["Kiel", "31 metres"],
  ] as const;
  const asked = Array.from({ length: 30 }, (_, at) => {
    const [city, height] = towers[at % 2] ?? towers[0];
    const channel = channels[at % channels.length] ?? expect.fail("no channel");
    const question = slack.person(`Guest ${at}`).mentions(channel, `How high is the tower of ${city}?`);
    return { question, height };
  });
  await workshop.quiet();
  const answered = asked.map(({ question, height }) =>
    workshop.answersTo(question).map((answer) => shownText(answer).split("\n")[0]?.includes(height)),
  );
  expect(answered).toEqual(asked.map(() => [true]));
  expect(channels.flatMap((channel) => workshop.saidIn(channel))).toEqual([]);
}, 60_000);

it("holds one person to their budget through a thousand questions, tells them once, and answers the others", async () => {
  const { slack, anna: flood } = workshop.room();
  const channels = Array.from({ length: 10 }, (_, at) => slack.channel(`flooded-${at}`));
  const others = Array.from({ length: 5 }, (_, at) => slack.person(`Other ${at}`));
  const asked = Array.from({ length: 1000 }, (_, at) =>
    flood.mentions(channels[at % channels.length] ?? expect.fail("no channel"), HEIGHT),
  );
  const questions = others.map((other) => other.mentions(slack.channel(`beside-${other.id}`), HEIGHT));
  await workshop.quiet();
  const answered = asked.filter((question) => workshop.answersTo(question).some(({ text }) => text.includes("58")));
  // The budget of a minute, and what has come back to it while the test ran.
  expect(answered.length).toBeGreaterThanOrEqual(20);
  expect(answered.length).toBeLessThan(60);
  const told = slack.posts().filter(({ onlyFor, text }) => onlyFor === flood.id && text.includes("wait a minute"));
  expect(told.length).toBeGreaterThanOrEqual(1);
  expect(told.length).toBeLessThanOrEqual(3);
  expect(questions.map((question) => workshop.answersTo(question).length)).toEqual([1, 1, 1, 1, 1]);
}, 120_000);
