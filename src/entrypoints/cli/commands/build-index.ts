import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { withProgress } from "../startup-progress.ts";
import { printLine } from "../terminal/terminal.ts";

const { index } = cliCommandMessages;

export const indexCommand = defineCommand({
  name: "index",
  summary: index.summary,
  words: null,
  options: { force: { kind: "flag", description: index.force } },
  examples: index.examples,
  async run({ terminal, services }, { options }) {
    const report = await withProgress(terminal.err, (listener) =>
      services.buildIndex({ force: options.force }, listener),
    );
    const seconds = (report.milliseconds / 1000).toFixed(1);
    printLine(
      terminal.out,
      report.built
        ? index.built(report.passages, report.documents, report.kind, seconds)
        : index.upToDate(report.passages, report.kind),
    );
    return EXIT.ok;
  },
});
