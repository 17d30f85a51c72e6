import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openSqliteDatabase } from "../../../../src/adapters/sqlite/database.ts";
import type { Person } from "../../../support/fake-slack/person.ts";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import type { FakeChannel } from "../../../support/fake-slack/world.ts";
import { quizIn, text } from "../../../support/slack/quiz-in-slack.ts";
import { openWorkshop, type Workshop } from "../../../support/slack/workshop.ts";

let workshop: Workshop;
beforeAll(async () => void (workshop = await openWorkshop()));
afterAll(() => workshop.close());

const { draws, begins, presses, question, lastTo } = quizIn(() => workshop);

it("is drawn, looked at, played to its end, and tells each what they missed", async () => {
  const { anna, boris, channel } = workshop.room();
  const lobby = await begins(anna, channel);
  expect(shownText(lobby)).toContain("2 questions");
  await presses(boris, lobby, "quiz_join");
  expect(lastTo(boris)).toContain("You are in");
  await presses(boris, lobby);
  expect(lastTo(boris)).toBe("Only the host can do that.");
  await presses(anna, lobby);

  await presses(boris, question(channel, 1), "quiz_answer:0");
  expect(lastTo(boris)).toContain("Your answer counts: Yes");
  await presses(boris, question(channel, 1), "quiz_answer:1");
  expect(lastTo(boris)).toContain("the first answer counts: Yes");
  expect(shownText(question(channel, 1))).not.toContain("✓");

  const open = structuredClone(question(channel, 1));
  await presses(anna, question(channel, 1));
  expect(shownText(question(channel, 1))).toContain("✓");
  expect(shownText(question(channel, 1))).toMatch(/[01] of 1 right/u);
  await presses(boris, open, "quiz_answer:0");
  expect(lastTo(boris)).toContain("the first answer counts");

  await presses(anna, question(channel, 1));
  expect(workshop.saidIn(channel).map(shownText).join("\n")).toContain("Board");
  await presses(anna, question(channel, 1));
  await presses(anna, open);
  expect(lastTo(anna)).toBe("The session has moved on already.");

  await presses(anna, question(channel, 2), "quiz_answer:1");
  expect(lastTo(anna)).toContain("You came while this question was open");
  for (let press = 0; press < 3; press += 1) await presses(anna, question(channel, 2));
  expect(workshop.saidIn(channel).map(shownText).join("\n")).toContain("That was it");
  await presses(boris, question(channel, 2), "quiz_mine");
  expect(lastTo(boris)).toMatch(/You are at rank 1 with \d/u);
  const direct = workshop.slack
    .posts()
    .filter(({ channel: id }) => id !== channel.id)
    .map(shownText);
  expect(direct.some((said) => said.includes("What you missed") || said.includes("everything right"))).toBe(true);
});

it("waits with an answer that touches the open question, and gives it behind the reveal", async () => {
  const { anna, boris, channel } = workshop.room();
  const lobby = await begins(anna, channel);
  await presses(anna, lobby);
  const asked = /“(.+)”/u.exec(shownText(question(channel, 1)))?.[1] ?? "";
  const about = boris.mentions(channel, `Is it true that ${asked}?`);
  await workshop.quiet();
  expect(workshop.answersTo(about)).toEqual([]);
  expect(lastTo(boris)).toContain("I answer it behind the reveal");
  await presses(anna, question(channel, 1));
  await workshop.quiet();
  expect(workshop.answersTo(about)).toHaveLength(1);
});

it("takes a question out of the score for its host, and says so to all", async () => {
  const { anna, boris, channel } = workshop.room();
  await presses(anna, await begins(anna, channel));
  await presses(boris, question(channel, 1), "quiz_answer:0");
  await presses(anna, question(channel, 1));
  await boris.clicks(question(channel, 1), "quiz_object");
  await workshop.quiet();
  await boris.submits(workshop.modalOf(boris), { objection: text("objection", "Both are right") });
  await workshop.quiet();
  expect(lastTo(boris)).toBe("The host has your objection.");
  const direct = workshop.slack
    .posts()
    .filter(({ channel: id }) => id !== channel.id)
    .map(shownText);
  expect(direct.some((said) => said.includes("Both are right"))).toBe(true);
  await presses(anna, question(channel, 1), "quiz_move:3");
  const said = workshop.saidIn(channel).map(shownText).join("\n");
  expect(said).toContain("Scores corrected: question 1");
  expect(shownText(question(channel, 1))).toContain("This question does not count");
});

