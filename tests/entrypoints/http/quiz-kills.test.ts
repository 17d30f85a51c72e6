import { describe, expect, test } from "vitest";
import { createRandomNumbers } from "../../support/random-numbers.ts";
import { runQuizRoom } from "../../soak/quiz-room.ts";

describe("a program that is killed while a room answers", () => {
  test("loses, doubles and takes nothing late, keeps the deadline, and scores what was answered", async () => {
    const report = await runQuizRoom({ players: 30, questions: 4, kills: 1, random: createRandomNumbers(12) });
    expect(report).toMatchObject({ lost: 0, doubled: 0, late: 0, wrongScores: 0, movedDeadlines: 0 });
    // All but the three who sleep through each question click twice.
    expect(report).toMatchObject({ acknowledged: 2 * 27 * 4, sentLate: 3 * 4 });
  }, 120_000);
});
