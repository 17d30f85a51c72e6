import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../../src/core/evaluation/dataset.ts";
import { datasetCorpus, passageId } from "../../../../src/core/evaluation/dataset-corpus.ts";
import { evalCommand, readEvalOptions, runEval } from "../../../../src/entrypoints/cli/commands/eval.ts";
import type { EvaluationDependencies } from "../../../../src/entrypoints/cli/evaluation/dependencies.ts";
import { FROZEN_SHA256 } from "../../../../src/entrypoints/cli/evaluation/question-sets.ts";
import { createStyle } from "../../../../src/entrypoints/cli/terminal/style.ts";
import { UsageError } from "../../../../src/entrypoints/cli/usage-error.ts";
import {
  corpusOf,
  createFakeEvaluationAssistant,
  type FakeEvaluationAssistant,
  type ScriptedAnswer,
} from "../../../support/fake-evaluation-assistant.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

const FROZEN = FROZEN_SHA256.test ?? "";

const PASSAGE = "report/tangier/good-examples/1";
const SENTENCE = "Tabadoul opened in Tangier in 2013.";
const corpus = corpusOf({ [PASSAGE]: SENTENCE });

const line = (question: object): string => JSON.stringify({ style: "plain", previous: [], ...question });
const answerable = { answerable: true, facts: [["2013"]], sections: ["tangier/good-examples"] };
const QUESTIONS = [
  line({ id: "d001", question: "When did Tabadoul open?", kind: "figure", ...answerable }),
  line({
    id: "d002",
    question: "Where?",
    kind: "follow-up",
    ...answerable,
    facts: [["tangier"]],
    previous: ["When did Tabadoul open?"],
  }),
  line({
    id: "d003",
    question: "How old is its owner?",
    kind: "near-miss",
    answerable: false,
    facts: [],
    sections: [],
  }),
].join("\n");

const right: ScriptedAnswer = { sentences: [{ text: SENTENCE, passage: PASSAGE }], hits: [PASSAGE], confidence: 0.9 };
const RIGHT = { "When did Tabadoul open?": right, "Where?": right, "How old is its owner?": { confidence: 0.2 } };
const WRONG = { ...RIGHT, "How old is its owner?": { ...right, confidence: 0.9 } };

type Run = { readonly lines: string[]; readonly text: () => string; readonly dependencies: EvaluationDependencies };

function setUp(
  assistant: FakeEvaluationAssistant,
  { files = {}, dataset }: { files?: Record<string, { text: string; sha256: string }>; dataset?: Dataset } = {},
): Run {
  const lines: string[] = [];
  return {
    lines,
    text: () => lines.join("\n"),
    dependencies: {
      openAssistant: async () => assistant,
      createAssistant: async () => assistant,
      readQuestionFile: async (path) => files[path] ?? { text: QUESTIONS, sha256: "0".repeat(64) },
      readDataset: async () => dataset ?? Promise.reject(new Error("nobody scripted a data set")),
      packageFolder: "/package",
      write: (text) => lines.push(text),
      style: createStyle(1),
      width: 200,
      readingWidth: 200,
      progress: () => {},
      endProgress: () => {},
      now: () => 0,
    },
  };
}

const options = { set: "development", mode: "extractive", failures: false, json: false } as const;
const fake = (script: Readonly<Record<string, ScriptedAnswer>>, model?: string) =>
  createFakeEvaluationAssistant(corpus, script, model);
const testFile = (sha256: string) => ({
  files: { "/package/tests/evals/questions/test.jsonl": { text: QUESTIONS, sha256 } },
});

