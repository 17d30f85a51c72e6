import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import type { Program } from "./program.ts";

/** The program as it serves, in a process of its own. */
export type ServerProcess = {
  readonly url: string;
  readonly process: number;
  /** Of the clock of `performance.now()`, when the process was started. */
  readonly startedAt: number;
  readonly stop: () => Promise<void>;
};

/** Milliseconds between two looks whether it is ready. */
const LOOK_EVERY = 5;
const ADDRESS = /http:\/\/[^\s/]+/u;

/**
 * Starts the server on any free port; it is ready for questions when this resolves.
 * @throws Error with what the process wrote, when it ends before it is ready
 */
export async function startServer(program: Program): Promise<ServerProcess> {
  const startedAt = performance.now();
  const [command = "", ...args] = program.command;
  const child = spawn(command, [...args, "serve"], {
    cwd: program.folder,
    env: { ...program.environment, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = () => stopProcess(child);
  try {
    const url = await addressOf(child);
    while (!(await isReady(url))) await wait(LOOK_EVERY);
    return { url, process: child.pid ?? 0, startedAt, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What it says first is where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  let written = "";
  return new Promise((resolve, reject) => {
    const read = (text: string): void => {
      written += text;
      const address = ADDRESS.exec(written)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.setEncoding("utf8").on("data", read);
    child.stderr?.setEncoding("utf8").on("data", read);
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`The server ended with ${String(code)} before it was ready.\n${written}`)),
    );
  });
}

async function isReady(url: string): Promise<boolean> {
  const reply = await fetch(`${url}/readyz`);
  await reply.arrayBuffer();
  return reply.ok;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
