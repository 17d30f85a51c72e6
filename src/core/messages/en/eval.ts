import type { WritingCounts } from "../../evaluation/writing-counts.ts";

/** What `eval` says: its help, its tables and its verdict. */
export const evalMessages = {
  options: {
    set: "Which of the shipped question sets: development, test, those of a language (development-tr, test-tr; also de, fr, ar) or all (all without it).",
    questions: "A question set of your own, as JSON Lines; tests/evals/questions/README.md describes the format.",
    dataset:
      "A public set instead: squad:FILE (SQuAD 1.1 or 2.0), beir:FOLDER (corpus.jsonl, queries.jsonl, qrels) or parallel:FOLDER (OMoS-QA, questions and texts in several languages).",
    limit: "Ask at most so many questions of a public set, spread evenly over it.",
    mode: "Who puts the answers into words: extractive, the passages themselves (without it), or generated, the configured model.",
    failures: "Show the questions that failed, with their answers.",
    json: "Print all scores as JSON, for programs.",
  },
  placeholders: { set: "SET", questions: "FILE", mode: "MODE", dataset: "KIND:PATH", limit: "COUNT" },
  notes: [
    "--mode generated asks the model of OPENAI_MODEL, at its price and beyond MODEL_TOKENS_PER_DAY, and says how many answers it wrote and how many fell back to the passages' own words.",
    "Ends with exit code 1 when a target is missed, or when a test set is not the frozen one.",
    "--failures never shows questions of a test set: whoever reads them tunes to them, and the set measures nothing any more.",
    "A public set becomes a corpus in memory for as long as it is measured; nothing is written to the data folder.",
  ],

  usage: {
    datasetShape: (given: string) =>
      `--dataset cannot be “${given}”. Write squad:, beir: or parallel: and a path, such as --dataset squad:./dev-v2.0.json.`,
    limitWithoutDataset: "--limit is for public sets: it goes with --dataset. Question sets are always asked whole.",
    failuresWithDataset: "--failures is for question sets; it does not go with --dataset.",
    modeWithDataset: "--mode is for question sets; public sets are measured without a model.",
  },

  progress: {
    questions: (set: string) => `Asking the ${set} questions`,
    dataset: "Asking",
    reading: "Reading the data set",
    indexing: "Indexing the data set",
  },

  heading: (set: string, questions: number, file: string) => `${set}: ${questions} questions (${file})`,
  noModel:
    "--mode generated needs a model, and none is configured. Nothing was measured. Set OPENAI_MODEL and, for OpenAI, OPENAI_API_KEY or, for another server, OPENAI_BASE_URL (.env.example explains them), or leave --mode away.",
  writing: ({ model, written, refused, fellBack, extracted }: WritingCounts & { readonly model: string }) =>
    `Written by ${model}: ${written} ${written === 1 ? "answer" : "answers"}. Refused: ${refused}. Fell back to the passages' own words because the model failed or nothing that it wrote passed the checks: ${fellBack}. Answered without asking it: ${extracted}.`,
  frozen: "This is the frozen test set.",
  notFrozen: (file: string, expected: string, found: string) =>
    `${file} is not the frozen test set: its SHA-256 is ${found} and must be ${expected}. The figures below do not count. Restore the file: git checkout -- ${file}`,
  unknownSections: (sections: readonly string[]) =>
    `The corpus has no section ${sections.join(", ")}: no citation can be right for questions that expect it alone. Mend the question set or the corpus.`,

  answers: {
    title: "Questions that the corpus answers",
    columns: {
      group: "",
      questions: "n",
      hitAt1: "hit@1",
      hitAt3: "hit@3",
      hitAt5: "hit@5",
      meanReciprocalRank: "MRR",
      factsRight: "facts",
      rightSectionCited: "section",
      citationsRight: "cited",
      right: "right",
      wronglyRefused: "refused",
      meanLength: "length",
    },
    legend:
      "In %. hit@n: a passage of a right section among the first n found; MRR: mean of 1/rank of the first. facts: the answer holds all; section: a right one is cited; cited: share of all citations that are of a right section; right: facts and section; refused: wrongly. Refused questions count as wrong. length: mean characters of an answer.",
  },
  refusals: {
    title: "Questions that it does not answer",
    columns: { group: "", questions: "n", rightlyRefused: "refused", reasonRight: "reason" },
    legend: "In %. reason: of those refused, told rightly whether the question is off-topic or near but not covered.",
  },
  curve: {
    title: "Refusal curve",
    area: "AUC",
    kinds: (kinds: readonly string[]) => kinds.join(", "),
    threshold: "at confidence below",
    legend:
      "Share (%) of such questions that the confidence alone would refuse if so many answerable ones were wrongly refused at most. AUC: how often an answerable question has the higher confidence; 50 is chance.",
    allowed: (share: string) => `≤ ${share}`,
  },
  overall: (quotes: string, median: string, slow: string) =>
    `Quotes that stand in their passage word for word: ${quotes}. Time to the finished answer: ${median} ms for half, ${slow} ms for 95 %.`,
  all: "all",
  style: (name: string) => `${name} style`,
  language: (code: string) => `in ${code}`,

  targets: {
    title: "Targets",
    met: "met",
    missed: "missed",
    notMeasured: "not measured",
    columns: { name: "", measured: "measured", limit: "target", verdict: "" },
    names: {
      factsRight: "All facts in the answer",
      rightSectionCited: "A right section cited",
      quotesVerbatim: "Quotes word for word",
      wronglyRefused: "Wrongly refused",
      offTopicRefused: "Off-topic refused",
      nearMissRefused: "Near misses refused",
      followUpsRight: "Follow-ups right",
      meanLength: "Mean length of an answer",
      rightlyRefused: "Rightly refused",
    } as Readonly<Record<string, string>>,
    share: (percent: string) => `${percent} %`,
    characters: (count: string) => `${count} characters`,
    bounds: { "at least": "≥", "at most": "≤" },
  },

  failures: {
    title: (count: number) => (count === 1 ? "1 question failed" : `${count} questions failed`),
    none: "No question failed.",
    withheld: (count: number) =>
      `${count} ${count === 1 ? "question" : "questions"} of the test set failed. They are not shown: whoever reads them tunes to them. --set development shows its own.`,
    reasons: {
      "wrongly-refused": "wrongly refused",
      "facts-missing": "facts missing",
      "wrong-section": "no right section cited",
      "not-refused": "should have been refused",
      "quote-broken": "a quote does not stand in its passage",
    },
    confidence: (value: string) => `confidence ${value}`,
    rank: (rank: number | null) => (rank === null ? "no right section found" : `right section found at ${rank}`),
    previous: "Before",
    question: "Question",
    answer: "Answer",
    missing: "Missing",
    cited: "Cited",
    expected: "Expected",
    nothing: "nothing",
    facts: (facts: readonly (readonly string[])[]) =>
      facts.map((alternatives) => alternatives.map((alternative) => `“${alternative}”`).join(" or ")).join("; "),
  },

  dataset: {
    squad: (questions: number, impossible: number, passages: number, path: string) =>
      `SQuAD: ${questions} questions, ${impossible} of them impossible, over ${passages} passages (${path})`,
    beir: (queries: number, passages: number, judgements: readonly string[], path: string) =>
      `BEIR: ${queries} queries (${judgements.join(", ")}) over ${passages} passages (${path})`,
    parallel: (questions: number, texts: number, path: string) =>
      `Parallel questions: ${questions}, over ${texts} texts in each language (${path})`,
    parallelColumns: { texts: "texts in", questions: "questions in", count: "n", hit: "hit@5", share: "of own" },
    parallelLegend:
      "In %. hit@5: the right text is among the first five found. of own: in % of what the questions in the texts' own language find.",
    columns: { measure: "", value: "value", ofAnswered: "of answered" },
    passageHit: (cutoff: number) => `passage hit@${cutoff}`,
    meanReciprocalRank: "passage MRR",
    normalisedGain: "nDCG@10",
    recall: "recall@100",
    held: (sentences: number) =>
      sentences === 1 ? "answer held in the first sentence" : `answer held in the first ${sentences}`,
    overlapOfFirst: "word F1 of the first sentence",
    overlapOfAll: "word F1 of the answer",
    meanLength: "mean length of an answer (characters)",
    wronglyRefused: "wrongly refused",
    rightlyRefused: "impossible questions refused",
    impossible: "impossible",
    latency: "milliseconds for half / for 95 %",
    legend:
      "In % where nothing else is said. An answer is held when one of the set's right answers stands in the sentences word for word (case, punctuation and articles aside); refused questions count as not held, except in the last column.",
  },
} as const;
