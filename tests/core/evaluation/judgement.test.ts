import { describe, expect, test } from "vitest";
import { failureReasons, isRight, judge } from "../../../src/core/evaluation/judgement.ts";
import type { EvaluationQuestion } from "../../../src/core/evaluation/question.ts";
import {
  corpusOf,
  createFakeEvaluationAssistant,
  type ScriptedAnswer,
} from "../../support/fake-evaluation-assistant.ts";

const CAFE = "report/istanbul/good-examples/1";
const PEOPLE = "report/istanbul/migration-profile/1";
const corpus = corpusOf({
  [CAFE]: "The café is in Ayvansaray. It opened in 2015.",
  [PEOPLE]: "Istanbul has 14.6 million inhabitants.",
});

const question: EvaluationQuestion = {
  id: "d001",
  question: "Where is the café?",
  language: "en",
  answerable: true,
  kind: "fact",
  style: "plain",
  previous: [],
  facts: [["ayvansaray", "fatih"]],
  sections: ["istanbul/good-examples"],
};
const unanswerable: EvaluationQuestion = { ...question, answerable: false, kind: "near-miss", facts: [], sections: [] };

async function judged(asked: EvaluationQuestion, answer: ScriptedAnswer) {
  const { observe } = createFakeEvaluationAssistant(corpus, { [asked.question]: answer });
  return judge(asked, { ...(await observe({ question: asked.question })), milliseconds: 12 }, corpus.passage);
}

const right = { sentences: [{ text: "The café is in Ayvansaray.", passage: CAFE }], hits: [PEOPLE, CAFE] };

describe("judging an answer", () => {
  test("a right one has its facts, a right section, its rank and verbatim quotes", async () => {
    const judgement = await judged(question, { ...right, confidence: 0.8 });
    expect(judgement).toMatchObject({
      answered: true,
      missingFacts: [],
      rank: 2,
      citedSections: ["istanbul/good-examples"],
      rightCitations: 1,
      quotes: 1,
      brokenQuotes: [],
      confidence: 0.8,
      milliseconds: 12,
    });
    expect(isRight(judgement)).toBe(true);
  });

  test("a fact that is missing makes it wrong", async () => {
    const judgement = await judged(question, { sentences: [{ text: "It opened in 2015.", passage: CAFE }] });
    expect(judgement.missingFacts).toEqual([["ayvansaray", "fatih"]]);
    expect(failureReasons(judgement)).toEqual(["facts-missing"]);
  });

  test("the number of a citation is no fact", async () => {
    const judgement = await judged({ ...question, facts: [["1"]] }, right);
    expect(judgement.answer).toContain("[1]");
    expect(judgement.missingFacts).toEqual([["1"]]);
  });

  test("a fact in the quote alone is no fact of the answer", async () => {
    const answer = { sentences: [{ text: "It opened in 2015.", passage: CAFE, quote: "The café is in Ayvansaray." }] };
    expect(failureReasons(await judged(question, answer))).toEqual(["facts-missing"]);
  });

  test("one right section among those cited is enough, and the wrong ones are counted", async () => {
    const sentences = [...right.sentences, { text: "Istanbul has 14.6 million inhabitants.", passage: PEOPLE }];
    const judgement = await judged(question, { sentences });
    expect(judgement.rightCitations).toBe(1);
    expect(judgement.citedSections).toEqual(["istanbul/good-examples", "istanbul/migration-profile"]);
    expect(isRight(judgement)).toBe(true);
  });

  test("no right section makes it wrong, even with the facts", async () => {
    const answer = { sentences: [{ text: "Istanbul's Ayvansaray.", passage: PEOPLE, quote: "Istanbul" }] };
    expect(failureReasons(await judged(question, answer))).toEqual(["wrong-section"]);
  });

  test("a quote that differs by one letter is broken, and so is one of a passage that does not exist or of nothing", async () => {
    const sentence = "The café is in Ayvansaray.";
    for (const citation of [
      { passage: CAFE, quote: "The Café is in Ayvansaray." },
      { passage: "report/nowhere/1", quote: sentence },
      { passage: CAFE, quote: "" },
    ])
      expect(failureReasons(await judged(question, { sentences: [{ text: sentence, ...citation }] }))).toContain(
        "quote-broken",
      );
  });

  test("the quotes of related passages are checked too", async () => {
    const judgement = await judged(unanswerable, { related: [{ passage: CAFE, quote: "The café was in" }] });
    expect(judgement.quotes).toBe(1);
    expect(failureReasons(judgement)).toEqual(["quote-broken"]);
    expect(isRight(judgement)).toBe(true);
  });

  test("a refusal of what is answered is wrong and holds no fact, whatever its text says", async () => {
    const judgement = await judged({ ...question, facts: [["report"]] }, {});
    expect(judgement.answer).toContain("report");
    expect(judgement.missingFacts).toEqual([["report"]]);
    expect(failureReasons(judgement)).toEqual(["wrongly-refused"]);
  });

  test("a refusal of what is not answered is right, an answer to it is wrong", async () => {
    expect(isRight(await judged(unanswerable, {}))).toBe(true);
    expect(failureReasons(await judged(unanswerable, right))).toEqual(["not-refused"]);
  });

  test.each([Number.NaN, -0.1, 1.1])(
    "a confidence of %f is refused: the curve would be silently wrong",
    async (confidence) => {
      await expect(judged(question, { confidence })).rejects.toThrow(RangeError);
    },
  );
});
