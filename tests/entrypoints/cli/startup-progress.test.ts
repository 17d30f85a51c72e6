import { expect, it } from "vitest";
import type { StartListener } from "../../../src/entrypoints/cli/services.ts";
import { withProgress } from "../../../src/entrypoints/cli/startup-progress.ts";
import { createOutputDouble } from "../../support/terminal-double.ts";

it("draws no bar any more when the work that it belongs to is over, and still passes warnings on", async () => {
  const output = createOutputDouble(80);
  const listener = await withProgress<StartListener>(output, async (given) => given);
  listener.onProgress(1, 2);
  listener.onWarning("The disk is nearly full.");
  expect(output.text()).toBe("Note: The disk is nearly full.\n");
});
