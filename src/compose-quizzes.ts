import { randomBytes, randomInt } from "node:crypto";
import { createIds } from "./adapters/ids.ts";
import { writeXlsx } from "./adapters/spreadsheet/xlsx.ts";
import type { SqliteDatabase } from "./adapters/sqlite/database.ts";
import { createSqliteQuizStore } from "./adapters/sqlite/quiz-store.ts";
import type { Clock } from "./core/clock.ts";
import type { Corpus } from "./core/corpus/corpus.ts";
import type { Language } from "./core/language.ts";
import { createQuizzes } from "./core/quiz/create-quizzes.ts";
import type { EvidencePassage } from "./core/quiz/item-faults.ts";
import type { ItemSource } from "./core/quiz/item-source.ts";
import { createPractice } from "./core/quiz/practice/practice.ts";
import type { QuizStore } from "./core/quiz/quiz-store.ts";
import type { Quizzes } from "./core/quiz/quizzes.ts";
import { createStage, type Stage } from "./core/quiz/session/stage.ts";
import type { TakingHome } from "./core/quiz/taking-home.ts";

export type OpenedQuizzes = {
  readonly quizzes: Quizzes;
  readonly takingHome: TakingHome;
  readonly store: QuizStore;
  readonly stage: Stage;
};

export type QuizOptions = {
  readonly corpusIn: (language: Language) => Promise<Corpus>;
  readonly clock: Clock;
  readonly onProblem: (message: string) => void;
};

/** Draws from 0 up to, not including, 1, as nobody can foresee. */
const secureRandom = () => randomInt(2 ** 47) / 2 ** 47;

/** Quizzes over the corpus, kept in the database. Time runs for them once their stage has begun. */
export function openQuizzes(database: SqliteDatabase, { corpusIn, clock, onProblem }: QuizOptions): OpenedQuizzes {
  const store = createSqliteQuizStore(database);
  const stage = createStage({
    store,
    clock,
    onProblem: (error) => onProblem(error instanceof Error ? error.message : String(error)),
  });
  const ids = createIds(randomBytes);
  const draw: ItemSource = async () => [];
  const quizzes = createQuizzes({
    store,
    stage,
    clock,
    ids,
    random: secureRandom,
    draw,
    passage: async (id, language) => evidencePassage(await corpusIn(language), id),
    titleOf: () => "Quiz",
  });
  const takingHome = { practice: createPractice({ store, now: clock.now }), writeSpreadsheet: writeXlsx, ids };
  return { quizzes, takingHome, store, stage };
}

function evidencePassage(corpus: Corpus, id: string): EvidencePassage | null {
  const passage = corpus.passage(id);
  if (passage === undefined) return null;
  const { text, city, pages } = passage;
  const document = corpus.document(passage.document)?.title ?? passage.document;
  return { text, document, city, section: corpus.sectionOf(passage).label, pages };
}
