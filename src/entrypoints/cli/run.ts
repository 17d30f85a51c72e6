import { cliMessages } from "../../core/messages/en/cli.ts";
import type { Command, CommandContext } from "./command.ts";
import { exitCodeOf, renderDetails, renderError } from "./error-text.ts";
import { EXIT } from "./exit-codes.ts";
import { findCommand } from "./find-command.ts";
import { renderCommandHelp, renderOverview } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";
import { printLine, printLines, readingWidth } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Runs a command line, `["ask", "…"]`, and gives the exit code. Never throws: what goes wrong is told on the error
 * stream, without a stack unless LOG_LEVEL asks for one.
 */
export async function runCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  context: CommandContext,
): Promise<number> {
  const { out, err } = context.terminal;
  const [name, ...rest] = args;
  let command: Command | null = null;
  try {
    if (name === undefined || name === "--help" || name === "-h") {
      printLines(out, renderOverview(commands, out));
      return EXIT.ok;
    }
    if (name === "--version" || name === "-v") {
      printLine(out, await context.services.version());
      return EXIT.ok;
    }
    command = findCommand(name, commands);
    const { help, ...input } = parseArguments(command, rest);
    if (!help) return await command.run(context, input);
    printLines(out, renderCommandHelp(command, out));
    return EXIT.ok;
  } catch (error) {
    printLines(err, renderError(error, err));
    if (error instanceof UsageError) {
      printLines(err, wrap(cliMessages.usage.seeHelp(command?.name ?? null), { width: readingWidth(err) }));
    } else if (await context.services.showsDetails()) {
      printLines(err, renderDetails(error));
    }
    return exitCodeOf(error);
  }
}
