import type { Services } from "./services.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** One option of a command, `--limit 5`. The shortest description that lets a person use it. */
export type OptionSpecification =
  | { readonly kind: "flag"; readonly description: string; readonly short?: string }
  | { readonly kind: "text"; readonly description: string; readonly placeholder: string; readonly short?: string }
  | {
      readonly kind: "number";
      readonly description: string;
      readonly placeholder: string;
      readonly minimum: number;
      readonly maximum: number;
      readonly short?: string;
    };

export type OptionSpecifications = Readonly<Record<string, OptionSpecification>>;

/** What a person gave for the options of a command. */
export type OptionValues<Options extends OptionSpecifications> = {
  readonly [Name in keyof Options]: Options[Name]["kind"] extends "flag"
    ? boolean
    : Options[Name]["kind"] extends "number"
      ? number | undefined
      : string | undefined;
};

/** What a command is given to work with; nothing else of the world is in its reach. */
export type CommandContext = {
  readonly terminal: Terminal;
  readonly services: Services;
  /** Calls the listener at Ctrl-C or a request to end; a second signal ends the process. Returns how to stop listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** Calls the listener when the process that started this one has ended. Returns how to stop listening. */
  readonly onParentEnd: (listener: () => void) => () => void;
};

export type CommandInput<Values> = {
  readonly options: Values;
  /** The words that are no options, in order. */
  readonly words: readonly string[];
};

/** Option values before a command gives them their types; `parseArguments` has made sure that they fit. */
export type ParsedValues = Readonly<Record<string, boolean | number | string | undefined>>;

type CommandDescription<Options extends OptionSpecifications> = {
  readonly name: string;
  readonly summary: string;
  /** What the words after the name are, `[QUESTION]`; null when it takes none. */
  readonly words: string | null;
  readonly options: Options;
  readonly examples: readonly string[];
  /** Paragraphs that `--help` shows below the options. */
  readonly notes?: readonly string[];
};

/** A command as the table holds it. `run` gives the exit code and throws AppError or UsageError. */
export type Command = CommandDescription<OptionSpecifications> & {
  readonly run: (context: CommandContext, input: CommandInput<ParsedValues>) => Promise<number>;
};

/** Gives `run` the types of its own options. */
export function defineCommand<const Options extends OptionSpecifications>(
  command: CommandDescription<Options> & {
    readonly run: (context: CommandContext, input: CommandInput<OptionValues<Options>>) => Promise<number>;
  },
): Command {
  return {
    ...command,
    run: (context, input) => command.run(context, input as CommandInput<OptionValues<Options>>),
  };
}
