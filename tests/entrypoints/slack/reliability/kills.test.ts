import { expect, test } from "vitest";
import { runKills } from "../../../soak/kills.ts";
import { createRandomNumbers } from "../../../support/random-numbers.ts";

test("every acknowledged question is answered once by a program that is killed again and again", async () => {
  const report = await runKills({
    kills: 6,
    connection: "socket",
    questionsPerSecond: 6,
    random: createRandomNumbers(1),
  });
  expect(report).toMatchObject({ kills: 6, unanswered: 0, doubled: 0, half: 0, commandsAnsweredTwice: 0 });
  expect(report.acknowledged).toBeGreaterThan(0);
}, 300_000);
