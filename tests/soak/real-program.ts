import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The command line as it stands in the sources. */
export const FROM_SOURCES: readonly string[] = [
  "--import",
  pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href,
  fileURLToPath(new URL("../../src/entrypoints/cli/main.ts", import.meta.url)),
];
/** And as it was built. */
export const BUILT: readonly string[] = [fileURLToPath(new URL("../../dist/entrypoints/cli/main.js", import.meta.url))];
/** Between two looks whether it is ready, in milliseconds. */
const LOOK = 20;
/** After which a start has failed, in milliseconds. */
const LONGEST_START = 60_000;

export type RealProgram = {
  /** Resolves with the milliseconds from its start until it could answer; null when it was killed before. */
  readonly ready: Promise<number | null>;
  /** Ends it as a power cut would, and resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Ends it as an operator would, and resolves when it is gone. */
  readonly stop: () => Promise<void>;
  /** Everything that it wrote. */
  readonly output: () => string;
};

export type RealProgramOptions = {
  readonly folder: string;
  readonly port: number;
  /** What Node.js is to run. */
  readonly program: readonly string[];
  /** Variables beside PATH, PORT and DATA_DIR. */
  readonly environment: Readonly<Record<string, string>>;
};

/** Starts `three-cities serve` in a process of its own. */
export function startRealProgram({ folder, port, program, environment }: RealProgramOptions): RealProgram {
  const begun = performance.now();
  const child: ChildProcess = spawn(process.execPath, [...program, "serve"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], PORT: String(port), DATA_DIR: "data", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  let isGone = false;
  let isAskedToGo = false;
  const gone = new Promise<void>((resolve) => {
    child.on("close", () => {
      isGone = true;
      resolve();
    });
  });

  async function becomeReady(): Promise<number | null> {
    while (!isGone) {
      const milliseconds = performance.now() - begun;
      const isReady = await fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return performance.now() - begun;
      if (milliseconds > LONGEST_START) throw new Error(`The program did not become ready:\n${output}`);
      await sleep(LOOK);
    }
    if (!isAskedToGo) throw new Error(`The program ended by itself:\n${output}`);
    return null;
  }

  function end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    isAskedToGo = true;
    child.kill(signal);
    return gone;
  }

  const ready = becomeReady();
  // Told to whoever waits for it; not everybody does.
  ready.catch(() => {});
  return { ready, kill: () => end("SIGKILL"), stop: () => end("SIGTERM"), output: () => output };
}
