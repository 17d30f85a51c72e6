import { describe, expect, test } from "vitest";
import { evaluationReport } from "../../../src/core/evaluation/evaluation-report.ts";
import type { Judgement } from "../../../src/core/evaluation/judgement.ts";
import type { EvaluationQuestion, QuestionKind, QuestionStyle } from "../../../src/core/evaluation/question.ts";
import { answerScores, overallScores, refusalScores } from "../../../src/core/evaluation/scores.ts";
import { checkTargets, TARGETS } from "../../../src/core/evaluation/targets.ts";

type Case = Partial<Judgement> & { readonly kind?: QuestionKind; readonly style?: QuestionStyle };

/** A question that was answered rightly, but for what is given. */
function judgement({ kind = "fact", style = "plain", ...changes }: Case): Judgement {
  const answerable = !["near-miss", "false-premise", "off-topic", "nonsense"].includes(kind);
  const question: EvaluationQuestion = {
    id: "d001",
    question: "?",
    language: "en",
    answerable,
    kind,
    style,
    previous: [],
    facts: [],
    sections: ["s"],
  };
  return {
    id: "d001",
    question,
    answerable,
    answered: answerable,
    reason: answerable ? null : "not_covered",
    confidence: answerable ? 0.9 : 0.1,
    milliseconds: 10,
    mode: "extractive",
    fellBack: false,
    answer: "x".repeat(100),
    missingFacts: [],
    rank: answerable ? 1 : null,
    citedSections: answerable ? ["s"] : [],
    rightCitations: answerable ? 1 : 0,
    quotes: 1,
    brokenQuotes: [],
    ...changes,
  };
}

const refused: Case = {
  answered: false,
  reason: "not_covered",
  missingFacts: [["x"]],
  citedSections: [],
  rightCitations: 0,
};
const broken = { passageId: "p", city: null, section: "s", pages: null, quote: "q", url: "/" };

describe("scores of answers", () => {
  test("are shares of all answerable questions, in which a refusal counts as wrong", () => {
    const scores = answerScores([
      judgement({}),
      judgement({ missingFacts: [["x"]], rank: 3 }),
      judgement({ citedSections: ["s", "t", "t"], rightCitations: 1, rank: 5, answer: "x".repeat(301) }),
      judgement({ ...refused, rank: null }),
    ]);
    expect(scores).toEqual({
      questions: 4,
      hitAt1: 0.25,
      hitAt3: 0.5,
      hitAt5: 0.75,
      meanReciprocalRank: (1 + 1 / 3 + 1 / 5) / 4,
      factsRight: 0.5,
      rightSectionCited: 0.75,
      citationsRight: 3 / 5,
      right: 0.5,
      wronglyRefused: 0.25,
      meanLength: (100 + 100 + 301) / 3,
    });
  });

  test("leave out questions without an answer", () => {
    expect(answerScores([judgement({ kind: "near-miss" })])).toMatchObject({
      questions: 0,
      factsRight: null,
      right: null,
    });
  });

  test("a refusal without facts to hold is still not right", () => {
    expect(answerScores([judgement({ ...refused, missingFacts: [] })])).toMatchObject({ factsRight: 0, right: 0 });
  });
});

test("scores of refusals tell whether the reason given is the right one", () => {
  const scores = refusalScores([
    judgement({ kind: "near-miss" }),
    judgement({ kind: "near-miss", reason: "off_topic" }),
    judgement({ kind: "off-topic", reason: "off_topic" }),
    judgement({ kind: "nonsense", reason: "off_topic" }),
    judgement({ kind: "false-premise", answered: true, reason: null }),
  ]);
  expect(scores).toEqual({ questions: 5, rightlyRefused: 0.8, reasonRight: 0.75 });
});

