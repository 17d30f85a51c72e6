import { afterAll, beforeAll, expect, it } from "vitest";
import { openSqliteDatabase } from "../../../../src/adapters/sqlite/database.ts";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import { openWorkshop, shownView, type Workshop } from "../../../support/slack/workshop.ts";

const OIL = "How much oil does the lamp of Kiel burn a night?";
const HEIGHT = "How high is the tower of Brest?";

let workshop: Workshop;
beforeAll(async () => void (workshop = await openWorkshop()));
afterAll(() => workshop.close());

/** What only one person was shown in a thread. */
const shownTo = ({ id }: { readonly id: string }) => workshop.slack.posts().filter(({ onlyFor }) => onlyFor === id);

it("opens a passage in a modal with its neighbours and full reference, and goes on to the neighbour in place", async () => {
  const { slack, anna, boris, channel } = workshop.room();
  const answer = await workshop.answerTo(anna.mentions(channel, OIL));
  await boris.clicks(answer, "show_passage");
  await workshop.quiet();
  const modal = workshop.modalOf(boris);
  expect(shownView(modal)).toMatch(
    /# Kiel › Lamps, pages 6–9\n[^]*14\.6 litres[^]*Sources that the report names[^]*Passage before[^]*Passage after[^]*Reference\nAda Pharos and Bo Brandt: Lights of the North/u,
  );
  expect(JSON.stringify(modal.view["blocks"])).toMatch(
    /"text":"The lamp of Kiel burns 14\.6[^"]*","style":\{"bold":true\}/u,
  );
  const neighbours = slack.world.views.length;
  await boris.clicks(modal, "show_passage:3");
  await workshop.quiet();
  expect(slack.world.views).toHaveLength(neighbours);
  expect(shownView(workshop.modalOf(boris))).not.toMatch(/^# Kiel › Lamps, pages 6–9\nThe lamp/u);
});

it("compares cities in a table, with a cell that says where the report says nothing", async () => {
  const { anna, boris, channel } = workshop.room();
  const answer = await workshop.answerTo(anna.mentions(channel, HEIGHT));
  expect(shownText(answer)).toContain("[Compare cities]");
  await boris.clicks(answer, "compare_cities");
  await workshop.quiet();
  const [table] = shownTo(boris);
  expect(shownText(table ?? expect.fail("no table")).split("\n")).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\| Kiel \| 31 metres \| 1911 \|/u),
      expect.stringMatching(/^\| Brest \| 58 metres \| 1911 \|/u),
      expect.stringMatching(/^\| Gdansk \| The report says nothing on this for Gdansk\. \| –/u),
    ]),
  );
  const charts = () => [...workshop.slack.world.files.values()].filter(({ channel: id }) => id === channel.id);
  expect(charts()).toMatchObject([{ name: expect.stringMatching(/\.png$/u), threadTs: answer.threadTs }]);
  expect(charts()[0]?.bytes.subarray(1, 4).toString()).toBe("PNG");
  await anna.clicks(answer, "compare_cities");
  await workshop.quiet();
  expect(charts()).toHaveLength(1);
});

it("keeps a thumb and its comment with the answer; a second thumb of the same person replaces the first", async () => {
  const { anna, boris, channel } = workshop.room();
  const answer = await workshop.answerTo(anna.mentions(channel, OIL));
  const thumbs = answer.blocks.find(({ type }) => type === "context_actions")?.["elements"] as {
    positive_button: { value: string };
    negative_button: { value: string };
  }[];
  const [{ positive_button: up, negative_button: down } = expect.fail("no thumbs")] = thumbs;
  await boris.clicks(answer, "feedback", up.value);
  await boris.clicks(answer, "feedback", down.value);
  await workshop.quiet();
  const thanks = shownTo(boris).at(-1) ?? expect.fail("no thanks");
  expect(shownText(thanks)).toBe("Thank you. This answer will be looked at.\n[Add a comment]");
  await boris.clicks(thanks, "comment");
  await workshop.quiet();
  await boris.submits(workshop.modalOf(boris), { comment: { comment: { value: "It is <!channel> 15 litres" } } });
  await workshop.quiet();
  const { answer: answerId } = JSON.parse(down.value) as { answer: string };
  const kept = await rowsOf("feedback", answerId);
  expect(kept).toMatchObject([{ verdict: "down", comment: "It is <!channel> 15 litres" }]);
  expect(shownTo(anna)).toEqual([]);
});

it("answers an edited question when its asker asks for it, and not before", async () => {
  const { anna, channel } = workshop.room();
  const question = anna.mentions(channel, OIL);
  await workshop.answerTo(question);
  anna.edits(question, question.text.replace(OIL, HEIGHT));
  await workshop.quiet();
  expect(workshop.answersTo(question)).toHaveLength(2);
  const offer = workshop.answersTo(question)[1] ?? expect.fail("no offer");
  expect(offer.onlyFor).toBe(anna.id);
  await anna.clicks(offer, "answer_message");
  await workshop.quiet();
  const [, , again, ...others] = workshop.answersTo(question);
  expect(shownText(again ?? expect.fail("no answer"))).toContain("58 metres");
  expect(others).toEqual([]);
});

it("says nothing when only a link's preview was added to a question", async () => {
  const { anna, channel } = workshop.room();
  const question = anna.mentions(channel, OIL);
  await workshop.answerTo(question);
  anna.edits(question, question.text);
  await workshop.quiet();
  expect(workshop.answersTo(question)).toHaveLength(1);
});

it("refuses what the report does not cover, with what is near or could be asked as buttons that work", async () => {
  const { anna, channel } = workshop.room();
  const question = anna.mentions(channel, "Who is the emperor of Japan?");
  const refusal = await workshop.answerTo(question);
  expect(shownText(refusal)).toMatch(/You could ask:\n\[What is said about Kiel\?\] \[What is said about Brest\?\]/u);
  const near = anna.mentions(channel, "How much does the keeper of Kiel earn a month?");
  const nearest = await workshop.answerTo(near);
  expect(shownText(nearest)).toMatch(/Nearest in the report:\n\[Kiel/u);
  await anna.clicks(nearest, "show_passage:0");
  await workshop.quiet();
  expect(shownView(workshop.modalOf(anna))).toContain("# Kiel");
});

async function rowsOf(table: "feedback", answerId: string) {
  const database = await openSqliteDatabase({ file: workshop.file });
  try {
    return await database.queries.selectFrom(table).selectAll().where("answer_id", "=", answerId).execute();
  } finally {
    await database.close();
  }
}
