import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { germanQuizWebMessages } from "../../../../src/core/messages/de/quiz-web.ts";
import type { Person } from "../../../support/fake-slack/person.ts";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import type { FakeChannel, FakeView } from "../../../support/fake-slack/world.ts";
import { quizIn, text } from "../../../support/slack/quiz-in-slack.ts";
import { openWorkshop, shownView, type Workshop } from "../../../support/slack/workshop.ts";

let workshop: Workshop;
beforeAll(
  async () => void (workshop = await openWorkshop({ settings: { PUBLIC_URL: "https://assistant.example.org" } })),
);
afterAll(() => workshop.close());

const { draws, begins, presses, question, lastTo } = quizIn(() => workshop);

async function opensReview(trainer: Person, channel: FakeChannel): Promise<FakeView> {
  await draws(trainer, channel);
  const offer = workshop.slack.posts().findLast(({ onlyFor }) => onlyFor === trainer.id);
  if (offer === undefined) throw new Error("nothing was drawn");
  await presses(trainer, offer, "quiz_review");
  return workshop.modalOf(trainer);
}

async function opensEdit(trainer: Person, review: FakeView): Promise<FakeView> {
  await trainer.clicks(review, "quiz_edit");
  await workshop.quiet();
  return workshop.modalOf(trainer);
}

const written = (stem: string, options: readonly [string, string] = ["Indeed", "Not at all"]) => ({
  stem: text("stem", stem),
  option_a: text("option_a", options[0]),
  option_b: text("option_b", options[1]),
  explanation: text("explanation", "As the log says."),
});

function shown(id: string): string {
  const view = workshop.slack.world.views.find((each) => each.id === id);
  return view === undefined ? "" : shownView(view);
}

it("is edited in the review", async () => {
  const { anna, channel } = workshop.room();
  const review = await opensReview(anna, channel);
  await anna.submits(await opensEdit(anna, review), written("Does the lamp shine at night?"));
  await workshop.quiet();
  expect(shown(review.id)).toContain("Does the lamp shine at night?");
  expect(shown(review.id)).toContain("Indeed");
  expect(shown(review.id)).toContain("Not looked at yet");
});

it.each([
  [written(" "), { stem: "This must not be empty." }],
  [written("Is it lit?", ["Yes", " yes"]), { option_b: "Two of these read the same." }],
  [written("l".repeat(501)), { stem: "At most 500 characters." }],
  [written("Is it lit?", ["Yes", "n".repeat(301)]), { option_b: "At most 300 characters." }],
])("keeps the form of an edit open with what is wrong in it", async (values, errors) => {
  const { anna, channel } = workshop.room();
  const form = await opensEdit(anna, await opensReview(anna, channel));
  expect(await anna.submits(form, values)).toEqual({ response: { response_action: "errors", errors } });
  expect(workshop.modalOf(anna).id).toBe(form.id);
});

it("gives back what was written where somebody else was faster", async () => {
  const { anna, channel } = workshop.room();
  const review = await opensReview(anna, channel);
  const slow = structuredClone(await opensEdit(anna, review));
  await anna.submits(slow, written("Who lit it first?"));
  await workshop.quiet();
  await anna.submits(slow, written("Who lit it last?"));
  await workshop.quiet();
  expect(shown(review.id)).toContain("Somebody else changed this quiz.");
  expect(shown(review.id)).toContain("Who lit it last?");
  expect(shown(review.id)).toContain("Who lit it first?");
});

async function home(person: Person): Promise<FakeView> {
  person.opensHome();
  await workshop.quiet();
  const found = [...workshop.slack.world.homes.values()].find(({ user }) => user === person.id);
  return found ?? expect.fail("no Home");
}

const directTo = ({ id }: Person): string[] => {
  const direct = [...workshop.slack.world.channels.values()].find(
    ({ kind, members }) => kind === "im" && members.has(id),
  );
  return workshop.saidIn(direct ?? { id: "none" }).map(shownText);
};

it("lists one's own quizzes in App Home, from where one is looked at and started in a channel", async () => {
  const { anna, boris, channel } = workshop.room();
  await draws(anna, channel);
  expect(shownView(await home(boris))).not.toContain("Your quizzes");
  const listed = await home(anna);
  expect(shownView(listed)).toContain("Your quizzes");
  expect(shownView(listed)).toContain("2 questions · Still to look at: 2");
  await anna.clicks(listed, "quiz_review");
  await workshop.quiet();
  for (const action of ["quiz_review:5", "quiz_start"]) {
    await anna.clicks(workshop.modalOf(anna), action);
    await workshop.quiet();
  }
  const form = workshop.modalOf(anna);
  const chosen = (id: string | null) => ({ channel: { channel: { selected_conversation: id } } });
  expect(await anna.submits(form, chosen(null))).toMatchObject({
    response: { errors: { channel: "Choose a channel." } },
  });
  await anna.submits(form, chosen(channel.id));
  await workshop.quiet();
  expect(workshop.saidIn(channel).map(shownText).join()).toContain("Press Join to play.");
  const running = shownView(await home(anna));
  expect(running).toContain("Running now");
  expect(running).toMatch(/assistant\.example\.org\/quiz\/host\/ses_/u);
});

it("tells a host in their language where the results are when Slack refuses the files", async () => {
  const { slack, anna, channel } = workshop.room();
  await anna.clicks(await home(anna), "set_language", {
    selected_option: { value: JSON.stringify({ language: "de" }) },
  });
  await workshop.quiet();
  slack.fail("files.getUploadURLExternal", { error: "missing_scope" }, 2);
  await presses(anna, await begins(anna, channel));
  await presses(anna, question(channel, 1));
  await presses(anna, question(channel, 1), "quiz_move:4");
  await vi.waitFor(
    () => expect(directTo(anna).join()).toMatch(/konnten nicht hierher .*example\.org\/quiz\/host\/ses_/u),
    10_000,
  );
});

