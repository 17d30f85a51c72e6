import { describe, expect, test } from "vitest";
import type { ReadingQuestion } from "../../../src/core/evaluation/dataset.ts";
import { judgeReading, readingReport } from "../../../src/core/evaluation/reading-report.ts";
import { judgeRetrieval, retrievalReport } from "../../../src/core/evaluation/retrieval-report.ts";
import {
  corpusOf,
  createFakeEvaluationAssistant,
  type ScriptedAnswer,
} from "../../support/fake-evaluation-assistant.ts";

const RIGHT = "article-1/text/1";
const OTHER = "article-1/text/2";
const corpus = corpusOf({ [RIGHT]: "Rollo led them. He died in 930.", [OTHER]: "Nothing of interest." });
const question: ReadingQuestion = {
  id: "q1",
  question: "When did Rollo die?",
  answerable: true,
  answers: ["930", "in 930"],
  passages: [RIGHT],
};
const impossible: ReadingQuestion = { ...question, id: "q2", answerable: false, answers: [] };

async function judged(asked: ReadingQuestion, answer: ScriptedAnswer) {
  const { observe } = createFakeEvaluationAssistant(corpus, { [asked.question]: answer });
  return judgeReading(asked, { ...(await observe({ question: asked.question })), milliseconds: 7 });
}
const inSecond: ScriptedAnswer = {
  sentences: [
    { text: "Rollo led them.", passage: RIGHT },
    { text: "He died in 930.", passage: RIGHT },
  ],
  hits: [OTHER, RIGHT],
  confidence: 0.9,
};

describe("a reading set", () => {
  test("an answer is held within the sentence that it takes", async () => {
    expect(await judged(question, inSecond)).toMatchObject({
      heldWithin: 2,
      rank: 2,
      answered: true,
      overlapOfFirst: 0,
    });
  });

  test("an answer that nothing holds is held nowhere", async () => {
    expect(await judged(question, { sentences: [{ text: "He died in 9300.", passage: RIGHT }] })).toMatchObject({
      heldWithin: null,
    });
  });

  test("what is held is counted of all and of those answered, what is refused of the answerable and the impossible", async () => {
    const report = readingReport([
      await judged(question, inSecond),
      await judged(question, { hits: [RIGHT], confidence: 0.3 }),
      await judged(impossible, { confidence: 0.1 }),
      await judged(impossible, { ...inSecond, confidence: 0.5 }),
    ]);
    expect(report).toMatchObject({
      questions: 4,
      answerable: 2,
      hitAt1: 0.5,
      hitAt3: 1,
      meanReciprocalRank: 0.75,
      heldIn: [
        { sentences: 1, ofAll: 0, ofAnswered: 0 },
        { sentences: 2, ofAll: 0.5, ofAnswered: 1 },
        { sentences: 3, ofAll: 0.5, ofAnswered: 1 },
      ],
      wronglyRefused: 0.5,
      rightlyRefused: 0.5,
      latencyMedian: 7,
    });
    expect(report.curve?.areaUnderCurve).toBe(0.75);
  });
});

describe("a retrieval set", () => {
  const query = { id: "1", text: "Rollo", grades: new Map([[RIGHT, 1]]) };

  test("is scored by gain, recall and rank", () => {
    const report = retrievalReport([judgeRetrieval(query, [OTHER, RIGHT], 4), judgeRetrieval(query, [OTHER], 8)]);
    expect(report).toMatchObject({
      queries: 2,
      recall: 0.5,
      hitAt1: 0,
      hitAt3: 0.5,
      meanReciprocalRank: 0.25,
      latency95: 8,
    });
    expect(report.normalisedGain).toBeCloseTo(1 / Math.log2(3) / 2);
  });

  test("is not looked at deeper than a hundred", () => {
    const found = [...Array.from({ length: 100 }, (_, at) => `other/${at}`), RIGHT];
    expect(judgeRetrieval(query, found, 1)).toMatchObject({ rank: null, recall: 0 });
  });
});