describe("eval on question sets", () => {
  test("ends with 0 when all targets are met, and closes what it opened", async () => {
    const assistant = fake(RIGHT);
    const run = setUp(assistant);
    expect((await runEval(options, run.dependencies)).exitCode).toBe(0);
    expect(run.text()).toContain("development: 3 questions (tests/evals/questions/development.jsonl)");
    expect(run.text()).not.toContain("missed");
    expect(assistant.closed()).toBe(true);
  });

  test("ends with 1 when a target is missed, and says which", async () => {
    const run = setUp(fake(WRONG));
    expect((await runEval(options, run.dependencies)).exitCode).toBe(1);
    expect(run.lines.filter((text) => text.endsWith("missed"))).toEqual([
      expect.stringMatching(/^Near misses refused +0 %/),
    ]);
  });

  test("closes what it opened when asking fails", async () => {
    const assistant = fake({});
    await expect(runEval(options, setUp(assistant).dependencies)).rejects.toThrow("nobody scripted");
    expect(assistant.closed()).toBe(true);
  });

  test("shows failed questions with their answers when asked to", async () => {
    const run = setUp(fake(WRONG));
    await runEval({ ...options, failures: true }, run.dependencies);
    expect(run.text()).toMatch(
      /d003 should have been refused .*\n  Question: How old is its owner\?\n  Answer: Tabadoul opened/,
    );
    expect(run.text()).not.toContain("d001");
  });

  test("shows nothing that moves the terminal's cursor", async () => {
    const run = setUp(
      fake({ ...WRONG, "How old is its owner?": { sentences: [{ text: "\u001b[2Jgone", passage: PASSAGE }] } }),
    );
    await runEval({ ...options, failures: true }, run.dependencies);
    expect(run.text()).toContain("gone");
    expect(run.text()).not.toContain("\u001b");
  });

  test("never shows questions of the test set, only how many failed", async () => {
    const run = setUp(fake(WRONG), testFile(FROZEN));
    await runEval({ ...options, set: "test", failures: true }, run.dependencies);
    expect(run.text()).toContain("1 question of the test set failed");
    expect(run.text()).not.toContain("How old");
    await runEval({ ...options, set: "test", failures: true, json: true }, run.dependencies);
    expect(run.text()).not.toContain("How old");
  });

  test("never shows them under another path either", async () => {
    const run = setUp(fake(WRONG), { files: { "copy.jsonl": { text: QUESTIONS, sha256: FROZEN } } });
    await runEval({ ...options, questions: "copy.jsonl", failures: true }, run.dependencies);
    expect(run.text()).toContain("1 question of the test set failed");
    expect(run.text()).not.toContain("How old");
  });

  test("accepts the frozen test set, and ends with 1 when it was changed", async () => {
    const frozen = setUp(fake(RIGHT), testFile(FROZEN));
    expect((await runEval({ ...options, set: "test" }, frozen.dependencies)).exitCode).toBe(0);
    const changed = setUp(fake(RIGHT), testFile("ab".repeat(32)));
    expect((await runEval({ ...options, set: "test" }, changed.dependencies)).exitCode).toBe(1);
    expect(changed.text()).toContain(`test.jsonl is not the frozen test set: its SHA-256 is ${"ab".repeat(32)}`);
    expect(changed.text()).toContain("git checkout -- tests/evals/questions/test.jsonl");
  });

  test.each(Object.entries(FROZEN_SHA256))("the shipped set %s is the frozen one", (name, sha256) => {
    const bytes = readFileSync(new URL(`../../../evals/questions/${name}.jsonl`, import.meta.url));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  });

  test("reads all sets before asking anything, so that a broken one is told at once", async () => {
    const assistant = fake(RIGHT);
    const run = setUp(assistant, { files: { "/package/tests/evals/questions/test.jsonl": { text: "{", sha256: "" } } });
    await expect(runEval({ ...options, set: "all" }, run.dependencies)).rejects.toMatchObject({
      code: "dataset_invalid",
    });
    expect(assistant.asked).toEqual([]);
  });

  test("warns of sections that the corpus does not have", async () => {
    const text = QUESTIONS.replaceAll("tangier/good-examples", "tangier/gone");
    const run = setUp(fake(RIGHT), { files: { "own.jsonl": { text, sha256: "" } } });
    expect((await runEval({ ...options, questions: "own.jsonl" }, run.dependencies)).exitCode).toBe(1);
    expect(run.text()).toContain("The corpus has no section tangier/gone");
  });

  test("asks the model when told to, and says which it was and what became of the questions", async () => {
    const script = {
      ...RIGHT,
      "When did Tabadoul open?": { ...right, writtenBy: "a-model" },
      "Where?": { ...right, fellBack: true },
    };
    const modes: string[] = [];
    const run = setUp(fake(script, "a-model"));
    const openAssistant: EvaluationDependencies["openAssistant"] = (mode) => {
      modes.push(mode);
      return run.dependencies.openAssistant(mode);
    };
    await runEval({ ...options, mode: "generated" }, { ...run.dependencies, openAssistant });
    expect(modes).toEqual(["generated"]);
    expect(run.text()).toMatch(/Written by a-model: 1 answer\. Refused: 1\. Fell back .*: 1\. .*: 0\./u);
    await runEval({ ...options, mode: "generated", json: true }, run.dependencies);
    expect(JSON.parse(run.lines.at(-1) ?? "").sets[0].writing).toEqual({
      model: "a-model",
      written: 1,
      refused: 1,
      fellBack: 1,
      extracted: 0,
    });
  });

  test("says nothing of models when none writes", async () => {
    const run = setUp(fake(RIGHT));
    await runEval(options, run.dependencies);
    expect(run.text()).not.toContain("Written");
  });

  test("gives all scores as JSON, with the failed questions when asked to", async () => {
    const run = setUp(fake(WRONG));
    await runEval({ ...options, failures: true, json: true }, run.dependencies);
    const [set] = JSON.parse(run.text()).sets;
    expect(set).toMatchObject({ set: "development", frozen: null, passed: false, failed: 1 });
    expect(set.report.answers.all.right).toBe(1);
    expect(set.targets).toContainEqual(expect.objectContaining({ id: "nearMissRefused", measured: 0, met: false }));
    expect(set.failures).toEqual([expect.objectContaining({ id: "d003", failures: ["not-refused"] })]);
  });
});