test("quotes and latency are measured over all questions", () => {
  const all = [
    judgement({ quotes: 3, brokenQuotes: [broken], milliseconds: 5 }),
    judgement({ kind: "near-miss", quotes: 1, milliseconds: 40 }),
    judgement({ kind: "off-topic", quotes: 0, milliseconds: 10 }),
  ];
  expect(overallScores(all)).toEqual({ questions: 3, quotesVerbatim: 0.75, latencyMedian: 10, latency95: 40 });
});

describe("the report", () => {
  const report = evaluationReport([
    judgement({ kind: "figure", style: "terse" }),
    judgement({ kind: "fact", style: "terse", ...refused }),
    judgement({ kind: "off-topic", style: "plain", confidence: 0.2 }),
    judgement({ kind: "near-miss", style: "terse", confidence: 0.95 }),
  ]);

  test("has each kind and each style of question apart", () => {
    expect(report.answers.byKind.map(({ name, scores }) => [name, scores.right])).toEqual([
      ["figure", 1],
      ["fact", 0],
    ]);
    expect(report.answers.byStyle.map(({ name, scores }) => [name, scores.questions])).toEqual([["terse", 2]]);
    expect(report.refusals.byKind.map(({ name }) => name)).toEqual(["off-topic", "near-miss"]);
    expect(report.refusals.byStyle.map(({ name }) => name)).toEqual(["plain", "terse"]);
  });

  test("has a curve for each sort of unanswerable question that there is", () => {
    expect(report.curves.map(({ kinds, areaUnderCurve }) => [kinds, areaUnderCurve])).toEqual([
      [["off-topic", "nonsense"], 1],
      [["near-miss"], 0],
    ]);
    expect(report.curves[0]?.points[0]).toEqual({ allowed: 0, threshold: 0.9, wronglyRefused: 0, rightlyRefused: 1 });
  });
});

describe("targets", () => {
  const good = [
    judgement({ kind: "fact" }),
    judgement({ kind: "follow-up" }),
    judgement({ kind: "off-topic", reason: "off_topic" }),
    judgement({ kind: "near-miss" }),
  ];
  const missed = (changed: readonly Judgement[]): string[] =>
    checkTargets(evaluationReport(changed))
      .filter(({ met }) => met === false)
      .map(({ target }) => target.id);

  test("are all met by answers in which nothing is wrong", () => {
    const results = checkTargets(evaluationReport(good));
    expect(results.map(({ met }) => met)).toEqual(TARGETS.map(() => true));
  });

  test.each<[string, Judgement, string[]]>([
    ["a fact is missing", judgement({ missingFacts: [["x"]] }), ["factsRight"]],
    ["a wrong section is cited", judgement({ rightCitations: 0 }), ["rightSectionCited"]],
    ["one quote is broken", judgement({ brokenQuotes: [broken] }), ["quotesVerbatim"]],
    ["a question is wrongly refused", judgement(refused), ["factsRight", "rightSectionCited", "wronglyRefused"]],
    ["something off-topic is answered", judgement({ kind: "off-topic", answered: true }), ["offTopicRefused"]],
    ["a near miss is answered", judgement({ kind: "near-miss", answered: true }), ["nearMissRefused"]],
    ["a follow-up is wrong", judgement({ kind: "follow-up", missingFacts: [["x"]] }), ["factsRight", "followUpsRight"]],
    ["answers are long", judgement({ answer: "x".repeat(1600) }), ["meanLength"]],
  ])("are missed where %s", (_, bad, expected) => {
    expect(missed([...good, bad])).toEqual(expected);
  });

  test("a target at its limit is met", () => {
    const answers = [...Array.from({ length: 49 }, () => judgement({})), judgement(refused)];
    expect(answerScores(answers).wronglyRefused).toBe(0.02);
    expect(missed(answers)).not.toContain("wronglyRefused");
  });

  test("a target that nothing measures is neither met nor missed", () => {
    const results = checkTargets(evaluationReport([judgement({})]));
    expect(results.find(({ target }) => target.id === "nearMissRefused")).toMatchObject({ measured: null, met: null });
  });
});
