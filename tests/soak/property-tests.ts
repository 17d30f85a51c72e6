import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./rows.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const VITEST = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

/** Runs the tests of a file, with these variables; each of them tries what is generated many times over. */
export async function runProperty(file: string, more: Readonly<Record<string, string>> = {}): Promise<Figure[]> {
  const child = spawn(process.execPath, [VITEST, "run", "--reporter=json", file], {
    cwd: ROOT,
    env: { ...process.env, ...more },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  await new Promise((resolve) => child.on("close", resolve));
  const report = JSON.parse(output.slice(output.indexOf("{"))) as { numTotalTests: number; numPassedTests: number };
  const { numTotalTests: total, numPassedTests: passed } = report;
  return [{ name: "properties that hold", value: passed, target: String(total), isMet: total > 0 && passed === total }];
}
