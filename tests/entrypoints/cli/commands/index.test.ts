import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../../src/entrypoints/cli/command-table.ts";
import { runCommandLine } from "../../../../src/entrypoints/cli/run.ts";
import type { IndexReport, Services } from "../../../../src/entrypoints/cli/services.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

const REPORT: IndexReport = { built: true, passages: 142, documents: 1, kind: "hnswlib", milliseconds: 4321 };

async function run(args: string[], buildIndex: Services["buildIndex"], columns: number | null = null) {
  const context = createContextDouble({ buildIndex }, { columns });
  const code = await runCommandLine(["index", ...args], COMMANDS, context);
  return { code, out: context.terminal.out.text(), err: context.terminal.err.text() };
}

describe("index", () => {
  it("shows its progress apart from its result", async () => {
    const { code, out, err } = await run([], async (_, { onProgress }) => {
      for (const done of [0, 71, 142]) onProgress(done, 142);
      return REPORT;
    });
    expect(code).toBe(0);
    expect(out).toBe("Indexed 142 passages of 1 document in 4.3 s (hnswlib).\n");
    expect(err).toBe(
      "Building the search index 0/142\nBuilding the search index 71/142\nBuilding the search index 142/142\n",
    );
  });

  it("says that there was nothing to do", async () => {
    const { out } = await run([], async () => ({ ...REPORT, built: false }));
    expect(out).toContain("The index is up to date: 142 passages (hnswlib).");
  });

  it("takes the bar away for a warning and goes on", async () => {
    const build: Services["buildIndex"] = async (_, { onProgress, onWarning }) => {
      onProgress(1, 2);
      onWarning("The disk is nearly full.");
      return REPORT;
    };
    const { code, err } = await run([], build, 80);
    expect(code).toBe(0);
    expect(err).toContain("1/2\r\u001b[2KNote: The disk is nearly full.\n");
    expect(err.endsWith("1/2\r\u001b[2K")).toBe(true);
  });

  it("passes --force on", async () => {
    let forced = false;
    await run(["--force"], async ({ force }) => {
      forced = force;
      return REPORT;
    });
    expect(forced).toBe(true);
  });

  it("takes the bar off the screen also when building fails", async () => {
    const { code, err } = await run(
      [],
      (_, { onProgress }) => {
        onProgress(1, 2);
        return Promise.reject(new Error("broken"));
      },
      80,
    );
    expect(code).toBe(70);
    expect(err).toContain("1/2\r\u001b[2KError:");
  });
});
