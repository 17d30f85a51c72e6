import { AppError } from "../errors.ts";
import { quizErrors } from "../messages/en/quiz-errors.ts";
import type { Item } from "./item.ts";
import { type ItemKnowledge, itemFaults } from "./item-faults.ts";
import type { ItemSource } from "./item-source.ts";
import type { Quiz, QuizItem, QuizSettings } from "./quiz.ts";
import type { QuizChange } from "./quizzes.ts";

export const QUIZ_LIMITS = {
  /** Items of a quiz, dropped ones included. */
  items: 200,
  /** Questions that are drawn at once. */
  drawn: 50,
  title: 120,
  leastSeconds: 10,
  mostSeconds: 300,
  teams: 12,
  teamName: 40,
} as const;

export type QuizKnowledge = ItemKnowledge & { readonly draw: ItemSource };

type Changed = Partial<Pick<Quiz, "title" | "settings" | "items">>;

type Changes = {
  readonly [T in QuizChange["type"]]: (
    quiz: Quiz,
    change: Extract<QuizChange, { type: T }>,
    knowledge: QuizKnowledge,
  ) => Changed | Promise<Changed>;
};

const CHANGES: Changes = {
  keep: (quiz, { item }) => ({ items: withState(quiz, item, "kept") }),
  drop: (quiz, { item }) => ({ items: withState(quiz, item, "dropped") }),
  propose: (quiz, { item }) => ({ items: withState(quiz, item, "proposed") }),
  "keep-all": ({ items }) => ({
    // What a model wrote is kept one by one, by somebody who has looked at it.
    items: items.map((each) =>
      each.state === "proposed" && each.item.origin !== "model" ? { ...each, state: "kept" as const } : each,
    ),
  }),

  async swap(quiz, { item: id }, { draw }) {
    const { item } = find(quiz, id);
    const wish = { ...quiz.wish, count: 1, kinds: [item.kind] };
    const [other] = await draw(wish, itemsOf(quiz));
    if (other === undefined) throw nothingToDraw();
    return {
      items: quiz.items.flatMap((each) =>
        each.item.id === id ? [proposed(other), { ...each, state: "dropped" as const }] : [each],
      ),
    };
  },

  async edit(quiz, { item }, knowledge) {
    find(quiz, item.id);
    await assertSound(item, knowledge);
    const edited: Item = { ...item, language: quiz.language, origin: "person", proof: [] };
    return { items: quiz.items.map((each) => (each.item.id === item.id ? { item: edited, state: "proposed" } : each)) };
  },

  move(quiz, { item: id, to }) {
    const moved = find(quiz, id);
    const rest = quiz.items.filter((each) => each !== moved);
    if (!Number.isInteger(to) || to < 0 || to > rest.length) throw itemInvalid(["there is no such place"]);
    return { items: rest.toSpliced(to, 0, moved) };
  },

  async add(quiz, { count }, { draw }) {
    assertCount(count);
    const more = await draw({ ...quiz.wish, count }, itemsOf(quiz));
    if (more.length === 0) throw nothingToDraw();
    return { items: [...quiz.items, ...more.map(proposed)] };
  },

  async import(quiz, { items }, knowledge) {
    for (const item of items) await assertSound(item, knowledge);
    const known = new Set(itemsOf(quiz).map(({ id }) => id));
    const fresh = items.filter(({ id }) => !known.has(id));
    return { items: [...quiz.items, ...fresh.map(proposed)] };
  },

  async attach(quiz, { item: id, passageId, quote }, { passage }) {
    const { item } = find(quiz, id);
    const found = await passage(passageId, quiz.language);
    if (found === null) throw new AppError("passage_not_found", quizErrors.unknownPassage(passageId));
    if (quote.trim() === "" || !found.text.includes(quote)) {
      throw new AppError("invalid_request", quizErrors.quoteNotInPassage);
    }
    const { document, city, section, pages } = found;
    const attached: Item = { ...item, evidence: { passageId, document, city, section, pages, quote } };
    return { items: quiz.items.map((each) => (each.item.id === id ? { ...each, item: attached } : each)) };
  },

  rename: (_quiz, { title }) => ({ title: checkedTitle(title) }),
  settings: (quiz, { settings }) => ({ settings: checkedSettings({ ...quiz.settings, ...settings }) }),
};

/** The quiz after a change, one revision on. @throws AppError as `Quizzes.change` does */
export async function changeQuiz(quiz: Quiz, change: QuizChange, knowledge: QuizKnowledge): Promise<Quiz> {
  // The table holds for each type the function that takes its change, which the compiler cannot follow.
  const apply = CHANGES[change.type] as (
    quiz: Quiz,
    change: QuizChange,
    knowledge: QuizKnowledge,
  ) => Changed | Promise<Changed>;
  const changed = { ...quiz, ...(await apply(quiz, change, knowledge)), revision: quiz.revision + 1 };
  assertRoom(changed);
  return changed;
}

/** @throws AppError invalid_request for more items than a quiz may have */
export function assertRoom({ items }: Quiz): void {
  if (items.length > QUIZ_LIMITS.items) {
    throw new AppError("invalid_request", quizErrors.countInvalid(QUIZ_LIMITS.items));
  }
}

/** @throws AppError invalid_request */
export function checkedTitle(title: string): string {
  const trimmed = title.trim();
  if (trimmed === "" || [...trimmed].length > QUIZ_LIMITS.title) {
    throw new AppError("invalid_request", quizErrors.titleInvalid(QUIZ_LIMITS.title));
  }
  return trimmed;
}

/** @throws AppError invalid_request */
export function assertCount(count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > QUIZ_LIMITS.drawn) {
    throw new AppError("invalid_request", quizErrors.countInvalid(QUIZ_LIMITS.drawn));
  }
}

export function proposed(item: Item): QuizItem {
  return { item, state: "proposed" };
}

export function nothingToDraw(): AppError {
  return new AppError("nothing_to_draw", quizErrors.nothingToDraw);
}

function checkedSettings(settings: QuizSettings): QuizSettings {
  const { leastSeconds, mostSeconds, teams: mostTeams, teamName } = QUIZ_LIMITS;
  const teams = settings.teams.map((team) => team.trim());
  const areDifferent = new Set(teams).size === teams.length && teams.length <= mostTeams;
  const areNames = teams.every((team) => team !== "" && [...team].length <= teamName);
  const { seconds } = settings;
  if (!Number.isInteger(seconds) || seconds < leastSeconds || seconds > mostSeconds || !areDifferent || !areNames) {
    throw new AppError("invalid_request", quizErrors.settingsInvalid(leastSeconds, mostSeconds));
  }
  return { ...settings, teams };
}

function withState(quiz: Quiz, id: string, state: QuizItem["state"]): QuizItem[] {
  find(quiz, id);
  return quiz.items.map((each) => (each.item.id === id ? { ...each, state } : each));
}

function find({ items }: Quiz, id: string): QuizItem {
  const found = items.find(({ item }) => item.id === id);
  if (found === undefined) throw new AppError("invalid_request", quizErrors.itemNotFound(id));
  return found;
}

function itemsOf({ items }: Quiz): Item[] {
  return items.map(({ item }) => item);
}

async function assertSound(item: Item, knowledge: ItemKnowledge): Promise<void> {
  const faults = await itemFaults(item, knowledge);
  if (faults.length > 0) throw itemInvalid(faults);
}

function itemInvalid(faults: readonly string[]): AppError {
  return new AppError("invalid_request", quizErrors.itemInvalid(faults));
}