describe("eval on public sets", () => {
  const articles = [{ id: "article-1", title: "Normans", paragraphs: ["Rollo died in 930.", "It was cold."] }];
  const normans = datasetCorpus(articles);
  const [first, second] = [passageId("article-1", 0), passageId("article-1", 1)];
  const script: Record<string, ScriptedAnswer> = {
    "When did Rollo die?": {
      sentences: [{ text: "Rollo died in 930.", passage: first }],
      hits: [second, first],
      confidence: 0.8,
    },
    "Who sang?": { hits: [second], confidence: 0.1 },
  };
  const question = { id: "q1", question: "When did Rollo die?", answerable: true, answers: ["930"], passages: [first] };
  const squad: Dataset = {
    kind: "squad",
    corpus: normans,
    questions: [question, { ...question, id: "q2", question: "Who sang?", answerable: false, answers: [] }],
  };
  const beir: Dataset = {
    kind: "beir",
    corpus: normans,
    queries: [{ id: "1", text: "When did Rollo die?", grades: new Map([[first, 1]]) }],
    judgements: ["test.tsv"],
  };

  test("measures a reading set over a corpus of its own", async () => {
    const assistant = createFakeEvaluationAssistant(normans, script);
    const run = setUp(assistant, { dataset: squad });
    const result = await runEval({ dataset: { kind: "squad", path: "dev.json" }, json: false }, run.dependencies);
    expect(result.exitCode).toBe(0);
    expect(run.text()).toContain("SQuAD: 2 questions, 1 of them impossible, over 2 passages (dev.json)");
    expect(run.text()).toMatch(/passage hit@1 +0\b/);
    expect(run.text()).toMatch(/answer held in the first sentence +100 +100/);
    expect(run.text()).toMatch(/impossible questions refused +100/);
    expect(assistant.closed()).toBe(true);
  });

  test("measures a retrieval set by searching a hundred deep", async () => {
    const run = setUp(createFakeEvaluationAssistant(normans, script), { dataset: beir });
    await runEval({ dataset: { kind: "beir", path: "scifact" }, json: true }, run.dependencies);
    expect(JSON.parse(run.text())).toMatchObject({
      dataset: { kind: "beir", path: "scifact" },
      passages: 2,
      report: { queries: 1, recall: 1, meanReciprocalRank: 0.5 },
    });
  });

  test("asks no more than the limit", async () => {
    const assistant = createFakeEvaluationAssistant(normans, script);
    const run = setUp(assistant, { dataset: squad });
    await runEval({ dataset: { kind: "squad", path: "dev.json" }, limit: 1, json: false }, run.dependencies);
    expect(assistant.asked).toHaveLength(1);
  });
});

describe("the options of eval", () => {
  const none = {
    set: undefined,
    questions: undefined,
    mode: undefined,
    dataset: undefined,
    limit: undefined,
    checker: false,
    failures: false,
    json: false,
  };

  test("without any, both sets are measured", () => {
    expect(readEvalOptions(none)).toEqual({
      set: "all",
      questions: undefined,
      mode: "extractive",
      failures: false,
      json: false,
    });
  });

  test("a path may hold colons", () => {
    expect(readEvalOptions({ ...none, dataset: "squad:C:\\sets\\dev.json", limit: 5 })).toEqual({
      dataset: { kind: "squad", path: "C:\\sets\\dev.json" },
      limit: 5,
      json: false,
    });
  });

  test.each([
    ["an unknown set", { set: "both" }, "--set cannot be “both”"],
    ["a data set without a kind", { dataset: "dev.json" }, "--dataset cannot be “dev.json”"],
    ["a data set without a path", { dataset: "squad:" }, "--dataset cannot be “squad:”"],
    ["a data set of an unknown kind", { dataset: "msmarco:x" }, "--dataset cannot be “msmarco:x”"],
    ["a limit to a question set", { limit: 5 }, "--limit is for public sets"],
    ["failures of a public set", { dataset: "squad:x", failures: true }, "--failures is for question sets"],
    ["a mode that there is not", { mode: "poetic" }, "--mode cannot be “poetic”"],
    ["a mode of a public set", { dataset: "squad:x", mode: "generated" }, "--mode is for question sets"],
    ["two sets of questions", { set: "test", questions: "x" }, "--set and --questions cannot be used together"],
    [
      "questions and a data set",
      { questions: "x", dataset: "squad:x" },
      "--questions and --dataset cannot be used together",
    ],
  ])("%s is refused", (_, given, message) => {
    expect(() => readEvalOptions({ ...none, ...given })).toThrow(UsageError);
    expect(() => readEvalOptions({ ...none, ...given })).toThrow(message);
  });

  test("the command prints scores to the output and progress beside it", async () => {
    const { dependencies } = setUp(fake(RIGHT));
    const context = createContextDouble({ openEvaluation: async () => dependencies });
    expect(await evalCommand.run(context, { options: { ...none, set: "development" }, words: [] })).toBe(0);
    expect(context.terminal.out.text()).toContain("Targets");
    expect(context.terminal.err.text()).toContain("Asking the development questions 3/3");
  });
});
