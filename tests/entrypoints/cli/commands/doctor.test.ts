import { describe, expect, it } from "vitest";
import type { Check } from "../../../../src/core/diagnostics/check.ts";
import { COMMANDS } from "../../../../src/entrypoints/cli/command-table.ts";
import { runCommandLine } from "../../../../src/entrypoints/cli/run.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

const CHECKS: Check[] = [
  { subject: "Node.js", status: "ok", finding: "20.19.0", remedy: null },
  { subject: "Web page", status: "warning", finding: "It is not built.", remedy: "Run npm run build." },
  { subject: "Corpus", status: "problem", finding: "a/b.md:3: no title", remedy: "Mend it in the file." },
];

async function run(checks: readonly Check[], ...args: string[]) {
  const context = createContextDouble({
    async *diagnose() {
      yield* checks;
    },
  });
  const code = await runCommandLine(["doctor", ...args], COMMANDS, context);
  return { code, out: context.terminal.out.text() };
}

describe("doctor", () => {
  it("says of each thing how it is and what to do, and ends with 1 when something must be mended", async () => {
    expect(await run(CHECKS)).toEqual({
      code: 1,
      out:
        "✓ Node.js        20.19.0\n" +
        "! Web page       It is not built.\n    → Run npm run build.\n" +
        "✗ Corpus         a/b.md:3: no title\n    → Mend it in the file.\n" +
        "\n1 thing must be mended.\n",
    });
  });

  it("ends with 0 when things could only be better", async () => {
    const { code, out } = await run(CHECKS.slice(0, 2));
    expect(code).toBe(0);
    expect(out).toContain("All works; 1 thing could be better.");
  });

  it("gives programs the same as JSON", async () => {
    const { code, out } = await run(CHECKS, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ healthy: false, checks: CHECKS });
  });
});
