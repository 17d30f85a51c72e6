import { randomBytes, randomInt } from "node:crypto";
import { createIds } from "./adapters/ids.ts";
import { writeXlsx } from "./adapters/spreadsheet/xlsx.ts";
import { writeDocx } from "./adapters/word/docx.ts";
import type { SqliteDatabase } from "./adapters/sqlite/database.ts";
import { createSqliteQuizStore } from "./adapters/sqlite/quiz-store.ts";
import type { Clock } from "./core/clock.ts";
import type { City } from "./core/corpus/city.ts";
import type { Corpus } from "./core/corpus/corpus.ts";
import type { Language } from "./core/language.ts";
import type { LanguageModel } from "./core/model/language-model.ts";
import { messagesIn } from "./core/messages/catalogue.ts";
import { createItemBank, type ItemBank, materialOf } from "./core/quiz/bank.ts";
import { drawItems } from "./core/quiz/draw-items.ts";
import { createQuizzes } from "./core/quiz/create-quizzes.ts";
import type { EvidencePassage } from "./core/quiz/item-faults.ts";
import type { ItemSource } from "./core/quiz/item-source.ts";
import { createPractice } from "./core/quiz/practice/practice.ts";
import type { QuizStore } from "./core/quiz/quiz-store.ts";
import type { Quizzes } from "./core/quiz/quizzes.ts";
import { createStage, type Stage } from "./core/quiz/session/stage.ts";
import { createWidening } from "./core/quiz/widening/widen.ts";
import type { TakingHome } from "./core/quiz/taking-home.ts";

export type OpenedQuizzes = {
  readonly quizzes: Quizzes;
  readonly takingHome: TakingHome;
  readonly store: QuizStore;
  readonly stage: Stage;
};

export type QuizOptions = {
  readonly corpusIn: (language: Language) => Promise<Corpus>;
  readonly cities: readonly City[];
  /** Null where none is configured. */
  readonly model: LanguageModel | null;
  readonly clock: Clock;
  readonly onProblem: (message: string) => void;
};

/** Draws from 0 up to, not including, 1, as nobody can foresee. */
const secureRandom = () => randomInt(2 ** 47) / 2 ** 47;

/** Quizzes over the corpus, kept in the database. Time runs for them once their stage has begun. */
export function openQuizzes(
  database: SqliteDatabase,
  { corpusIn, cities: known, model, clock, onProblem }: QuizOptions,
): OpenedQuizzes {
  const store = createSqliteQuizStore(database);
  const cityNames = new Map(known.map(({ id, name }) => [id, name]));
  const stage = createStage({
    store,
    clock,
    onProblem: (error) => onProblem(error instanceof Error ? error.message : String(error)),
  });
  const ids = createIds(randomBytes);
  const draw = openItemSource(corpusIn);
  const quizzes = createQuizzes({
    store,
    stage,
    clock,
    ids,
    random: secureRandom,
    draw,
    widen: createWidening({
      model,
      materialIn: async (language) => materialOf(await corpusIn(language), language),
      newItemId: ids.item,
    }),
    passage: async (id, language) => evidencePassage(await corpusIn(language), id),
    titleOf: ({ language, cities, theme }) => {
      const names = cities.map((id) => cityNames.get(id) ?? id);
      return messagesIn(language).quizItems.title(theme === null || theme.trim() === "" ? names : [theme.trim()]);
    },
  });
  const takingHome = {
    practice: createPractice({ store, now: clock.now }),
    writeSpreadsheet: writeXlsx,
    writeWord: writeDocx,
    ids,
  };
  return { quizzes, takingHome, store, stage };
}

/** Draws from a bank of the corpus in each language, made when it is first wanted. */
export function openItemSource(corpusIn: QuizOptions["corpusIn"], random = secureRandom): ItemSource {
  const banks = new Map<Language, Promise<{ readonly bank: ItemBank; readonly corpus: Corpus }>>();
  const open = (language: Language) => {
    const opened =
      banks.get(language) ?? corpusIn(language).then((corpus) => ({ bank: createItemBank(corpus, language), corpus }));
    banks.set(language, opened);
    // What failed is tried again by the next one to ask.
    opened.catch(() => banks.delete(language));
    return opened;
  };
  return async (wish, taken) => drawItems(wish, taken, { ...(await open(wish.language)), random });
}

function evidencePassage(corpus: Corpus, id: string): EvidencePassage | null {
  const passage = corpus.passage(id);
  if (passage === undefined) return null;
  const { text, city, pages } = passage;
  const document = corpus.document(passage.document)?.title ?? passage.document;
  return { text, document, city, section: corpus.sectionOf(passage).label, pages };
}
