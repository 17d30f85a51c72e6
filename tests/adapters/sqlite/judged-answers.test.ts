import { expect, it } from "vitest";
import { createSqliteFeedbackStore } from "../../../src/adapters/sqlite/feedback-store.ts";
import { createSqliteJudgedAnswers } from "../../../src/adapters/sqlite/judged-answers.ts";
import { answerWith } from "../../support/scripted-application.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));

it("gives the answers since a time with what was said of each, newest first", async () => {
  const { database, answers, conversations } = await openSqliteStores();
  const feedback = createSqliteFeedbackStore(database);
  await conversations.create("cnv_1", at(1));
  for (const day of [1, 2, 3]) await answers.save(answerWith({ id: `ans_${day}` }), at(day), null);
  await feedback.save({ answerId: "ans_2", person: "web:a", verdict: "down", comment: "No." }, at(4));
  await feedback.save({ answerId: "ans_2", person: "web:b", verdict: "up", comment: null }, at(5));
  await feedback.save({ answerId: "ans_1", person: "web:b", verdict: "up", comment: null }, at(5));
  const judged = createSqliteJudgedAnswers(database);
  const found = await judged.since(at(2), 10);
  expect(found.map(({ answer, up, down, comments }) => [answer.id, up, down, comments])).toEqual([
    ["ans_3", 0, 0, []],
    ["ans_2", 1, 1, ["No."]],
  ]);
  expect((await judged.since(at(1), 1)).map(({ answer }) => answer.id)).toEqual(["ans_3"]);
});
