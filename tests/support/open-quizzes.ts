import { createMemoryQuizStore } from "../../src/adapters/memory/quiz-store.ts";
import { writeXlsx } from "../../src/adapters/spreadsheet/xlsx.ts";
import { writeDocx } from "../../src/adapters/word/docx.ts";
import type { Clock } from "../../src/core/clock.ts";
import { AppError } from "../../src/core/errors.ts";
import { createQuizzes } from "../../src/core/quiz/create-quizzes.ts";
import type { Item } from "../../src/core/quiz/item.ts";
import type { EvidencePassage } from "../../src/core/quiz/item-faults.ts";
import type { Quiz } from "../../src/core/quiz/quiz.ts";
import type { QuizStore } from "../../src/core/quiz/quiz-store.ts";
import type { Quizzes } from "../../src/core/quiz/quizzes.ts";
import type { Session } from "../../src/core/quiz/session/session.ts";
import { createPractice } from "../../src/core/quiz/practice/practice.ts";
import { createStage, type Stage } from "../../src/core/quiz/session/stage.ts";
import type { Widen } from "../../src/core/quiz/widening/widen.ts";
import type { TakingHome } from "../../src/core/quiz/taking-home.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import { createRandomNumbers } from "./random-numbers.ts";
import { sampleItems } from "./sample-items.ts";

export type OpenedQuizzes<C extends Clock = ManualClock> = {
  readonly quizzes: Quizzes;
  readonly takingHome: TakingHome;
  readonly stage: Stage;
  readonly store: QuizStore;
  readonly clock: C;
};

export type OpenQuizzesOptions<C extends Clock> = {
  readonly clock: C;
  /** In memory without one. */
  readonly store?: QuizStore;
  /** What is drawn from, in this order; one of each kind without it. */
  readonly items?: readonly Item[];
  readonly passages?: Readonly<Record<string, EvidencePassage>>;
  /** What writes further questions; no model without it. */
  readonly widen?: Widen;
};

const WITHOUT_MODEL: Widen = async () => {
  throw new AppError("model_not_configured", "no model");
};

/** The real quizzes, over a store in memory and items that are known. */
export function openQuizzes<C extends Clock>(options: OpenQuizzesOptions<C>): OpenedQuizzes<C> {
  const {
    clock,
    store = createMemoryQuizStore(),
    items = sampleItems(),
    passages = {},
    widen = WITHOUT_MODEL,
  } = options;
  const stage = createStage({
    store,
    clock,
    onProblem(error) {
      throw error;
    },
  });
  let ids = 0;
  const id = (prefix: string) => () => `${prefix}_${String((ids += 1)).padStart(22, "0")}`;
  const quizzes = createQuizzes({
    store,
    stage,
    clock,
    ids: { quiz: id("quz"), session: id("ses"), participant: id("ply") },
    random: createRandomNumbers(7),
    draw: async (wish, taken) => {
      const known = new Set(taken.map((item) => item.id));
      const fitting = items.filter((item) => !known.has(item.id));
      return fitting.filter(({ kind }) => wish.kinds.length === 0 || wish.kinds.includes(kind)).slice(0, wish.count);
    },
    passage: async (passageId) => passages[passageId] ?? null,
    widen,
    titleOf: () => "Lighthouses",
  });
  const takingHome: TakingHome = {
    practice: createPractice({ store, now: clock.now }),
    writeSpreadsheet: writeXlsx,
    writeWord: writeDocx,
    ids: { item: id("itm"), learner: id("lrn") },
  };
  return { quizzes, takingHome, stage, store, clock };
}

/** The same with a clock that the test turns. */
export function openTestQuizzes(options: Partial<OpenQuizzesOptions<ManualClock>> = {}): OpenedQuizzes {
  return openQuizzes({ clock: createManualClock(), ...options });
}

/** Draws so many items, keeps all, and opens the lobby; `trainer` is the host. */
export async function startedSession(
  quizzes: Quizzes,
  { count = 3, channel = null }: { readonly count?: number; readonly channel?: string | null } = {},
): Promise<Session> {
  const quiz = await reviewedQuiz(quizzes, count);
  return quizzes.start({ quizId: quiz.id, host: "trainer", channel });
}

async function reviewedQuiz(quizzes: Quizzes, count: number): Promise<Quiz> {
  const wish = { language: "en", cities: [], theme: null, count, kinds: [], difficulties: [] } as const;
  const quiz = await quizzes.draw(wish, { title: null, owner: "trainer" });
  return quizzes.change(quiz.id, quiz.revision, { type: "keep-all" });
}
