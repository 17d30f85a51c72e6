import { afterAll, beforeAll, expect, it } from "vitest";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
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

it("takes a number by a form", async () => {
  const { anna, boris, channel } = workshop.room();
  const lobby = await begins(anna, channel, ["number"]);
  await presses(anna, lobby);
  await boris.clicks(question(channel, 1), "quiz_form");
  await workshop.quiet();
  await boris.submits(workshop.modalOf(boris), { answer: text("answer", "many") });
  await workshop.quiet();
  expect(lastTo(boris)).toBe("That cannot be an answer.");
  await boris.clicks(question(channel, 1), "quiz_form");
  await workshop.quiet();
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
