import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { renderReport } from "../../bench/report/render-report.ts";
import type { BenchReport } from "../../bench/report/bench-report.ts";
import { type BenchStage, runBench } from "../../bench/run-bench.ts";
import { gradedSet } from "../../bench/sets/graded-set.ts";
import type { EvaluationQuestion } from "../../src/core/evaluation/question.ts";
import { BEES, beeCorpus } from "../support/bee-corpus.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

const MAIN = fileURLToPath(new URL("../../src/entrypoints/cli/main.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

const once = { builds: 1, searches: 4, firstStarts: 1, warmStarts: 1, requests: 4, writtenAnswers: 2 };

describe("the bench, in its smallest form", () => {
  let report: BenchReport;
  const stages: BenchStage[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "three-cities-"));
    try {
      report = await runBench({
        sets: [gradedSet("bees", beeCorpus(), QUESTIONS, undefined)],
        command: [process.execPath, "--import", TSX, MAIN],
        environment: { PATH: process.env["PATH"] ?? "", CORPUS_DIR: writeCorpus(join(folder, "corpus"), BEES) },
        sizes: once,
        onStage: (stage) => stages.push(stage),
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);

  it("asks each of them the questions that stand alone and have an answer", () => {
    expect(report.sets.map(({ name, questions }) => ({ name, questions }))).toEqual([{ name: "bees", questions: 4 }]);
  });

  it("has a row for each contender in every table", () => {
    const names = [
      "three-cities",
      "LangChain, vectors",
      "LangChain, vectors of all words",
      "LangChain's BM25",
      "LangChain's BM25 of all words",
      "MiniSearch",
      "MiniSearch of all words",
    ];
    const [set] = report.sets;
    expect(set?.searches.map(({ name }) => name)).toEqual(names);
    expect(set?.buildTimes.map(({ name }) => name)).toEqual(names);
    expect(set?.searchTimes.map(({ name }) => name)).toEqual(names);
    expect(set?.embeddingSearchTimes.map(({ name }) => name)).toEqual(names.slice(0, 3));
    expect(set?.answers.map(({ name }) => name)).toEqual(["three-cities"]);
  });

  it("measures shares from 0 to 1, of which the later ones hold the earlier", () => {
    for (const { hitAt1, hitAt3, hitAt5, meanReciprocalRank } of report.sets[0]?.searches ?? []) {
      const [first, third, fifth, rank] = [hitAt1, hitAt3, hitAt5, meanReciprocalRank].map((share) => share ?? NaN);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(third).toBeGreaterThanOrEqual(first ?? NaN);
      expect(fifth).toBeGreaterThanOrEqual(third ?? NaN);
      expect(rank).toBeGreaterThanOrEqual(first ?? NaN);
      expect(fifth).toBeLessThanOrEqual(1);
    }
  });

  it("finds with each of them what is named in the words of the text, and answers it", () => {
    for (const { name, hitAt5 } of report.sets[0]?.searches ?? []) expect(hitAt5, name).toBe(1);
    expect(report.sets[0]?.answers[0]?.heldWithin).toEqual([
      { characters: 400, share: 1 },
      { characters: 800, share: 1 },
    ]);
  });

  it("times everything, and goes through all its stages", () => {
    expect(new Set(stages)).toEqual(
      new Set<BenchStage>(["building", "asking", "timing", "starting", "serving", "writing"]),
    );
    const unmeasured = report.figures.filter(({ verdict }) => verdict === "not measured").map(({ id }) => id);
    expect(unmeasured).toEqual([]);
    for (const { id, unit, value } of report.figures)
      if (unit !== "points" && id !== "ownPart") expect(value, id).toBeGreaterThan(0);
  });

  it("prints each figure with its target and whether it was met", () => {
    const text = renderReport(report, 140).join("\n");
    expect(text).toMatch(/search beside the embedding \(bees\) .*≤ 2 ms +(?:ok|missed)/u);
    expect(text).toMatch(/POST \/api\/ask .*≤ 40 ms for 95 % +(?:ok|missed)/u);
    expect(text).toMatch(/memory of the server afterwards .*≤ 350 MB +(?:ok|missed)/u);
    expect(text).not.toMatch(/NaN|undefined|null/u);
  });

  it("says what was asked before what counts", () => {
    const text = renderReport(report, 2_000).join("\n");
    expect(text).toContain("before the requests that count, it answered 4 of each kind");
    expect(text).toContain("before the written answers that count, 40 searches and 2 written answers");
  });
});

const QUESTIONS: readonly EvaluationQuestion[] = [
  question("How many hives are on the roofs of Lyon?", [["640"]], ["lyon/hives"]),
  question("When did the museum of beekeeping in Braga open?", [["2011"]], ["braga/practice"]),
  question("How many colonies did wasps kill in Lyon?", [["40"]], ["lyon/troubles"]),
  question("Since when have the monks of Braga kept bees?", [["1740"]], ["braga/hives"]),
  {
    ...question("And in Braga?", [["95"]], ["braga/hives"]),
    kind: "follow-up",
    previous: ["How many hives has Lyon?"],
  },
  { ...question("Who won the cup?", [], []), answerable: false, kind: "off-topic" },
];

function question(text: string, facts: EvaluationQuestion["facts"], sections: readonly string[]): EvaluationQuestion {
  const about = { language: "en", answerable: true, kind: "fact", style: "plain", previous: [] } as const;
  return { id: text, question: text, facts, sections, ...about };
}
