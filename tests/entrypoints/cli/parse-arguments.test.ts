import { describe, expect, it } from "vitest";
import { defineCommand } from "../../../src/entrypoints/cli/command.ts";
import { parseArguments } from "../../../src/entrypoints/cli/parse-arguments.ts";
import { UsageError } from "../../../src/entrypoints/cli/usage-error.ts";

const command = defineCommand({
  name: "find",
  summary: "Finds.",
  words: "[WORDS]",
  options: {
    city: { kind: "text", placeholder: "CITY", description: "" },
    limit: { kind: "number", placeholder: "NUMBER", description: "", minimum: 1, maximum: 50 },
    json: { kind: "flag", description: "", short: "j" },
  },
  examples: [],
  run: async () => 0,
});

function failure(...args: string[]): UsageError {
  try {
    parseArguments(command, args);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`${args.join(" ")} was taken`);
}

describe("parseArguments", () => {
  it("reads options before, between and after the words", () => {
    expect(parseArguments(command, ["--city", "kiel", "how", "--limit=5", "much", "-j"])).toEqual({
      options: { city: "kiel", limit: 5, json: true },
      words: ["how", "much"],
      help: false,
    });
  });

  it("takes everything after -- for words", () => {
    expect(parseArguments(command, ["--", "--city", "-5"]).words).toEqual(["--city", "-5"]);
  });

  it("leaves options that were not given undefined, and flags false", () => {
    expect(parseArguments(command, []).options).toEqual({ city: undefined, limit: undefined, json: false });
  });

  it("sees --help and -h wherever they stand", () => {
    expect(parseArguments(command, ["what", "-h"]).help).toBe(true);
    expect(parseArguments(command, ["--help"]).help).toBe(true);
  });

  it("refuses an unknown option and says which was most likely meant", () => {
    expect(failure("--ctiy", "kiel")).toMatchObject({
      message: "find has no option --ctiy.",
      hint: "Did you mean --city?",
    });
    expect(failure("--lim", "3").hint).toBe("Did you mean --limit?");
    expect(failure("--zebra").hint).toBeNull();
  });

  it("refuses an option that every object has", () => {
    expect(failure("--constructor").message).toBe("find has no option --constructor.");
    expect(failure("--__proto__").message).toBe("find has no option --__proto__.");
  });

  it("refuses a missing value instead of taking the next option for it", () => {
    expect(failure("--city", "--json").message).toBe("--city needs a value: --city CITY.");
    expect(failure("--city").message).toBe("--city needs a value: --city CITY.");
    expect(failure("--city=").message).toBe("--city needs a value: --city CITY.");
  });

  it("refuses a value for a flag", () => {
    expect(failure("--json=yes").message).toBe("--json takes no value.");
  });

  it.each(["0", "51", "2.5", "1e1", "five", "-1"])("refuses %s as a limit from 1 to 50", (value) => {
    expect(failure(`--limit=${value}`).message).toBe(
      `--limit needs a whole number from 1 to 50, and was given “${value}”.`,
    );
  });

  it("refuses words where a command takes none", () => {
    const wordless = { ...command, words: null };
    expect(() => parseArguments(wordless, ["stray"])).toThrow("find takes no words of its own, and was given “stray”.");
  });
});
