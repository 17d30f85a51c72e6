import { expect, it } from "vitest";
import { answerQuality, BUDGETS, searchQuality } from "../../bench/quality/quality.ts";
import type { BenchQuestion } from "../../bench/sets/bench-set.ts";

const question: BenchQuestion = {
  text: "How many?",
  rightPassages: new Set(["right"]),
  isAnsweredBy: (text) => text.includes("640"),
};

const searching = (found: readonly (readonly [passage: string, text: string])[]) => ({
  search: async () => found.map(([passage, text]) => ({ passage, text })),
  answer: null,
});

it("counts several pieces of a passage as one", async () => {
  const pieces = searching([
    ["wrong", "a"],
    ["wrong", "b"],
    ["wrong", "c"],
    ["right", "640"],
  ]);
  const { hitAt1, hitAt3, meanReciprocalRank } = await searchQuality("it", pieces, [question]);
  expect({ hitAt1, hitAt3, meanReciprocalRank }).toEqual({ hitAt1: 0, hitAt3: 1, meanReciprocalRank: 1 / 2 });
});

it("gives nothing for what stands behind the budget", async () => {
  const [short, long] = BUDGETS;
  const behind = searching([
    ["wrong", "x".repeat(short - 2)],
    ["right", "640"],
  ]);
  const { heldWithin } = await searchQuality("it", behind, [question]);
  expect(heldWithin).toEqual([
    { characters: short, share: 0 },
    { characters: long, share: 1 },
  ]);
});

it("takes a refusal for an answer that holds nothing, and leaves its length out", async () => {
  const answers = ["There are 640.", ""];
  const answer = async () => answers.shift() ?? "";
  const { heldWithin, meanLength, hitAt1 } = await answerQuality("it", answer, [question, question]);
  expect(heldWithin.map(({ share }) => share)).toEqual([0.5, 0.5]);
  expect(meanLength).toBe("There are 640.".length);
  expect(hitAt1).toBeNull();
});
