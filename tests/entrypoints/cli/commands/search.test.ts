import { expect, it } from "vitest";
import { COMMANDS } from "../../../../src/entrypoints/cli/command-table.ts";
import { runCommandLine } from "../../../../src/entrypoints/cli/run.ts";
import { createScriptedApplication, lighthouseCorpus } from "../../../support/scripted-application.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

const corpus = lighthouseCorpus();
const hits = corpus.passages.slice(0, 2).map((passage, index) => ({ passage, score: 0.9 - index / 10 }));

async function run(args: string[], found = hits) {
  const application = createScriptedApplication({ corpus, search: () => found });
  const context = createContextDouble({ openSearch: async () => application });
  const code = await runCommandLine(["search", ...args], COMMANDS, context);
  return { code, application, out: context.terminal.out.text(), err: context.terminal.err.text() };
}

it("prints hits with place, id, score and text", async () => {
  const { code, out } = await run(["lamps"]);
  expect(code).toBe(0);
  expect(out).toBe(
    "1. Preface, page 3\n   lighthouses/preface/1, score 0.900\n   Every lamp in this book still burned in 1911.\n\n" +
      "2. Kiel, pages 6–9\n   lighthouses/kiel/1, score 0.800\n   The firth of Kiel has two towers.\n",
  );
});

it("asks for something to search for, not for a question, when the pipe is empty", async () => {
  const { code, err } = await run([""]);
  expect(code).toBe(2);
  expect(err).toContain("There is nothing to search for.");
  expect(err).toContain('three-cities search "');
});

it("passes limit and filters on", async () => {
  const { application } = await run(["oil", "lamps", "--limit", "7", "--city", "Kyl"]);
  expect(application.searched).toEqual([{ query: "oil lamps", city: "kiel", limit: 7 }]);
});

it("prints as JSON what the HTTP door replies", async () => {
  const { out } = await run(["lamps", "--json"]);
  expect(JSON.parse(out).results[1]).toEqual({
    passageId: "lighthouses/kiel/1",
    document: "Lights of the North",
    city: "kiel",
    section: "Kiel",
    pages: "6–9",
    text: "The firth of Kiel has two towers.",
    score: 0.8,
    url: "/passages/lighthouses/kiel/1",
  });
});

it("says on the error stream that nothing was found, so that a pipe gets nothing", async () => {
  const { code, out, err } = await run(["zebra"], []);
  expect([code, out]).toEqual([0, ""]);
  expect(err).toContain("No passage was found.");
});
