import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { type Command, defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { findCommand } from "../find-command.ts";
import { renderCommandHelp, renderOverview } from "../help.ts";
import { printLines } from "../terminal/terminal.ts";

const { help } = cliCommandMessages;

/** `help` shows the table that it stands in itself, hence the function. */
export function createHelpCommand(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: "help",
    summary: help.summary,
    words: help.words,
    options: {},
    examples: help.examples,
    async run({ terminal: { out } }, { words }) {
      const [name] = words;
      printLines(
        out,
        name === undefined ? renderOverview(commands(), out) : renderCommandHelp(findCommand(name, commands()), out),
      );
      return EXIT.ok;
    },
  });
}