it("goes on behind a restart in the middle of a question, with the answers that were given", async () => {
  const { anna, boris, channel } = workshop.room();
  const lobby = await begins(anna, channel);
  await presses(boris, lobby, "quiz_join");
  await presses(anna, lobby);
  await presses(boris, question(channel, 1), "quiz_answer:0");
  const before = workshop.saidIn(channel).length;
  await workshop.restart();
  await presses(anna, question(channel, 1));
  expect(shownText(question(channel, 1))).toMatch(/[01] of 1 right/u);
  await presses(anna, question(channel, 1));
  expect(workshop.saidIn(channel)).toHaveLength(before + 1);
});

async function plays(host: Person, channel: FakeChannel): Promise<void> {
  await presses(host, await begins(host, channel));
  await presses(host, question(channel, 1));
  await presses(host, question(channel, 1), "quiz_move:4");
}

it("shows behind a restart the end that it could not put out before it ended", async () => {
  const { anna, channel } = workshop.room();
  await plays(anna, channel);
  const ends = () => workshop.saidIn(channel).filter((message) => shownText(message).includes("That was it"));
  await vi.waitFor(() => expect(ends()).toHaveLength(1), 10_000);
  const session = /ses_\w+/u.exec(JSON.stringify(question(channel, 1).blocks))?.[0] ?? "";
  const database = await openSqliteDatabase({ file: workshop.file });
  await database.queries.deleteFrom("outbox").where("id", "=", `quiz:${session}:end`).execute();
  await database.close();
  await workshop.restart();
  await vi.waitFor(() => expect(ends()).toHaveLength(2), 10_000);
});

const directTo = ({ id }: Person): string[] => {
  const direct = [...workshop.slack.world.channels.values()].find(
    ({ kind, members }) => kind === "im" && members.has(id),
  );
  return workshop.saidIn(direct ?? { id: "none" }).map(shownText);
};

it("sends the results to the host as files", async () => {
  const { anna, channel } = workshop.room();
  await plays(anna, channel);
  await vi.waitFor(() => expect(directTo(anna).join()).toContain(".xlsx"), 10_000);
  const files = [...workshop.slack.world.files.values()].slice(-2);
  const [table, sheets] = files.map(({ name, bytes }) => ({ name, text: bytes.toString("utf8") }));
  expect(table?.name).toMatch(/\.csv$/u);
  expect(table?.text).toContain("points");
  expect(sheets?.name).toMatch(/\.xlsx$/u);
  expect(sheets?.text.slice(0, 2)).toBe("PK");
  expect(files.every(({ bytes }) => bytes.length > 0)).toBe(true);
});

/** Opens the form in App Home and sends it off for a channel. */
async function drawsAtHome(trainer: Person, channel: string | null) {
  trainer.opensHome();
  await workshop.quiet();
  const home = [...workshop.slack.world.homes.values()].find(({ user }) => user === trainer.id);
  if (home === undefined) throw new Error("no Home");
  await trainer.clicks(home, "quiz_new");
  await workshop.quiet();
  const answer = await trainer.submits(workshop.modalOf(trainer), {
    count: text("count", "1"),
    seconds: text("seconds", "60"),
    kinds: { kinds: { selected_options: [{ value: "true-false" }] } },
    channel: { channel: { selected_conversation: channel } },
  });
  await workshop.quiet();
  return answer;
}

it("begins from App Home, in a channel of choice", async () => {
  const { anna, channel } = workshop.room();
  expect(await drawsAtHome(anna, null)).toMatchObject({ response: { errors: { channel: "Choose a channel." } } });
  await drawsAtHome(anna, channel.id);
  expect(directTo(anna).at(-1)).toContain("Still to look at: 1");
});

