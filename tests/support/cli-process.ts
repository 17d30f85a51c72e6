import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

const MAIN = fileURLToPath(new URL("../../src/entrypoints/cli/main.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export type CliProcess = {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The exit code; a signal's name when it ended the process. */
  readonly ended: Promise<number | string | null>;
};

export type CliProcessOptions = {
  readonly args: readonly string[];
  /** Variables beside PATH; none of the test's own are passed on. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where `.env`, corpus and data are looked for. */
  readonly folder: string;
  readonly input?: string | Uint8Array;
  readonly stdio?: SpawnOptions["stdio"];
  /** A script for `sh` that starts the command line, which stands in its `"$0" "$@"`. */
  readonly shell?: string;
};

/** Starts the real command line in a process of its own, which goes with the test. */
export function startCli({ args, environment = {}, folder, input, stdio, shell }: CliProcessOptions): CliProcess {
  const command = [process.execPath, "--import", TSX, MAIN, ...args];
  const [program = "", ...rest] = shell === undefined ? command : ["/bin/sh", "-c", shell, ...command];
  const child = spawn(program, rest, {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: stdio ?? "pipe",
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  // A process that does not read its input and ends closes the pipe.
  child.stdin?.on("error", () => {}).end(input ?? "");
  const ended = new Promise<number | string | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(signal ?? code));
  });
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

export type CliResult = { readonly code: number | string | null; readonly out: string; readonly err: string };

/** Runs the real command line to its end. */
export async function runCli(options: CliProcessOptions): Promise<CliResult> {
  const running = startCli(options);
  const code = await running.ended;
  return { code, out: running.stdout(), err: running.stderr() };
}
