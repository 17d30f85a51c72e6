import { cliMessages } from "../../core/messages/en/cli.ts";
import type { Command } from "./command.ts";
import { suggest } from "./suggestion.ts";
import { plainLine } from "./terminal/plain-text.ts";
import { UsageError } from "./usage-error.ts";

/** @throws UsageError when there is none of that name, with the one that was most likely meant */
export function findCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find((known) => known.name === name);
  if (command !== undefined) return command;
  throw new UsageError(
    cliMessages.usage.unknownCommand(plainLine(name)),
    suggest(
      name,
      commands.map((known) => known.name),
    ),
  );
}