it("goes on practising by the command, until nothing is due", async () => {
  const { anna, boris, channel } = workshop.room();
  await boris.command("/quiz", "practice", channel);
  await workshop.quiet();
  expect(directTo(boris).at(-1)).toContain("nothing to practise");
  const lobby = await begins(anna, channel);
  await presses(boris, lobby, "quiz_join");
  await presses(anna, lobby);
  await presses(anna, question(channel, 1));
  await presses(anna, question(channel, 1), "quiz_move:4");
  expect(shownView(await home(boris))).toContain("Practise again");
  for (let due = 2; due > 0; due -= 1) {
    await boris.command("/quiz", " Practise ", channel);
    await workshop.quiet();
    expect(directTo(boris).at(-1)).toContain(due === 1 ? "1 question is due" : "2 questions are due");
    const asked = workshop.slack.posts().findLast((message) => shownText(message).includes("due"));
    if (asked === undefined) throw new Error("nothing to practise");
    const shownBefore = structuredClone(asked);
    await presses(boris, shownBefore, "quiz_try:0");
    const verdict = directTo(boris).at(-1);
    expect(verdict).toMatch(/[✓✗] .*It comes again on/su);
    // A second click on what was answered is no second review of it.
    await presses(boris, shownBefore, "quiz_try:1");
    expect(directTo(boris).at(-1)).toBe(verdict);
  }
  await boris.command("/quiz", "practice", channel);
  await workshop.quiet();
  expect(directTo(boris).at(-1)).toContain("The next question is due on");
  expect(lastTo(boris)).not.toContain("Draw");
});

it("shows the last count though Slack refused it at its rate", async () => {
  const { slack, anna, boris, channel } = workshop.room();
  const updates = () =>
    slack.calls.filter((call) => call.method === "chat.update" && call.arguments["channel"] === channel.id);
  const lobby = await begins(anna, channel);
  await vi.waitFor(() => expect(updates()).toHaveLength(1), 10_000);
  slack.fail("chat.update", "rate-limited", 1, channel.id);
  await presses(boris, lobby, "quiz_join");
  await vi.waitFor(() => expect(updates().map(({ outcome }) => outcome)).toEqual(["ok", "rate-limited"]), 10_000);
  expect(shownText(lobby)).not.toContain("Players: 1");
  const now = () => workshop.saidIn(channel).map(shownText).join();
  await vi.waitFor(() => expect(now()).toContain("Players: 1"), 15_000);
});

it("goes on from a pause in the lobby", async () => {
  const { anna, channel } = workshop.room();
  const lobby = await begins(anna, channel);
  await presses(anna, lobby, "quiz_move:2");
  await vi.waitFor(() => expect(JSON.stringify(workshop.saidIn(channel))).toContain("Go on"), 10_000);
  await presses(anna, lobby, "quiz_move");
  await vi.waitFor(() => expect(JSON.stringify(workshop.saidIn(channel))).toContain("Host: Begin"), 10_000);
  await presses(anna, lobby);
  expect(shownText(question(channel, 1))).toContain("Question 1 of 2");
  const before = workshop.saidIn(channel)[0];
  expect(before === undefined ? "" : shownText(before)).not.toContain("Press Join");
});

it("shows again what is no longer reviewed, instead of starting it", async () => {
  const { anna, channel } = workshop.room();
  await opensReview(anna, channel);
  await anna.clicks(workshop.modalOf(anna), "quiz_review:5");
  await workshop.quiet();
  const ready = structuredClone(workshop.modalOf(anna));
  await anna.submits(await opensEdit(anna, ready), written("Is it lit at night?"));
  await workshop.quiet();
  await anna.clicks(ready, "quiz_start");
  await workshop.quiet();
  expect(shown(ready.id)).toContain("Still to look at: 1");
  expect(workshop.saidIn(channel).map(shownText).join()).not.toContain("Press Join");
});

it.each([
  ["58", "58"],
  ["٥٨", "58"],
  ["14.600", "14,600|14600"],
])("reads a number as the web does: %s", async (typed, read) => {
  const { anna, boris, channel } = workshop.room();
  const lobby = await begins(anna, channel, ["number"]);
  await presses(boris, lobby, "quiz_join");
  await presses(anna, lobby);
  await boris.clicks(question(channel, 1), "quiz_form");
  await workshop.quiet();
  await boris.submits(workshop.modalOf(boris), { answer: text("answer", typed) });
  await workshop.quiet();
  expect(lastTo(boris)).toMatch(new RegExp(read, "u"));
});

it("tells who came late nothing of what they could not answer", async () => {
  const { anna, boris, channel } = workshop.room();
  await presses(anna, await begins(anna, channel));
  await presses(boris, question(channel, 1), "quiz_answer:0");
  for (let press = 0; press < 3; press += 1) await presses(anna, question(channel, 1));
  await presses(anna, question(channel, 2), "quiz_move:4");
  await vi.waitFor(() => expect(directTo(boris).join()).toMatch(/missed|everything right/u), 10_000);
  expect(directTo(boris).join()).not.toContain("You gave no answer");
});

it("says in the trainer's language that the report has no such question", async () => {
  const { anna, channel } = workshop.room();
  await anna.clicks(await home(anna), "set_language", {
    selected_option: { value: JSON.stringify({ language: "de" }) },
  });
  await workshop.quiet();
  await draws(anna, channel, "2", ["match"]);
  expect(lastTo(anna)).toBe(germanQuizWebMessages.problem.nothing_to_draw);
});
