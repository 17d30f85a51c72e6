/** What `--help` says about each command, and what the commands themselves say. */

const filters = {
  city: "Only passages about this city, by its name or id.",
  section: "Only this section, such as istanbul/good-examples, or good-examples in all cities.",
  document: "Only this document, by its id.",
  json: "Print the data as JSON, for programs.",
} as const;

const placeholders = {
  city: "CITY",
  section: "SECTION",
  document: "DOCUMENT",
  language: "LANGUAGE",
  limit: "NUMBER",
  figure: "FIGURE",
} as const;

export const cliCommandMessages = {
  filters,
  placeholders,

  ask: {
    summary: "Ask a question; the answer comes with its sources.",
    words: "[QUESTION]",
    language: "Answer in this language (en, de, tr, fr, ar) instead of the question's own.",
    explain:
      "Show how the answer came about: what was understood, which passages were weighed, what a model wrote and how each sentence was checked.",
    exitStatus: "End with exit code 1 when the report does not say.",
    examples: [
      'three-cities ask "In which neighbourhood is the Pages bookstore?"',
      'three-cities ask --city offenbach "What share of residents is foreign-born?"',
      'echo "Who wrote the report?" | three-cities ask --json',
      'three-cities ask --explain "How many people live in each city?"',
      "three-cities ask",
    ],
    notes: [
      "Without a question, on a terminal, a conversation begins: follow-up questions are understood, /help lists what else it takes.",
    ],
    noQuestion: {
      message: "There is no question to answer.",
      hint: 'Write it behind the command, three-cities ask "…", or pipe it in.',
    },
  },

  search: {
    summary: "Find passages, best first.",
    words: "QUERY",
    limit: "How many passages to show at most, from 1 to 50; 5 without it.",
    examples: [
      'three-cities search "language courses"',
      "three-cities search --city tangier --limit 3 regularisation",
      "three-cities search --json schools",
    ],
    noQuery: {
      message: "There is nothing to search for.",
      hint: 'Write it behind the command: three-cities search "language courses".',
    },
    nothingFound: "No passage was found. Try other words, or fewer filters.",
    score: (score: string) => `score ${score}`,
  },

  figures: {
    summary: "Show the figures of the report, or compare one across the cities.",
    words: "[FIGURE]",
    figure: "Only this figure, by its id or name.",
    csv: "Print comma-separated values, for spreadsheets.",
    examples: [
      "three-cities figures",
      "three-cities figures population",
      "three-cities figures --city offenbach --csv",
    ],
    unknownFigure: (name: string) => `No figure is called “${name}”.`,
    unknownFigureHint: "three-cities figures lists them all.",
    noFigures:
      "The corpus holds no figures. A document's figures stand in its figures.yaml; corpus/README.md shows how.",
    noneHere: "There is no such figure for this place.",
    columns: {
      figure: "Figure",
      id: "Id",
      places: "Places",
      place: "Place",
      value: "Value",
      date: "Date",
      scope: "What is counted",
      section: "Section",
    },
    /** The year of the report, where the source of a figure gives none. */
    dateUnknown: (date: string) => `${date} (published)`,
    note: (text: string) => `Note: ${text}`,
    listHint: "three-cities figures NAME shows the values of one.",
  },

  index: {
    summary: "Build the search index now.",
    force: "Build it anew even when it is up to date.",
    examples: ["three-cities index", "three-cities index --force"],
    built: (passages: number, documents: number, kind: string, seconds: string) =>
      `Indexed ${passages} passages of ${documents} ${documents === 1 ? "document" : "documents"} in ${seconds} s (${kind}).`,
    upToDate: (passages: number, kind: string) =>
      `The index is up to date: ${passages} passages (${kind}). three-cities index --force builds it anew.`,
  },

  evaluation: {
    summary: "Measure the answers against graded questions, or retrieval against a public data set.",
    examples: [
      "three-cities eval",
      "three-cities eval --set development",
      "three-cities eval --dataset squad:./dev-v2.0.json",
    ],
  },

  serve: {
    summary: "Start the HTTP server and the web page.",
    withParent: "Stop, too, when the process that started it ends. npm start does so, since npm passes no signal on.",
    examples: ["three-cities serve", "PORT=8080 three-cities serve", "CORPUS_DIR=./my-reports three-cities serve"],
    listening: (url: string) => `Listening at ${url}`,
    corpus: (folder: string, documents: number, passages: number) =>
      `Corpus   ${folder}: ${documents} ${documents === 1 ? "document" : "documents"}, ${passages} passages`,
    data: (folder: string) => `Data     ${folder}`,
    access: (keys: number) =>
      keys === 0
        ? "Access   this machine only, without keys"
        : `Access   with one of ${keys} ${keys === 1 ? "key" : "keys"}`,
    slack: {
      socket: "Slack    by Socket Mode",
      http: "Slack    waiting for its calls at /slack/events",
      none: "Slack    not set up; docs/slack.md says how",
    },
    slackConnected: "Slack    connected",
    slackNotConnected:
      "Slack    not connected yet; it is tried on and on. When it stays so, three-cities doctor says what is wrong.",
    answers: (vectorIndex: string) =>
      `Answers  quoted from the documents, found by words and by meaning (${vectorIndex})`,
    ready: (url: string) => `Ready at ${url}`,
    stopHint: "Ctrl-C stops it.",
    stopping: "Stopping: what is being answered is finished first, for at most 10 seconds. Ctrl-C again stops at once.",
    stopped: "Stopped.",
    cut: "Stopped after 10 seconds; some requests were cut off. Stored answers are safe.",
  },

  key: {
    summary: "Make an API key for a person or a program.",
    words: "NAME ROLE",
    examples: ["three-cities key workshop participant", "three-cities key memo-tool staff"],
    wordsMissing: "A key needs a name and a role.",
    wordsHint: "For instance: three-cities key workshop participant.",
    keyOnce: "The key, shown this once and stored nowhere:",
    entry: "Its entry for API_KEYS in .env (entries are separated by commas):",
    use: "Requests carry it as: Authorization: Bearer KEY",
  },

  help: {
    summary: "Show the commands, or one command's options and examples.",
    words: "[COMMAND]",
    examples: ["three-cities help", "three-cities help ask"],
  },

  session: {
    welcome: (subject: string) => `Ask about ${subject}. /help lists what else you can type, Ctrl-D leaves.`,
    library: "the documents of the corpus",
    prompt: (city: string | null) => (city === null ? "› " : `${city} › `),
    help: [
      ["/new", "begin a new conversation"],
      ["/sources", "show the passages behind the last answer"],
      ["/city NAME", "ask about one city only; /city alone asks about all again"],
      ["/help", "show this"],
      ["/quit", "leave; so does Ctrl-D"],
      ["Ctrl-C", "stop the answer, or clear the line"],
    ] as const,
    fresh: "A new conversation: what was said before is not referred to any more.",
    noSources: "There is no answer yet whose passages could be shown.",
    noPassages: "The last answer rests on no passage.",
    cityChosen: (name: string) => `Asking about ${name} only. /city alone asks about all again.`,
    cityCleared: "Asking about all cities.",
    unknownCity: (name: string, known: readonly string[]) =>
      known.length === 0
        ? `There is no city ${name}: the corpus names no cities.`
        : `There is no city ${name} in the corpus. It has ${known.join(", ")}.`,
    unknownCommand: (word: string) => `There is no ${word}. /help lists what there is.`,
    stopped: "Stopped.",
    interruptHint: "Ctrl-D or /quit leaves.",
    expired: "This conversation is no longer kept. The question was asked in a new one.",
  },
} as const;
