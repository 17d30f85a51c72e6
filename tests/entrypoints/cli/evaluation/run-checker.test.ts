import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../../src/core/corpus/corpus.ts";
import { evalCommand } from "../../../../src/entrypoints/cli/commands/eval.ts";
import { runChecker } from "../../../../src/entrypoints/cli/evaluation/run-checker.ts";
import { createStyle } from "../../../../src/entrypoints/cli/terminal/style.ts";
import { UsageError } from "../../../../src/entrypoints/cli/usage-error.ts";
import { beeCorpus, BEES } from "../../../support/bee-corpus.ts";
import { corpusOf } from "../../../support/fake-evaluation-assistant.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

const PASSAGE = "a-tale-of-three-cities/tangier/good-examples/1";
const LIE = {
  id: "b1",
  half: "test",
  verdict: "bad",
  kind: "negation",
  passages: [PASSAGE],
  text: "Tabadoul is no centre.",
};
const MISSED = { ...LIE, id: "b2", half: "development", text: "Tabadoul is a cultural centre in Tangier." };

function setUp(corpus: Corpus, paraphrases: readonly object[] = []) {
  const lines: string[] = [];
  const read: string[] = [];
  return {
    read,
    text: () => lines.join("\n"),
    dependencies: {
      openCorpus: async () => corpus,
      readQuestionFile: async (path: string) => {
        read.push(path);
        return { text: paraphrases.map((one) => JSON.stringify(one)).join("\n"), sha256: "" };
      },
      packageFolder: "/package",
      write: (line: string) => lines.push(line),
      style: createStyle(1),
      width: 200,
      readingWidth: 200,
    },
  };
}

const options = { checker: true, failures: false, json: false } as const;
const shipped = corpusOf({ [PASSAGE]: "Tabadoul is a cultural centre in Tangier. It was founded in 2013." });

describe("measuring the check", () => {
  it("prints what became of the good and the bad sentences of each half", async () => {
    const { dependencies, text } = setUp(beeCorpus(BEES));
    const { passed } = await runChecker(options, dependencies);
    expect(passed).toBe(true);
    expect(text()).toMatch(/Development half[\s\S]*verbatim[\s\S]*invented-figure[\s\S]*Test half/u);
    expect(text()).toContain("No invented figure, name, quotation or citation passed");
  });

  it("reads the sentences about the shipped report only where that is the corpus", async () => {
    const bees = setUp(beeCorpus(BEES));
    await runChecker(options, bees.dependencies);
    expect(bees.read).toEqual([]);
    const report = setUp(shipped, [LIE]);
    await runChecker(options, report.dependencies);
    expect(report.read).toEqual(["/package/tests/evals/checker/paraphrases.jsonl"]);
  });

  it("shows what was judged wrongly, of the development half alone", async () => {
    const { dependencies, text } = setUp(shipped, [
      MISSED,
      { ...MISSED, id: "b3", half: "test", text: "Tabadoul was founded in 2013." },
    ]);
    await runChecker({ ...options, failures: true }, dependencies);
    expect(text()).toContain("b2");
    expect(text()).not.toContain("b3");
  });

  it("prints the same as data", async () => {
    const { dependencies, text } = setUp(shipped, [LIE]);
    await runChecker({ ...options, json: true }, dependencies);
    const report = JSON.parse(text());
    expect(report.sets).toHaveLength(2);
    expect(report.sets[1].halves[1]).toMatchObject({ half: "test", bad: 1, caught: 1 });
  });

  it("has not passed when good sentences are dropped", async () => {
    const dropped = { ...LIE, id: "g1", verdict: "good" };
    const { dependencies, text } = setUp(shipped, [dropped]);
    const { passed } = await runChecker(options, dependencies);
    expect(passed).toBe(false);
    expect(text()).toContain("100 % of the good sentences were dropped");
  });
});

describe("eval --checker", () => {
  const none = {
    set: undefined,
    questions: undefined,
    mode: undefined,
    dataset: undefined,
    limit: undefined,
    failures: false,
    json: false,
  };

  it("ends with exit code 0 when nothing went wrong that must not", async () => {
    const { dependencies } = setUp(beeCorpus(BEES));
    const context = createContextDouble({
      openEvaluation: async () => ({
        ...dependencies,
        openAssistant: never,
        createAssistant: never,
        readDataset: never,
      }),
      openCorpus: dependencies.openCorpus,
    });
    expect(await evalCommand.run(context, { options: { ...none, checker: true }, words: [] })).toBe(0);
    expect(context.terminal.out.text()).toContain("invented-figure");
  });

  it("does not go with what says which questions to ask", async () => {
    const run = evalCommand.run(createContextDouble({}), {
      options: { ...none, checker: true, set: "test" },
      words: [],
    });
    await expect(run).rejects.toThrow(UsageError);
    await expect(run).rejects.toThrow("--set");
  });
});

async function never(): Promise<never> {
  throw new Error("nothing of this is asked for");
}