it("tells who draws where the app is not what to do", async () => {
  const { slack, anna } = workshop.room();
  const elsewhere = slack.channel("without-the-app", { withoutApp: true });
  await draws(anna, elsewhere, "1");
  expect(directTo(anna).at(-1)).toContain("I am not in the channel");

  await drawsAtHome(anna, elsewhere.id);
  const offer = workshop.slack.posts().findLast((message) => shownText(message).includes("Still to look at: 1"));
  if (offer === undefined) throw new Error("nothing was drawn");
  await presses(anna, offer, "quiz_review");
  for (const action of ["quiz_review:5", "quiz_start"]) {
    await anna.clicks(workshop.modalOf(anna), action);
    await workshop.quiet();
  }
  expect(directTo(anna).at(-1)).toContain("I am not in the channel");
  expect(directTo(anna).filter((said) => said.includes("I am not in"))).toHaveLength(2);
});

it("practises in the direct conversation what was played, one question after the other, each once", async () => {
  const { slack, anna, boris, channel } = workshop.room();
  await presses(anna, await begins(anna, channel));
  await presses(boris, question(channel, 1), "quiz_answer:0");
  await presses(anna, question(channel, 1));
  await presses(anna, question(channel, 1), "quiz_move:4");
  await vi.waitFor(() => expect(directTo(boris).join()).toMatch(/missed|everything right/u), 10_000);
  const latest = () => {
    const found = slack.posts().findLast((message) => /Practice|Right|Not right/u.test(shownText(message)));
    return found ?? expect.fail("nothing to practise");
  };
  const missed = slack.posts().findLast((message) => /missed|everything right/u.test(shownText(message)));
  if (missed === undefined) throw new Error("nothing was missed");
  await presses(boris, missed, "quiz_practise");
  expect(shownText(latest())).toContain("2 questions are due");
  const asked = structuredClone(latest());
  await presses(boris, asked, "quiz_try:0");
  expect(shownText(latest())).toMatch(/[✓✗] .*It comes again on/su);
  await presses(boris, asked, "quiz_try:1");
  await presses(boris, latest(), "quiz_practise");
  expect(shownText(latest())).toContain("1 question is due");
  await presses(boris, latest(), "quiz_try:1");
  await presses(boris, latest(), "quiz_practise");
  expect(directTo(boris).at(-1)).toContain("All done for now");
});

const practiseButton = (session: string) => ({
  type: "button",
  action_id: "quiz_practise",
  value: JSON.stringify({ session }),
});

it("practises by a form what a click cannot answer", async () => {
  const { slack, anna, channel } = workshop.room();
  await presses(anna, await begins(anna, channel, ["number"]));
  await presses(anna, question(channel, 1));
  await presses(anna, question(channel, 1), "quiz_move:4");
  const ended = question(channel, 1);
  const session = /ses_\w+/u.exec(JSON.stringify(ended.blocks))?.[0] ?? "";
  await anna.clicks({ ...ended, blocks: [{ type: "actions", elements: [practiseButton(session)] }] }, "quiz_practise");
  await workshop.quiet();
  const asked = slack.posts().findLast((message) => shownText(message).includes("Practice"));
  if (asked === undefined) throw new Error("nothing to practise");
  await anna.clicks(asked, "quiz_try_form");
  await workshop.quiet();
  await anna.submits(workshop.modalOf(anna), { answer: text("answer", "58") });
  await workshop.quiet();
  expect(directTo(anna).at(-1)).toMatch(/Your answer: 58/u);
});

it("takes a number by a form", async () => {
  const { anna, boris, channel } = workshop.room();
  const lobby = await begins(anna, channel, ["number"]);
  await presses(anna, lobby);
  await boris.clicks(question(channel, 1), "quiz_form");
  await workshop.quiet();
  const form = workshop.modalOf(boris);
  expect(await boris.submits(form, { answer: text("answer", "many") })).toEqual({
    response: { response_action: "errors", errors: { answer: "That cannot be an answer." } },
  });
  expect(workshop.modalOf(boris).id).toBe(form.id);
  await boris.submits(workshop.modalOf(boris), { answer: text("answer", "58") });
  await workshop.quiet();
  expect(lastTo(boris)).toMatch(/Your answer counts: 58|You came while/u);
});

it("keeps the form open with what is wrong in it", async () => {
  const { anna, channel } = workshop.room();
  expect(await draws(anna, channel, "99")).toMatchObject({
    response: { response_action: "errors", errors: { count: expect.any(String) } },
  });
});

it("says that the report has no such question", async () => {
  const { anna, channel } = workshop.room();
  await draws(anna, channel, "2", ["match"]);
  expect(lastTo(anna)).toContain("no further question");
});
