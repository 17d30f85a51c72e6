import { describe, expect, it } from "vitest";
import { AppError } from "../../../../src/core/errors.ts";
import { COMMANDS } from "../../../../src/entrypoints/cli/command-table.ts";
import { runCommandLine } from "../../../../src/entrypoints/cli/run.ts";
import { sampleExplanation } from "../../../support/sample-explanation.ts";
import { answerWith, createScriptedApplication } from "../../../support/scripted-application.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";
import type { TerminalDoubleOptions } from "../../../support/terminal-double.ts";

const silence = answerWith({
  status: "not_in_report",
  reason: "off_topic",
  answer: "Not here.",
  sentences: [],
  citations: [],
});

async function run(
  args: string[],
  script: Parameters<typeof createScriptedApplication>[0],
  options: TerminalDoubleOptions = {},
) {
  const application = createScriptedApplication(script);
  const context = createContextDouble({ openApplication: async () => application }, options);
  const code = await runCommandLine(["ask", ...args], COMMANDS, context);
  return { code, application, out: context.terminal.out.text(), err: context.terminal.err.text() };
}

describe("ask", () => {
  it("prints the answer with its sources and closes the application", async () => {
    const { code, out, err, application } = await run(["How much oil?"], { ask: () => answerWith() });
    expect(code).toBe(0);
    expect(out).toMatch(/^The lamp of Kiel .* \[1\]\.\n\n\[1\] Kiel › Lamps, pages 6–9/u);
    expect(err).toBe("");
    expect(application.closings()).toBe(1);
  });

  it("takes the question from a pipe", async () => {
    const { application } = await run([], { ask: () => answerWith() }, { input: "How much oil?\n" });
    expect(application.asked[0]?.question).toBe("How much oil?");
  });

  it("passes filters and language on, a city by any of its names", async () => {
    const args = ["x", "--city", "KIEL", "--section", "lamps", "--document", "lighthouses", "--language", "DE"];
    const { application } = await run(args, { ask: () => answerWith() });
    expect(application.asked).toEqual([
      { question: "x", city: "kiel", section: "lamps", document: "lighthouses", language: "de" },
    ]);
  });

  it("prints the whole record as JSON and nothing else", async () => {
    const { out } = await run(["x", "--json"], { ask: () => answerWith() });
    expect(JSON.parse(out)).toEqual(answerWith());
  });

  it("shows how the answer came about when asked to, behind the answer", async () => {
    const looked: string[] = [];
    const explain = (id: string) => {
      looked.push(id);
      return sampleExplanation();
    };
    const { out } = await run(["x", "--explain"], { ask: () => answerWith(), explain });
    expect(looked).toEqual(["ans_1"]);
    expect(out).toMatch(
      /^The lamp of Kiel[^]*\n\nHow this answer came about\n\nUnderstood as[^]*✗ It was opened in 1453\./u,
    );
    expect((await run(["x"], { ask: () => answerWith() })).out).not.toContain("came about");
  });

  it("puts it into the JSON, also where nothing is known of it", async () => {
    for (const explanation of [sampleExplanation(), null]) {
      const { out } = await run(["x", "--explain", "--json"], { ask: () => answerWith(), explain: () => explanation });
      expect(JSON.parse(out)).toEqual({ ...answerWith(), explanation });
    }
  });

  it("counts being told that the report is silent as a result", async () => {
    expect((await run(["x"], { ask: () => silence })).code).toBe(0);
  });

  it("ends with 1 on silence when a script asks for it", async () => {
    expect((await run(["x", "--exit-status"], { ask: () => silence })).code).toBe(1);
    expect((await run(["x", "--exit-status"], { ask: () => answerWith() })).code).toBe(0);
  });

  it("refuses an unknown language before anything is opened", async () => {
    const context = createContextDouble();
    expect(await runCommandLine(["ask", "x", "--language", "xx"], COMMANDS, context)).toBe(2);
    expect(context.terminal.err.text()).toContain("It can be en, de, tr, fr, ar.");
  });

  it("says that there is no question when a person gives none and reads the output elsewhere", async () => {
    const { code, err } = await run([], {});
    expect(code).toBe(2);
    expect(err).toContain("There is no question to answer.");
  });

  it("closes the application also when asking fails", async () => {
    const ask = () => Promise.reject(new AppError("unknown_city", "There is no city atlantis. It has kiel, brest."));
    const { code, application, err, out } = await run(["x", "--city", "atlantis"], { ask });
    expect(code).toBe(2);
    expect(application.closings()).toBe(1);
    expect(err).toContain("kiel, brest");
    expect(out).toBe("");
  });

  it("shows on a terminal what is being done, and takes it away again", async () => {
    const { out, err } = await run(["x"], { ask: () => answerWith() }, { columns: 80 });
    expect(err).toContain("Reading 1 passage");
    expect(err.endsWith("\r\u001b[2K")).toBe(true);
    expect(out).not.toContain("Reading");
  });

  it("keeps control characters of a text away from the terminal", async () => {
    const answer = answerWith({ answer: "An \u001b[31malarm\u0007 [1]." });
    const { out } = await run(["x"], { ask: () => answer });
    expect(out).toContain("An alarm [1].");
    expect(out).not.toMatch(/[\u0007\u001b]/u);
  });
});
