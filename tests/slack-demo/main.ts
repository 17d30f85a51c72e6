/**
 * Plays a workshop in Slack without Slack: `npm run slack:demo`. The real program on the shipped corpus answers, beside a
 * Slack of our own on this computer; no key and no network are needed.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoPage } from "./page.ts";
import { play } from "./play.ts";
import { stepText } from "./told.ts";
import { WORKSHOP } from "./workshop.ts";

const USAGE = `Plays a workshop in Slack without Slack: npm run slack:demo -- [OPTIONS]

  --page FILE   write it as a page for the browser instead of printing it

The real program answers from the shipped corpus, beside a Slack of its own on this computer. No key and no network are
needed. Ends with exit code 1 when a step does not come true.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { page: { type: "string" }, help: { type: "boolean", default: false } } });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), "three-cities-slack-demo-"));
  try {
    return await present(folder, values.page);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function present(folder: string, page: string | undefined): Promise<number> {
  const played = await play(WORKSHOP, {
    folder,
    onProgress: tell,
    onStep(step) {
      tell("");
      if (page === undefined) process.stdout.write(`${stepText(step)}\n\n`);
    },
  });
  if (page !== undefined) {
    await writeFile(page, demoPage(played));
    process.stdout.write(`${page}\n`);
  }
  const failed = played.find(({ problem }) => problem !== null);
  if (failed !== undefined) {
    process.stderr.write(`Step ${failed.number} did not come true, “${failed.title}”: ${failed.problem}\n`);
    return 1;
  }
  process.stdout.write(`All ${played.length} steps came true.\n`);
  return 0;
}

/** What goes on, on a line that the next one replaces; nothing where nobody watches. */
function tell(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
}
