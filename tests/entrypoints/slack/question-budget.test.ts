import { expect, it } from "vitest";
import { createQuestionBudget } from "../../../src/entrypoints/slack/question-budget.ts";

it("lets a person ask twenty questions at once, says so once, and then one every three seconds", () => {
  let time = 1_000_000;
  const budget = createQuestionBudget(() => time);
  const first = Array.from({ length: 1000 }, () => budget.take("anna"));
  expect(first.filter((verdict) => verdict === "ok")).toHaveLength(20);
  expect(first.filter((verdict) => verdict === "over")).toHaveLength(1);
  time += 3_000;
  expect([budget.take("anna"), budget.take("anna")]).toEqual(["ok", "told"]);
  time += 60_000;
  expect(Array.from({ length: 21 }, () => budget.take("anna")).at(-1)).toBe("over");
});

it("keeps nobody waiting for what another asks", () => {
  const budget = createQuestionBudget(() => 0);
  for (let count = 0; count < 1000; count += 1) budget.take("anna");
  expect(budget.take("boris")).toBe("ok");
});
