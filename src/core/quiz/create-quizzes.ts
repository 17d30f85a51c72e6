import type { Clock } from "../clock.ts";
import { AppError } from "../errors.ts";
import { quizErrors } from "../messages/en/quiz-errors.ts";
import {
  assertCount,
  assertRoom,
  changeQuiz,
  checkedTitle,
  nothingToDraw,
  proposed,
  type QuizKnowledge,
} from "./change-quiz.ts";
import { DEFAULT_QUIZ_SETTINGS, isReviewed, keptItems, type Quiz } from "./quiz.ts";
import type { QuizStore } from "./quiz-store.ts";
import type { Quizzes, SessionWish } from "./quizzes.ts";
import { createPlay } from "./session/play.ts";
import { drawCode } from "./session/code.ts";
import type { Session } from "./session/session.ts";
import type { Widen } from "./widening/widen.ts";
import type { Stage } from "./session/stage.ts";

export type QuizParts = QuizKnowledge & {
  readonly store: QuizStore;
  readonly stage: Stage;
  readonly clock: Clock;
  readonly ids: { readonly quiz: () => string; readonly session: () => string; readonly participant: () => string };
  /** From 0 up to, not including, 1; fit for codes that should not be guessed. */
  readonly random: () => number;
  readonly widen: Widen;
  /** A title for a quiz that was given none. */
  readonly titleOf: (wish: Quiz["wish"]) => string;
};

/** How often a code is drawn again because a running session has it. */
const TRIES = 20;

/** Quizzes, and the sessions in which they are played, over a store. */
export function createQuizzes(parts: QuizParts): Quizzes {
  const { store, stage, clock, ids, random, draw, widen, titleOf } = parts;
  const find = async (id: string): Promise<Quiz> => {
    const quiz = await store.findQuiz(id);
    if (quiz === null) throw new AppError("quiz_not_found", quizErrors.quizNotFound);
    return quiz;
  };

  return {
    async draw(wish, { title, owner }) {
      assertCount(wish.count);
      const items = await draw(wish, []);
      if (items.length === 0) throw nothingToDraw();
      const quiz: Quiz = {
        id: ids.quiz(),
        title: title === null ? titleOf(wish) : checkedTitle(title),
        language: wish.language,
        owner,
        wish,
        settings: DEFAULT_QUIZ_SETTINGS,
        items: items.map(proposed),
        revision: 1,
        createdAt: new Date(clock.now()).toISOString(),
      };
      await store.saveQuiz(quiz, null);
      return quiz;
    },
    quiz: find,
    list: (owner) => store.listQuizzes(owner),
    async change(id, revision, change) {
      const quiz = await find(id);
      if (quiz.revision !== revision) throw quizChanged(quiz);
      const changed = await changeQuiz(quiz, change, parts);
      if (!(await store.saveQuiz(changed, revision))) throw quizChanged(await find(id));
      return changed;
    },
    async widen(id, revision, count, signal) {
      assertCount(count);
      const quiz = await find(id);
      if (quiz.revision !== revision) throw quizChanged(quiz);
      const { items, dropped } = await widen(quiz, count, signal);
      const isNone = items.length === 0;
      const widened = { ...quiz, items: [...quiz.items, ...items.map(proposed)], revision: quiz.revision + 1 };
      assertRoom(widened);
      if (!isNone && !(await store.saveQuiz(widened, revision))) throw quizChanged(await find(id));
      return { quiz: isNone ? quiz : widened, written: items.length, dropped };
    },
    remove: (id) => store.deleteQuiz(id),
    start: async (wish) => start(await find(wish.quizId), wish),
    ...createPlay({ store, stage, now: clock.now, newId: ids.participant }),
  };

  async function start(quiz: Quiz, { host, channel }: SessionWish): Promise<Session> {
    if (!isReviewed(quiz)) {
      const left = quiz.items.filter(({ state }) => state === "proposed").length;
      throw new AppError("quiz_not_reviewed", quizErrors.notReviewed(left));
    }
    const session: Omit<Session, "code"> = {
      id: ids.session(),
      quizId: quiz.id,
      title: quiz.title,
      language: quiz.language,
      hosts: [host],
      items: keptItems(quiz),
      settings: quiz.settings,
      channel,
      phase: "lobby",
      version: 1,
      question: -1,
      revealed: 0,
      openedAt: null,
      openedVersion: null,
      deadline: null,
      pause: null,
      corrections: [],
      createdAt: clock.now(),
      endedAt: null,
    };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const coded = { ...session, code: drawCode(random) };
      if (await store.createSession(coded)) return coded;
    }
    throw new AppError("storage_failed", quizErrors.noCodeLeft);
  }
}

function quizChanged({ revision }: Quiz): AppError {
  return new AppError("quiz_changed", quizErrors.quizChanged(revision), { data: { revision } });
}
