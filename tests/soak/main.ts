// Measures how reliable the program is in Slack and in a room full of players, all on loopback: npm run soak
import { parseArgs } from "node:util";
import { BUILT } from "./real-program.ts";
import { type Figure, type Row, ROWS } from "./rows.ts";

const NAMES = Object.keys(ROWS);

const USAGE = `Measures how reliable the program is in Slack and in a room full of players, all on loopback: npm run soak -- [OPTIONS]

  --only ROW   one row of the scorecard; may be given several times
  --quick      a few minutes instead of an hour
  --help       this text

${NAMES.map((name) => `  ${name.padEnd(4)} ${ROWS[name]?.title}`).join("\n")}

Ends with exit code 1 when a target is missed. Times hold for a computer that does nothing else.`;

class UsageProblem extends Error {}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof UsageProblem)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  return 2;
});

async function main(): Promise<number> {
  const { help, quick, only } = readOptions();
  if (help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  let isMissed = false;
  for (const [name, row] of Object.entries(ROWS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const figures = await measure(name, row, quick);
    process.stdout.write(`${renderRow(name, row, figures)}\n\n`);
    isMissed ||= figures.some(({ isMet }) => !isMet);
  }
  return isMissed ? 1 : 0;
}

async function measure(name: string, row: Row, isQuick: boolean): Promise<readonly Figure[]> {
  const say = (text: string) => void process.stderr.write(`\r\u001b[2K${text}`);
  say(name);
  try {
    return await row.run({ isQuick, program: BUILT, onProgress: (done) => say(`${name} ${done}`) });
  } catch (error) {
    // One row that cannot be measured does not keep the others from it.
    say(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return [{ name: "measured", value: 0, target: "1", isMet: false }];
  } finally {
    say("");
  }
}

function renderRow(name: string, { title }: Row, figures: readonly Figure[]): string {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  const lines = figures.map(({ name: label, value, target, isMet }) => {
    const verdict = target === "" ? "" : isMet ? "ok" : "MISSED";
    return `  ${label.padEnd(width)}  ${String(Math.round(value * 10) / 10).padStart(8)}  ${target.padStart(8)}  ${verdict}`.trimEnd();
  });
  return [`${name.toUpperCase()}  ${title}`, ...lines].join("\n");
}

function readOptions() {
  const { values } = parseOptions();
  const unknown = values.only.find((name) => !NAMES.includes(name.toLowerCase()));
  if (unknown !== undefined) throw new UsageProblem(`There is no row “${unknown}”.`);
  return { ...values, only: values.only.map((name) => name.toLowerCase()) };
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        only: { type: "string", multiple: true, default: [] },
        quick: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}
