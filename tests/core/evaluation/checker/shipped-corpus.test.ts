import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readCorpusFolder } from "../../../../src/adapters/files/corpus-folder.ts";
import { createSentenceCheck } from "../../../../src/core/checking/check-sentence.ts";
import type { Corpus } from "../../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../../src/core/corpus/read-corpus.ts";
import { HALVES } from "../../../../src/core/evaluation/checker/checker-case.ts";
import { breachesOf, type HalfReport, reportHalf } from "../../../../src/core/evaluation/checker/checker-report.ts";
import { generateCases } from "../../../../src/core/evaluation/checker/generate-cases.ts";
import { judgeCases } from "../../../../src/core/evaluation/checker/judge-cases.ts";
import { readParaphrases } from "../../../../src/core/evaluation/checker/paraphrase-reader.ts";

const FILE = "tests/evals/checker/paraphrases.jsonl";

/** What the check reached when it was built, rounded down: whatever falls below has become worse. */
const FLOORS = { generated: 0.94, written: 0.7 } as const;

let corpus: Corpus;
let generated: readonly HalfReport[];
let written: readonly HalfReport[];

beforeAll(async () => {
  const reading = readCorpus(await readCorpusFolder("corpus"));
  if (reading.corpus === null) throw new Error("the shipped corpus cannot be read");
  ({ corpus } = reading);
  const check = createSentenceCheck({ cities: corpus.cities });
  const judged = judgeCases(generateCases(corpus, 1), check, corpus);
  const byHand = judgeCases(readParaphrases(readFileSync(FILE, "utf8"), FILE, corpus), check, corpus);
  generated = HALVES.map((half) => reportHalf(half, judged));
  written = HALVES.map((half) => reportHalf(half, byHand));
});

describe("the check on the shipped report", () => {
  it("is measured on at least 500 bad sentences made of it", () => {
    expect(generated.reduce((sum, { bad }) => sum + bad, 0)).toBeGreaterThanOrEqual(500);
  });

  it("lets no invention pass, and drops at most 3 % of the good sentences, on both halves", () => {
    expect(generated.flatMap(breachesOf)).toEqual([]);
  });

  it("drops at most 3 % of the good sentences that people wrote by hand, on both halves", () => {
    expect(written.flatMap(breachesOf)).toEqual([]);
  });

  it("catches as many bad sentences as it did", () => {
    for (const { caught, bad } of generated) expect(caught / bad).toBeGreaterThanOrEqual(FLOORS.generated);
    for (const { caught, bad } of written) expect(caught / bad).toBeGreaterThanOrEqual(FLOORS.written);
  });
});
