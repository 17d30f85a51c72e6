import { describe, expect, it } from "vitest";
import { AppError, type ErrorCode } from "../../../src/core/errors.ts";
import { cliMessages } from "../../../src/core/messages/en/cli.ts";
import { defineCommand } from "../../../src/entrypoints/cli/command.ts";
import { COMMANDS } from "../../../src/entrypoints/cli/command-table.ts";
import { EXIT, EXIT_CODES } from "../../../src/entrypoints/cli/exit-codes.ts";
import { runCommandLine } from "../../../src/entrypoints/cli/run.ts";
import { displayWidth } from "../../../src/entrypoints/cli/terminal/display-width.ts";
import { createContextDouble } from "../../support/scripted-services.ts";

function commandThatFails(error: unknown) {
  return defineCommand({
    name: "fail",
    summary: "Fails.",
    words: null,
    options: {},
    examples: [],
    run: () => Promise.reject(error),
  });
}

describe("runCommandLine", () => {
  it("shows every command when none is named", async () => {
    const context = createContextDouble();
    expect(await runCommandLine([], COMMANDS, context)).toBe(0);
    for (const { name } of COMMANDS) expect(context.terminal.out.text()).toContain(`\n  ${name} `);
    expect(context.terminal.err.text()).toBe("");
  });

  it("explains every exit code that there is", () => {
    const explained = cliMessages.exitCodes.map(([code]) => code);
    expect(new Set(explained)).toEqual(new Set(Object.values(EXIT)));
    expect(Object.values(EXIT)).toEqual(expect.arrayContaining(Object.values(EXIT_CODES)));
  });

  it("names its version", async () => {
    const context = createContextDouble();
    expect(await runCommandLine(["--version"], COMMANDS, context)).toBe(0);
    expect(context.terminal.out.text()).toBe("1.2.3\n");
  });

  it.each(COMMANDS.map(({ name }) => name))("shows how %s is used, with examples, within 40 columns", async (name) => {
    const context = createContextDouble({}, { columns: 40 });
    expect(await runCommandLine([name, "--help"], COMMANDS, context)).toBe(0);
    const text = context.terminal.out.text();
    expect(text).toContain(`three-cities ${name}`);
    const examples = text.slice(text.indexOf("Examples"));
    expect(examples.match(/^ {2}.*three-cities/gmu)?.length).toBeGreaterThan(0);
    const prose = text.slice(0, text.indexOf("Examples")).split("\n");
    expect(Math.max(...prose.map(displayWidth))).toBeLessThanOrEqual(40);
  });

  it("`help ask` and `ask --help` say the same", async () => {
    const [one, other] = [createContextDouble(), createContextDouble()];
    await runCommandLine(["help", "ask"], COMMANDS, one);
    await runCommandLine(["ask", "--help"], COMMANDS, other);
    expect(one.terminal.out.text()).toBe(other.terminal.out.text());
  });

  it("refuses an unknown command with 2, the one that was meant, and where the commands are listed", async () => {
    const context = createContextDouble();
    expect(await runCommandLine(["serach", "x"], COMMANDS, context)).toBe(2);
    expect(context.terminal.err.text()).toBe(
      "Error: There is no command “serach”.\nDid you mean search?\nthree-cities help lists the commands.\n",
    );
    expect(context.terminal.out.text()).toBe("");
  });

  it("refuses an unknown option with 2 and the command whose help tells more", async () => {
    const context = createContextDouble();
    expect(await runCommandLine(["doctor", "--jsno"], COMMANDS, context)).toBe(2);
    expect(context.terminal.err.text()).toContain(
      "Did you mean --json?\nthree-cities help doctor shows how it is used.",
    );
  });

  it.each(Object.entries(EXIT_CODES))("ends with an error %s in exit code %i and its message", async (code, exit) => {
    const context = createContextDouble();
    const error = new AppError(code as ErrorCode, "What happened. What to do.");
    expect(await runCommandLine(["fail"], [commandThatFails(error)], context)).toBe(exit);
    expect(context.terminal.err.text()).toBe("Error: What happened. What to do.\n");
  });

  it("tells a fault without its inner words, and ends with 70", async () => {
    const context = createContextDouble();
    expect(await runCommandLine(["fail"], [commandThatFails(new TypeError("x is undefined"))], context)).toBe(70);
    expect(context.terminal.err.text()).not.toMatch(/x is undefined|\.ts:\d/u);
    expect(context.terminal.err.text()).toContain("three-cities doctor");
  });

  it("shows stacks and causes when the settings ask for details", async () => {
    const context = createContextDouble({ showsDetails: async () => true });
    const error = new AppError("storage_failed", "Not stored.", { cause: new Error("disk full") });
    await runCommandLine(["fail"], [commandThatFails(error)], context);
    expect(context.terminal.err.text()).toMatch(/disk full\n\s+at .*run\.test\.ts/u);
  });

  it("keeps control characters of a command line away from the terminal", async () => {
    const context = createContextDouble();
    await runCommandLine(["\u001b[2Jx"], COMMANDS, context);
    expect(context.terminal.err.text()).toContain("“x”");
    expect(context.terminal.err.text()).not.toContain("\u001b");
  });
});
