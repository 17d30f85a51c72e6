import { spawn } from "node:child_process";

/** How the program is started, as a person would: from its folder, with settings. */
export type Program = {
  /** `node dist/entrypoints/cli/main.js`, without a command of the program's own. */
  readonly command: readonly string[];
  /** Where `.env` would be looked for. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
};

/**
 * Runs a command of the program to its end.
 * @throws Error with what it wrote, when it fails
 */
export function runProgram(program: Program, args: readonly string[]): Promise<void> {
  const [command = "", ...before] = program.command;
  const child = spawn(command, [...before, ...args], {
    cwd: program.folder,
    env: { ...program.environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let written = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(" ")} ended with ${String(code)}.\n${written}`)),
    );
  });
}
