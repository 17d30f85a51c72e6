import { expect, test } from "vitest";
import { runBudget } from "../../../soak/budget.ts";

test("one who asks without end, bots and a question of a megabyte keep nobody from an answer", async () => {
  const report = await runBudget({ questions: 60, others: 6, botMessages: 6, duration: 3000 });
  expect(report).toMatchObject({ othersAnswered: report.others, botsAnswered: 0 });
  expect(report.answered).toBeLessThan(60);
  expect(report.answered).toBeGreaterThanOrEqual(20);
  expect(report.toldTooMany).toBeGreaterThanOrEqual(1);
  expect(report.toHugeQuestion).toBeLessThanOrEqual(1);
}, 120_000);
