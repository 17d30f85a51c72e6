import type { BenchStage } from "../run-bench.ts";
import type { FigureId } from "./figure.ts";

/** What the bench says. */
export const benchMessages = {
  usage: `Usage: npm run bench -- [options]

Compares this program with LangChain's plain recipe, LangChain's BM25 and MiniSearch: the same passages, the same
questions, the same embedder. Then times the program as it starts and serves. Takes about ten minutes.

  --dataset squad:PATH  a public set (SQuAD 1.1 or 2.0) beside the shipped questions
  --questions COUNT     ask at most so many questions of each set, spread evenly over it
  --set SET             which shipped questions: development (without it) or test
  --quick               time everything less often: figures of a minute or two, and less sure
  --json                everything as JSON, for programs
  --strict              end with exit code 1 when a target is missed

Without --strict it ends with 0 whenever it could measure.`,
  countNeeded: "--questions needs a whole number above 0.",
  datasetShape: (given: string) => `--dataset cannot be “${given}”. Write squad: and a path.`,
  setUnknown: (given: string) => `--set cannot be “${given}”. It is development or test.`,
  stages: {
    building: "building the indexes",
    asking: "asking the questions",
    timing: "timing the searches",
    starting: "timing the starts",
    serving: "timing the server",
    writing: "timing written answers",
  } satisfies Record<BenchStage, string>,
  stage: (set: string, stage: string) => `${set}: ${stage} …`,

  machine: (node: string, platform: string, processor: string, cores: number) =>
    `Node.js ${node}, ${platform}, ${cores} × ${processor}`,
  heading: (set: string, questions: number, passages: number) => `${set}: ${questions} questions, ${passages} passages`,
  answersOf: (name: string) => `${name}, its answers`,
  quality: {
    columns: { name: "", first: "hit@1", third: "hit@3", fifth: "hit@5", rank: "MRR", length: "length" },
    held: (characters: number) => `in ${characters}`,
    legend:
      "In %. hit@n: a right passage among the first n found; MRR: mean of 1/rank of the first. in n: the whole answer stands in the first n characters of what is returned; a refusal holds nothing. length: mean characters of an answer. “of all words”: searched are also the headings, search terms and questions that stand beside the passages, as in three-cities.",
  },
  times: {
    columns: {
      name: "",
      build: "index",
      buildRatio: "×",
      search: "search",
      searchRatio: "×",
      embedding: "with embedding",
      embeddingRatio: "×",
    },
    build: (seconds: string) => `${seconds} s`,
    search: (median: string, percentile95: string) => `${median} / ${percentile95} ms`,
    nothing: "–",
    legend:
      "Of searches, half and 95 % took no longer. ×: how many times as long as three-cities, the median of pairs timed one after the other. The index: to search for the first time; only three-cities keeps it for the next start.",
  },
  figures: {
    title: "Figures",
    columns: { name: "", value: "half", percentile95: "95 %", target: "target", verdict: "" },
    names: {
      searchFirst: "search ahead of the next best, hit@1",
      searchFifth: "search ahead of the next best, hit@5",
      searchRank: "search ahead of the next best, MRR",
      searchHeld: "search ahead of the next best, answer held",
      answerHeld: "answers ahead of the best search, answer held",
      indexBuild: "building the index",
      search: "search beside the embedding",
      searchWithEmbedding: "search",
      firstStart: "first start, to ready",
      warmStart: "warm start, to ready",
      warmAnswer: "warm start, to the first answer",
      command: "one question on the command line",
      httpSearch: "POST /api/search",
      httpAsk: "POST /api/ask",
      memory: "memory of the server afterwards",
      memoryWriting: "memory of the server when a model writes",
      modelSentence: "a model's first sentence",
      ownPart: "our part until it is shown, checked",
    } satisfies Record<FigureId, string>,
    units: {
      points: (value: string) => `${value} points`,
      milliseconds: (value: string) => `${value} ms`,
      seconds: (value: string) => `${value} s`,
      megabytes: (value: string) => `${value} MB`,
    },
    bounds: { "at most": "≤", "more than": ">" },
    of: { value: "", percentile95: " for 95 %" },
    notMeasured: "not measured",
    legend: (requests: number, { searches, answers }: { readonly searches: number; readonly answers: number }) =>
      `A server that has answered some questions is what people meet: before the requests that count, it answered ${requests} of each kind; before the written answers that count, ${searches} searches and ${answers} written answers. Starts are of new processes, and each warm start's first answer is the process's first.`,
  },
} as const;
