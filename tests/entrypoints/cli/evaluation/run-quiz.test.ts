import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../../src/core/corpus/corpus.ts";
import { evalCommand } from "../../../../src/entrypoints/cli/commands/eval.ts";
import { runQuiz } from "../../../../src/entrypoints/cli/evaluation/run-quiz.ts";
import { createStyle } from "../../../../src/entrypoints/cli/terminal/style.ts";
import { UsageError } from "../../../../src/entrypoints/cli/usage-error.ts";
import { beeCorpus } from "../../../support/bee-corpus.ts";
import { corpusOf } from "../../../support/fake-evaluation-assistant.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

const options = { quiz: true, failures: false, json: false } as const;

async function run(corpus: Corpus, given: Partial<typeof options> | { json: true } = {}) {
  const lines: string[] = [];
  const result = await runQuiz(
    { ...options, ...given },
    {
      corpusIn: async () => corpus,
      write: (line: string) => lines.push(line),
      style: createStyle(1),
      width: 120,
      readingWidth: 120,
    },
  );
  return { ...result, text: lines.join("\n") };
}

describe("auditing the questions for quizzes", () => {
  it("counts and solves what any library allows, in the languages that it has", async () => {
    const { passed, reports, text } = await run(beeCorpus());
    expect(passed).toBe(true);
    expect(reports.map(({ language }) => language)).toEqual(["en"]);
    expect(text).toMatch(/kind: single-choice +\d+/u);
    expect(text).toMatch(/Audit: (\d+) of \1 have exactly one right answer \(100 %\)/u);
    expect(text).toContain("Every item has exactly one right answer");
  });

  it("asks of the shipped report that it gives enough", async () => {
    const few = corpusOf({ "a-tale-of-three-cities/tangier/1": "Tabadoul was founded in Tangier in 2013." });
    const { passed, text } = await run(few);
    expect(passed).toBe(false);
    expect(text).toContain("at least 150 are wanted");
    expect(text).toContain("of the kind match; at least 15 are wanted");
  });

  it("gives a program the numbers", async () => {
    const { text, reports } = await run(beeCorpus(), { json: true });
    expect(JSON.parse(text)).toMatchObject({ passed: true, reports: [{ published: reports[0]?.published }] });
  });

  it.each([["set"], ["questions"], ["mode"], ["dataset"], ["limit"]])("does not go with --%s", async (name) => {
    const given = { options: { quiz: true, [name]: name === "limit" ? 1 : "x" }, words: [] };
    await expect(evalCommand.run(createContextDouble(), given)).rejects.toThrow(UsageError);
  });

  it("does not go with --checker", async () => {
    const given = { options: { quiz: true, checker: true }, words: [] };
    await expect(evalCommand.run(createContextDouble(), given)).rejects.toThrow("cannot be used together");
  });
});
