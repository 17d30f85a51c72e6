import type { AnswerExplanation } from "../../src/core/answer/explanation.ts";

/** A whole explanation of an answer that a model wrote; `changes` say what matters to the test. */
export function sampleExplanation(changes: Partial<AnswerExplanation> = {}): AnswerExplanation {
  return {
    question: {
      text: "In which neighbourhood is the Pages bookstore?",
      kind: "place",
      cities: ["istanbul"],
      years: [],
      words: ["pages", "bookstore"],
      isFollowUp: true,
      rewriting: {
        text: "Where in Ankara is the Pages bookstore?",
        isUsed: false,
        problem: "It asks about Ankara, which nobody asked about.",
      },
    },
    decision: { outcome: "answer", confidence: 0.83 },
    passages: [
      {
        passageId: "a-tale-of-three-cities/istanbul/good-examples/2",
        section: "Istanbul › Good examples",
        score: 0.91,
        origin: "search",
        number: 1,
      },
      {
        passageId: "a-tale-of-three-cities/istanbul/history/1",
        section: "Istanbul › History",
        score: null,
        origin: "model",
        number: null,
      },
    ],
    writing: {
      model: "double-1",
      outcome: "written",
      problem: null,
      planning: { lookups: [{ tool: "search", subject: "Pages bookstore" }], problem: null },
      tokens: 1_234,
      sentences: [
        {
          text: "The Pages bookstore café is in Ayvansaray.",
          fate: "shown",
          passages: ["a-tale-of-three-cities/istanbul/good-examples/2"],
          checks: [
            { check: "citation", outcome: "holds", finding: "It cites one passage." },
            { check: "numbers", outcome: "not_applicable", finding: null },
            { check: "names", outcome: "holds", finding: "In the passage: Pages, Ayvansaray." },
          ],
        },
        {
          text: "It was opened in 1453.",
          fate: "fails_check",
          passages: ["a-tale-of-three-cities/istanbul/good-examples/2"],
          checks: [
            { check: "citation", outcome: "holds", finding: "It cites one passage." },
            { check: "dates", outcome: "fails", finding: "1453 is not in the passage." },
          ],
        },
      ],
    },
    ...changes,
  };
}
