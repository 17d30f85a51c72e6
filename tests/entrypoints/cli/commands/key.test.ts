import { expect, it } from "vitest";
import { AppError } from "../../../../src/core/errors.ts";
import { COMMANDS } from "../../../../src/entrypoints/cli/command-table.ts";
import { runCommandLine } from "../../../../src/entrypoints/cli/run.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

it("shows the key once, with the entry for API_KEYS, each whole on its line however narrow the terminal", async () => {
  const key = `tck_${"k".repeat(43)}`;
  const entry = `workshop:participant:${"a".repeat(64)}`;
  const context = createContextDouble({ createKey: async () => ({ key, entry }) }, { columns: 40 });
  expect(await runCommandLine(["key", "workshop", "participant"], COMMANDS, context)).toBe(0);
  const lines = context.terminal.out.text().split("\n");
  expect(lines).toContain(`  ${key}`);
  expect(lines).toContain(`  API_KEYS=${entry}`);
});

it.each([[[]], [["workshop"]], [["workshop", "staff", "more"]]])(
  "refuses %j and shows an example",
  async (words: string[]) => {
    const context = createContextDouble();
    expect(await runCommandLine(["key", ...words], COMMANDS, context)).toBe(2);
    expect(context.terminal.err.text()).toContain("three-cities key workshop participant");
  },
);

it("passes on why a role cannot be", async () => {
  const context = createContextDouble({
    createKey: () => Promise.reject(new AppError("invalid_request", "There is no role king.")),
  });
  expect(await runCommandLine(["key", "workshop", "king"], COMMANDS, context)).toBe(2);
  expect(context.terminal.err.text()).toBe("Error: There is no role king.\n");
});
