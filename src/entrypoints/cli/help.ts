import { cliMessages } from "../../core/messages/en/cli.ts";
import type { Command, OptionSpecification } from "./command.ts";
import { displayWidth, padToWidth } from "./terminal/display-width.ts";
import { type Output, readingWidth } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

const { help } = cliMessages;
const INDENT = "  ";
/** When names take more than this share of a line, texts stand below them. */
const MOST_OF_THE_LINE = 0.4;
/** Help is read in terminals and in files alike; a file gets the lines of a common terminal. */
const WIDTH_OF_A_FILE = 80;

/** What `three-cities help` says: the commands, and what the exit codes mean. */
export function renderOverview(commands: readonly Command[], output: Output): string[] {
  return [
    ...wrap(cliMessages.tagline, { width: widthOf(output) }),
    ...section(help.usage, [INDENT + help.overviewUsage], output),
    ...section(
      help.commands,
      definitions(
        commands.map(({ name, summary }) => [name, summary]),
        output,
      ),
      output,
    ),
    ...section(
      help.options,
      definitions(
        [
          ["-h, --help", help.helpOption],
          ["-v, --version", help.versionOption],
        ],
        output,
      ),
      output,
    ),
    ...section(
      help.exitCodes,
      definitions(
        cliMessages.exitCodes.map(([code, text]) => [String(code), text]),
        output,
      ),
      output,
    ),
    "",
    ...wrap(help.more, { width: widthOf(output) }),
    ...wrap(help.settings, { width: widthOf(output) }),
  ];
}

/** What `--help` says about one command. */
export function renderCommandHelp(command: Command, output: Output): string[] {
  const options = Object.entries(command.options);
  const rows: [string, string][] = [
    ...options.map(([name, option]): [string, string] => [optionName(name, option), option.description]),
    ["-h, --help", help.helpOption],
  ];
  return [
    ...wrap(command.summary, { width: widthOf(output) }),
    ...section(
      help.usage,
      wrap(help.commandUsage(command.name, command.words, options.length > 0), {
        width: widthOf(output),
        first: INDENT,
        others: INDENT.repeat(2),
      }),
      output,
    ),
    ...section(help.options, definitions(rows, output), output),
    // Examples are not wrapped: they are there to be copied.
    ...section(
      help.examples,
      command.examples.map((example) => INDENT + example),
      output,
    ),
    ...(command.notes ?? []).flatMap((note) => ["", ...wrap(note, { width: widthOf(output) })]),
  ];
}

function optionName(name: string, option: OptionSpecification): string {
  const short = option.short === undefined ? "" : `-${option.short}, `;
  return `${short}--${name}${option.kind === "flag" ? "" : ` ${option.placeholder}`}`;
}

function section(title: string, lines: readonly string[], output: Output): string[] {
  return ["", output.style.bold(title), ...lines];
}

/** Names with their texts beside them, or below where there is no room. */
function definitions(rows: readonly (readonly [string, string])[], output: Output): string[] {
  const width = widthOf(output);
  const nameWidth = Math.max(...rows.map(([name]) => displayWidth(name)));
  const isNarrow = nameWidth > width * MOST_OF_THE_LINE;
  return rows.flatMap(([name, text]) =>
    isNarrow
      ? [INDENT + name, ...wrap(text, { width, first: INDENT.repeat(3), others: INDENT.repeat(3) })]
      : wrap(text, { width, first: `${INDENT}${padToWidth(name, nameWidth)}${INDENT}` }),
  );
}

function widthOf(output: Output): number {
  return Math.min(WIDTH_OF_A_FILE, readingWidth(output));
}
