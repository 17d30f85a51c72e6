import { describe, expect, it } from "vitest";
import { createMemoryQuizStore } from "../../../../src/adapters/memory/quiz-store.ts";
import { createPractice } from "../../../../src/core/quiz/practice/practice.ts";
import { createManualClock } from "../../../support/manual-clock.ts";
import { sampleItem } from "../../../support/sample-items.ts";

const DAY = 24 * 60 * 60 * 1000;
const SET = {
  quiz: "quz_1",
  items: [sampleItem("single-choice", { id: "one" }), sampleItem("poll"), sampleItem("number", { id: "two" })],
};
const RIGHT = { type: "choice", options: ["b"] } as const;
const WRONG = { type: "choice", options: ["a"] } as const;

function opened() {
  const clock = createManualClock();
  const practice = createPractice({ store: createMemoryQuizStore(), now: clock.now });
  return { clock, practice, next: () => practice.next("ada", SET) };
}

describe("practising", () => {
  it("asks what was never answered, tells the answer at once, and passes polls over", async () => {
    const { practice, next } = opened();
    expect(await next()).toMatchObject({ item: "one", fresh: 2, due: 0, items: 2 });
    expect(JSON.stringify(await next())).not.toContain('"key"');
    const verdict = await practice.answer("ada", SET, "one", WRONG);
    expect(verdict).toMatchObject({ isRight: false, key: { options: ["b"] }, fresh: 1 });
    expect(await next()).toMatchObject({ item: "two" });
  });

  it("brings back after days what was known, and sooner what was not", async () => {
    const { clock, practice, next } = opened();
    const known = await practice.answer("ada", SET, "one", RIGHT);
    const unknown = await practice.answer("ada", SET, "two", { type: "number", value: 1 });
    expect(unknown.dueAt).toBeLessThan(known.dueAt);
    expect(unknown.dueAt - clock.now()).toBeGreaterThanOrEqual(DAY);
    expect(await next()).toMatchObject({ item: null, question: null, nextDueAt: unknown.dueAt });
    await clock.advance(unknown.dueAt - clock.now());
    expect(await next()).toMatchObject({ item: "two", due: 1 });
  });

  it("waits longer each time it is known", async () => {
    const { clock, practice } = opened();
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const { dueAt } = await practice.answer("ada", SET, "one", RIGHT);
      waits.push(dueAt - clock.now());
      await clock.advance(dueAt - clock.now());
    }
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(new Set(waits).size).toBe(4);
  });

  it("keeps learners apart", async () => {
    const { practice } = opened();
    await practice.answer("ada", SET, "one", RIGHT);
    expect(await practice.next("ben", SET)).toMatchObject({ item: "one", fresh: 2 });
  });

  it("refuses what is not of the quiz, and what cannot be an answer", async () => {
    const { practice } = opened();
    await expect(practice.answer("ada", SET, "nine", RIGHT)).rejects.toMatchObject({ code: "invalid_request" });
    await expect(practice.answer("ada", SET, "two", RIGHT)).rejects.toMatchObject({ code: "invalid_request" });
  });
});
