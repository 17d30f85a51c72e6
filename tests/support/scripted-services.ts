import type { Services } from "../../src/entrypoints/cli/services.ts";
import type { CommandContext } from "../../src/entrypoints/cli/command.ts";
import { createTerminalDouble, type TerminalDouble, type TerminalDoubleOptions } from "./terminal-double.ts";

/** Services of which only the scripted ones work. */
function createScriptedServices(script: Partial<Services> = {}): Services {
  const unscripted = (name: string) => () => {
    throw new Error(`nobody scripted the service ${name}`);
  };
  return {
    version: async () => "1.2.3",
    showsDetails: async () => false,
    openCorpus: unscripted("openCorpus"),
    openItems: unscripted("openItems"),
    findQuiz: unscripted("findQuiz"),
    openEditions: unscripted("openEditions"),
    openApplication: unscripted("openApplication"),
    openSearch: unscripted("openSearch"),
    buildIndex: unscripted("buildIndex"),
    startServer: unscripted("startServer"),
    openEvaluation: unscripted("openEvaluation"),
    diagnose: unscripted("diagnose"),
    createKey: unscripted("createKey"),
    ...script,
  };
}

export type ContextDouble = CommandContext & {
  readonly terminal: TerminalDouble;
  /** What Ctrl-C does. */
  readonly interrupt: () => void;
  /** What the end of the process does that started this one. */
  readonly endParent: () => void;
};

export function createContextDouble(
  services: Partial<Services> = {},
  options: TerminalDoubleOptions = {},
): ContextDouble {
  const listeners = new Set<() => void>();
  const orphans = new Set<() => void>();
  return {
    terminal: createTerminalDouble(options),
    services: createScriptedServices(services),
    onInterrupt(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onParentEnd(listener) {
      orphans.add(listener);
      return () => orphans.delete(listener);
    },
    endParent: () => orphans.forEach((listener) => listener()),
    interrupt: () => listeners.forEach((listener) => listener()),
  };
}
