import { describe, expect, it } from "vitest";
import { createBm25f } from "../../../src/core/retrieval/bm25f.ts";
import { createCloserScore } from "../../../src/core/retrieval/closer-score.ts";
import { indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { analyzeQuestion } from "../../../src/core/retrieval/query.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const NOTES = `# Wax and wings

Wax candles burn slowly. Cold wings rest.

Wax is soft. Candles burn slowly. Cold wings rest.

Slowly the wings burn. Candles of wax rest.
`;

const corpus = beeCorpus({ "notes.md": NOTES });
const passages = indexPassages(corpus);
const keyword = createBm25f(
  passages.map(({ fields }) => fields),
  {
    k1: 0.9,
    fields: {
      text: { weight: 1, b: 0.4 },
      heading: { weight: 0, b: 0 },
      terms: { weight: 0, b: 0 },
      questions: { weight: 0, b: 0 },
      figures: { weight: 0, b: 0 },
    },
  },
);
const { analysis } = assistantOver(corpus);

function scoresFor(question: string): number[] {
  return passages.map(createCloserScore(analyzeQuestion(question, analysis), keyword));
}

describe("the closer look at a passage", () => {
  it("rewards words that stand in one sentence over words spread over several", () => {
    const [together = 0, apart = 0] = scoresFor("wax that burns");
    expect(together).toBeGreaterThan(apart);
  });

  it("rewards words that stand side by side in the order of the question", () => {
    const [beside = 0, , apart = 0] = scoresFor("wax candles");
    expect(beside).toBeGreaterThan(apart);
    // In one sentence each, so that only the pair is between them.
    const rarity = keyword.idf({ weight: 1, alternatives: [{ stem: "wax", weight: 1 }] });
    expect(beside - apart).toBeCloseTo(0.35 * rarity, 9);
  });

  it("gives a passage without the words nothing, and every passage when no word tells", () => {
    expect(scoresFor("honey")).toEqual([0, 0, 0]);
    expect(scoresFor("what is it?")).toEqual([0, 0, 0]);
  });
});
