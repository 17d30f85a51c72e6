import { type CardInput, createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { AppError } from "../../errors.ts";
import { quizErrors } from "../../messages/en/quiz-errors.ts";
import type { Evidence, Item, Key, Response } from "../item.ts";
import type { PracticeCard, QuizStore } from "../quiz-store.ts";
import { isPossible, matchesKey } from "../session/judge.ts";
import type { Session } from "../session/session.ts";
import type { QuestionView } from "../session/snapshot.ts";

/**
 * Free Spaced Repetition Scheduler (Ye, Su and Cao, KDD 2022): reviews in days, when the chance to remember has fallen
 * to 85 %. No chance in it, so that the same answers make the same plan.
 */
const SCHEDULER = fsrs({ request_retention: 0.85, enable_short_term: false, enable_fuzz: false });

/** What somebody is to practise. */
export type PracticeSet = {
  /** The quiz that the cards belong to. */
  readonly quiz: string;
  /** Items with a right answer; others are passed over. */
  readonly items: readonly Item[];
};

/** Practising tells what is right at once: of a session that runs, only what was revealed. */
export function practiceSetOf({ quizId, items, revealed, endedAt }: Session): PracticeSet {
  return { quiz: quizId, items: endedAt === null ? items.slice(0, revealed) : items };
}

export type PracticeState = {
  /** Items that were never answered. */
  readonly fresh: number;
  /** Items that are due again. */
  readonly due: number;
  readonly items: number;
  /** Milliseconds since 1970; null where something is to be done now, or there is nothing at all. */
  readonly nextDueAt: number | null;
};

export type PracticeTask = PracticeState & { readonly item: string | null; readonly question: QuestionView | null };

/** What is told at once: practising, nobody waits for a reveal. */
export type PracticeVerdict = PracticeState & {
  readonly isRight: boolean;
  readonly key: Key;
  readonly explanation: string;
  readonly evidence: Evidence | null;
  /** When the item comes again, in milliseconds since 1970. */
  readonly dueAt: number;
};

/** The same quiz alone and in one's own time, with what was forgotten coming again. */
export type Practice = {
  /** The item that is due longest, else the next that was never answered; null in `question` when all is done for now. */
  readonly next: (learner: string, set: PracticeSet) => Promise<PracticeTask>;
  /** @throws AppError invalid_request for an item that is not of the set, or what cannot be an answer to it */
  readonly answer: (learner: string, set: PracticeSet, item: string, response: Response) => Promise<PracticeVerdict>;
};

export type PracticeParts = {
  readonly store: Pick<QuizStore, "cardsOf" | "saveCard">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export function createPractice({ store, now }: PracticeParts): Practice {
  return {
    async next(learner, { quiz, items }) {
      const asked = withKeys(items);
      const cards = await store.cardsOf(learner, quiz);
      const due = cards.filter(({ dueAt }) => dueAt <= now()).toSorted((one, other) => one.dueAt - other.dueAt);
      const known = new Set(cards.map(({ item }) => item));
      const item =
        due.map((card) => asked.find(({ id }) => id === card.item)).find((each) => each !== undefined) ??
        asked.find(({ id }) => !known.has(id)) ??
        null;
      return {
        ...stateOf(asked, cards, now()),
        item: item?.id ?? null,
        question: item === null ? null : viewOf(item, asked),
      };
    },

    async answer(learner, { quiz, items }, id, response) {
      const asked = withKeys(items);
      const item = asked.find((each) => each.id === id);
      if (item === undefined) throw new AppError("invalid_request", quizErrors.itemNotFound(id));
      if (!isPossible(item, response)) throw new AppError("invalid_request", quizErrors.responseImpossible);
      const cards = await store.cardsOf(learner, quiz);
      const known = cards.find((card) => card.item === id);
      const isRight = matchesKey(item.key, response);
      const at = new Date(now());
      const before = known === undefined ? createEmptyCard(at) : (JSON.parse(known.card) as CardInput);
      const { card } = SCHEDULER.next(before, at, isRight ? Rating.Good : Rating.Again);
      const saved = { learner, quiz, item: id, card: JSON.stringify(card), dueAt: card.due.getTime() };
      await store.saveCard(saved);
      const { key, explanation, evidence } = item;
      const rest = cards.filter((each) => each.item !== id);
      return { ...stateOf(asked, [...rest, saved], now()), isRight, key, explanation, evidence, dueAt: saved.dueAt };
    },
  };
}

type Keyed = Item & { readonly key: Key };

function withKeys(items: readonly Item[]): Keyed[] {
  return items.filter((item): item is Keyed => item.key !== null);
}

function stateOf(items: readonly Keyed[], cards: readonly PracticeCard[], now: number): PracticeState {
  const ids = new Set(items.map(({ id }) => id));
  const own = cards.filter(({ item }) => ids.has(item));
  const due = own.filter(({ dueAt }) => dueAt <= now).length;
  const fresh = items.length - own.length;
  const isDone = due + fresh === 0 && own.length > 0;
  return {
    fresh,
    due,
    items: items.length,
    nextDueAt: isDone ? Math.min(...own.map(({ dueAt }) => dueAt)) : null,
  };
}

function viewOf(item: Keyed, items: readonly Keyed[]): QuestionView {
  const { kind, language, stem, options, matches, unit } = item;
  return { index: items.indexOf(item), kind, language, stem, options, matches, unit };
}
