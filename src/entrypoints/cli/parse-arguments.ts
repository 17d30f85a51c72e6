import { parseArgs } from "node:util";
import { cliMessages } from "../../core/messages/en/cli.ts";
import type { Command, CommandInput, OptionSpecification, ParsedValues } from "./command.ts";
import { suggest } from "./suggestion.ts";
import { UsageError } from "./usage-error.ts";

export type ParsedArguments = CommandInput<ParsedValues> & { readonly help: boolean };

/**
 * Reads the arguments after a command's name against its options.
 * @throws UsageError for an option that the command does not have, or a value that is missing or not of its kind
 */
export function parseArguments(command: Command, args: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h" },
      ...Object.fromEntries(Object.entries(command.options).map(([name, option]) => [name, parserOption(option)])),
    },
    strict: false,
    tokens: true,
  });
  const values: Record<string, boolean | number | string | undefined> = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [name, option.kind === "flag" ? false : undefined]),
  );
  const words: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help") {
      help = true;
      continue;
    }
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName);
    values[token.name] = readValue(option, token.rawName, token.value, token.inlineValue === true);
  }
  if (!help && command.words === null && words[0] !== undefined) {
    throw new UsageError(cliMessages.usage.noWordsTaken(command.name, words[0]));
  }
  return { options: values, words, help };
}

function parserOption(option: OptionSpecification): { type: "boolean" | "string"; short?: string } {
  return { type: option.kind === "flag" ? "boolean" : "string", ...(option.short && { short: option.short }) };
}

function readValue(
  option: OptionSpecification,
  rawName: string,
  value: string | undefined,
  inline: boolean,
): boolean | number | string {
  if (option.kind === "flag") {
    if (value !== undefined) throw new UsageError(cliMessages.usage.flagWithValue(rawName));
    return true;
  }
  // `--city --json`: the parser would take the next option for the value.
  if (value === undefined || value === "" || (!inline && value.startsWith("-"))) {
    throw new UsageError(cliMessages.usage.valueMissing(rawName, option.placeholder));
  }
  if (option.kind === "text") return value;
  const number = Number(value);
  if (!/^\d+$/u.test(value) || number < option.minimum || number > option.maximum) {
    throw new UsageError(cliMessages.usage.notANumber(rawName, value, option.minimum, option.maximum));
  }
  return number;
}

function unknownOption(command: Command, rawName: string): UsageError {
  const known = ["help", ...Object.keys(command.options)].map((name) => `--${name}`);
  return new UsageError(cliMessages.usage.unknownOption(rawName, command.name), suggest(rawName, known));
}
