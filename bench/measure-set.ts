import { CONTENDERS } from "./contenders/all.ts";
import type { Contender } from "./contenders/contender.ts";
import { answerQuality, type Quality, searchQuality } from "./quality/quality.ts";
import type { BenchSet } from "./sets/bench-set.ts";
import type { KnownQuestions } from "./timing/known-questions.ts";
import { takeTurns, type TurnTimes } from "./timing/turns.ts";

/** Everything about one set of passages and questions. */
export type SetReport = {
  readonly name: string;
  readonly passages: number;
  readonly questions: number;
  /** The searches in the order of the contenders, and behind them the answers of those that answer. */
  readonly searches: readonly Quality[];
  readonly answers: readonly Quality[];
  readonly buildTimes: readonly TurnTimes[];
  /** Without the time that it takes to embed the question. */
  readonly searchTimes: readonly TurnTimes[];
  /** With it, of those that embed. */
  readonly embeddingSearchTimes: readonly TurnTimes[];
};

export type SetMeasuring = {
  readonly knownQuestions: KnownQuestions;
  /** How often each index is built, and how many searches are timed. */
  readonly builds: number;
  readonly searches: number;
  readonly onStage: (stage: "building" | "asking" | "timing") => void;
};

const FOUND = 10;
/** Searches before those that count: until the engine has compiled what runs often. */
const WARM_UP = 50;

export async function measureSet(set: BenchSet, measuring: SetMeasuring): Promise<SetReport> {
  const { corpus, questions } = set;
  const { knownQuestions, onStage } = measuring;
  const { embedder, remember, forget } = knownQuestions;
  const texts = questions.map(({ text }) => text);

  onStage("building");
  // Loads the model before anything is timed.
  await embedder.embed(texts.slice(0, 1));
  const contenders: Contender[] = [];
  const buildTimes = await takeTurns(
    CONTENDERS.map(({ name, build }, at) => ({
      name,
      async run() {
        contenders[at] = await build({ corpus, embedder });
      },
    })),
    { turns: measuring.builds, warmUp: 0 },
  );

  onStage("asking");
  remember();
  const searches: Quality[] = [];
  const answers: Quality[] = [];
  for (const [at, contender] of contenders.entries()) {
    const name = CONTENDERS[at]?.name ?? "";
    searches.push(await searchQuality(name, contender, questions));
    if (contender.answer !== null) answers.push(await answerQuality(name, contender.answer, questions));
  }

  onStage("timing");
  const runners = contenders.map((contender, at) => ({
    name: CONTENDERS[at]?.name ?? "",
    run: (turn: number) => contender.search(texts[turn % texts.length] ?? "", FOUND),
  }));
  const turns = { turns: measuring.searches, warmUp: Math.min(WARM_UP, measuring.searches) };
  const searchTimes = await takeTurns(runners, turns);
  forget();
  const embedding = runners.filter((_, at) => CONTENDERS[at]?.embeds === true);
  const embeddingSearchTimes = await takeTurns(embedding, turns);

  const { name } = set;
  const sizes = { passages: corpus.passages.length, questions: questions.length };
  return { name, ...sizes, searches, answers, buildTimes, searchTimes, embeddingSearchTimes };
}
