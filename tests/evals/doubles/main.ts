// Measures what the program shows of what models on loopback write, from good to hostile: npm run eval:doubles
import { parseArgs } from "node:util";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import { loadConfig } from "../../../src/config.ts";
import { AppError } from "../../../src/core/errors.ts";
import { type Language, LANGUAGES } from "../../../src/core/language.ts";
import { type Injection, readInjections } from "./injection.ts";
import { measureAll, PARTS, type Part } from "./measure-all.ts";
import { OWN_INJECTIONS } from "./own-injections.ts";
import { renderSection, renderTargets } from "./report.ts";

const USAGE = `Measures the program against models on loopback: npm run eval:doubles -- [OPTIONS]

  --injections PATH…  plant these injections too, in English: files like BIPIA's text_attack_train.json or CyberSecEval's
                      prompt_injection.json
  --only PART         one of ${PARTS.join(", ")}; may be given several times
  --language CODE     one of ${LANGUAGES.join(", ")}; may be given several times (all), for sentences and injections
  --questions COUNT   how many questions the failing model is asked (500)
  --all               show every remark instead of a few

Ends with exit code 1 when a target is missed. The corpus is that of CORPUS_DIR.`;

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof AppError || error instanceof UsageProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
});

async function main(): Promise<number> {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const injections: Injection[] = [...OWN_INJECTIONS];
  for (const path of options.paths) injections.push(...(await readInjections(path)));
  const files = await readCorpusFolder(loadConfig().corpusFolder);
  const sections = await measureAll({
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    parts: options.parts,
    languages: options.languages,
    questions: options.questions,
    injections,
    onProgress: (label, done, total) => process.stderr.write(`\r\u001b[2K${label} ${done}/${total}`),
    onSection(section) {
      process.stderr.write("\r\u001b[2K");
      process.stdout.write(`${renderSection(section, options.all).join("\n")}\n`);
    },
  });
  const targets = sections.flatMap((section) => section.targets);
  process.stdout.write(`${renderTargets(targets).join("\n")}\n`);
  return targets.every(({ met }) => met) ? 0 : 1;
}

function readOptions() {
  const { values, positionals } = parseArgs({
    options: {
      injections: { type: "string", multiple: true, default: [] },
      only: { type: "string", multiple: true, default: [] },
      language: { type: "string", multiple: true, default: [] },
      questions: { type: "string", default: "500" },
      all: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
    // Further paths behind the first: the shell spreads --injections FOLDER/*.json.
    allowPositionals: true,
  });
  if (positionals.length > 0 && values.injections.length === 0) throw new UsageProblem(USAGE);
  const parts = values.only.map((name): Part => {
    const part = PARTS.find((known) => known === name);
    if (part === undefined) throw new UsageProblem(`There is no part “${name}”.\n\n${USAGE}`);
    return part;
  });
  const languages = values.language.map((code): Language => {
    const language = LANGUAGES.find((known) => known === code);
    if (language === undefined) throw new UsageProblem(`There is no language “${code}”.\n\n${USAGE}`);
    return language;
  });
  if (!/^[1-9]\d{0,5}$/u.test(values.questions)) throw new UsageProblem(`--questions is not a count.\n\n${USAGE}`);
  return {
    paths: [...values.injections, ...positionals],
    parts: parts.length === 0 ? PARTS : parts,
    languages: languages.length === 0 ? LANGUAGES : languages,
    questions: Number(values.questions),
    all: values.all,
    help: values.help,
  };
}

class UsageProblem extends Error {}
