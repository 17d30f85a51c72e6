import type { Check } from "../../../core/diagnostics/check.ts";
import { doctorMessages } from "../../../core/messages/en/doctor.ts";
import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { renderCheck } from "../render/checks.ts";
import { plainJson } from "../terminal/plain-text.ts";
import { printLine, printLines } from "../terminal/terminal.ts";

export const doctorCommand = defineCommand({
  name: "doctor",
  summary: doctorMessages.summary,
  words: null,
  options: { json: { kind: "flag", description: cliCommandMessages.filters.json } },
  examples: doctorMessages.examples,
  notes: doctorMessages.notes,
  async run({ terminal: { out }, services }, { options }) {
    const checks: Check[] = [];
    for await (const check of services.diagnose()) {
      checks.push(check);
      if (!options.json) printLines(out, renderCheck(check, out));
    }
    const count = (status: Check["status"]) => checks.filter((check) => check.status === status).length;
    const healthy = count("problem") === 0;
    if (options.json) printLine(out, plainJson({ healthy, checks }));
    else printLines(out, ["", doctorMessages.conclusion(count("problem"), count("warning"))]);
    return healthy ? EXIT.ok : EXIT.negative;
  },
});
