import { expect, test } from "vitest";
import { AppError } from "../../../src/core/errors.ts";
import { evaluate } from "../../../src/core/evaluation/evaluation-run.ts";
import type { EvaluationQuestion } from "../../../src/core/evaluation/question.ts";
import { corpusOf, createFakeEvaluationAssistant } from "../../support/fake-evaluation-assistant.ts";

const PASSAGE = "report/tangier/1";
const corpus = corpusOf({ [PASSAGE]: "Tangier has a port." });
const answer = { sentences: [{ text: "Tangier has a port.", passage: PASSAGE }] };

function question(id: string, text: string, previous: readonly string[] = []): EvaluationQuestion {
  return {
    id,
    question: text,
    language: "en",
    answerable: true,
    kind: previous.length > 0 ? "follow-up" : "fact",
    style: "plain",
    previous,
    facts: [["port"]],
    sections: ["tangier"],
  };
}

function clock(...times: number[]): () => number {
  return () => times.shift() ?? Number.NaN;
}

test("earlier questions are asked first, in the same conversation, and only the last is timed and judged", async () => {
  const assistant = createFakeEvaluationAssistant(corpus, {
    "What has Tangier?": answer,
    "And whose?": {},
    "Since when?": answer,
  });
  const judgements = await evaluate([question("d001", "Since when?", ["What has Tangier?", "And whose?"])], {
    observe: assistant.observe,
    passage: corpus.passage,
    now: clock(100, 130),
  });
  expect(assistant.asked.map((request) => [request.question, request.conversationId])).toEqual([
    ["What has Tangier?", undefined],
    ["And whose?", "cnv_1"],
    ["Since when?", "cnv_1"],
  ]);
  expect(judgements).toHaveLength(1);
  expect(judgements[0]).toMatchObject({ id: "d001", milliseconds: 30, answered: true });
});

test("a question that follows none is asked in a conversation of its own", async () => {
  const assistant = createFakeEvaluationAssistant(corpus, { a: answer, b: answer });
  const done: string[] = [];
  await evaluate([question("d001", "a"), question("d002", "b")], {
    observe: assistant.observe,
    passage: corpus.passage,
    now: () => 0,
    progress: (count, total) => done.push(`${count}/${total}`),
  });
  expect(assistant.asked.map((request) => request.conversationId)).toEqual([undefined, undefined]);
  expect(done).toEqual(["1/2", "2/2"]);
});

test("when asking fails, the error names the question", async () => {
  const run = evaluate([question("d007", "a")], {
    observe: async () => {
      throw new AppError("invalid_request", "The question is too long.");
    },
    passage: corpus.passage,
    now: () => 0,
  });
  await expect(run).rejects.toMatchObject({ code: "invalid_request", message: "d007: The question is too long." });
});
