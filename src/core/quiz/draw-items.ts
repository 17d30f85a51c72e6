import type { Corpus } from "../corpus/corpus.ts";
import { messagesIn } from "../messages/catalogue.ts";
import { stemsOf } from "../text/terms.ts";
import type { BankItem, ItemBank } from "./bank.ts";
import { isPublished } from "./bank.ts";
import { options } from "./drawing/candidate.ts";
import type { Item } from "./item.ts";
import type { QuizWish } from "./quiz.ts";

export type DrawingRoom = {
  readonly bank: ItemBank;
  /** In the bank's language. */
  readonly corpus: Corpus;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
};

/**
 * Draws up to so many items that a wish allows, spread over cities, kinds and sections. No fact is asked twice, those of
 * `taken` included, and no question tells the answer to another. Where fewer fit, fewer are given.
 */
export function drawItems(wish: QuizWish, taken: readonly Item[], room: DrawingRoom): Item[] {
  const { bank, random } = room;
  const drawn: BankItem[] = bank.items.filter(({ item }) => taken.some(({ id }) => id === item.id));
  const known = drawn.length;
  const pool = [
    ...bank.items.filter((each) => isPublished(each) && fits(each.item, wish, room.corpus)),
    ...polls(wish, room.corpus, taken),
  ].map((each) => ({ ...each, chance: random() }));
  while (drawn.length - known < wish.count) {
    const free = pool.filter((each) => drawn.every((other) => goTogether(each, other)));
    const [next] = free.toSorted((one, other) => crowd(one, drawn) - crowd(other, drawn) || one.chance - other.chance);
    if (next === undefined) break;
    drawn.push(next);
  }
  return drawn.slice(known).map(({ item }) => item);
}

function fits(item: Item, { cities, kinds, difficulties, theme, language }: QuizWish, corpus: Corpus): boolean {
  const isWished =
    (cities.length === 0 || (item.city !== null && cities.includes(item.city))) &&
    (kinds.length === 0 || kinds.includes(item.kind)) &&
    (difficulties.length === 0 || difficulties.includes(item.difficulty));
  if (!isWished || theme === null || theme.trim() === "") return isWished;
  const passage = item.evidence === null ? undefined : corpus.passage(item.evidence.passageId);
  const about = new Set(
    stemsOf(
      [
        item.stem,
        ...item.options.map(({ text }) => text),
        passage?.text ?? "",
        ...(passage?.terms ?? []),
        item.evidence?.section ?? "",
      ].join(" "),
      language,
    ),
  );
  return stemsOf(theme, language).some((stem) => about.has(stem));
}

/** How much there is of an item's city, kind and section already. */
function crowd({ item }: BankItem, drawn: readonly BankItem[]): number {
  const like = (same: (other: Item) => boolean) => drawn.filter((other) => same(other.item)).length;
  return (
    like(({ kind }) => kind === item.kind) +
    like(({ city }) => city === item.city) +
    2 * like(({ section }) => section === item.section)
  );
}

function goTogether(one: BankItem, other: BankItem): boolean {
  if (one.item.id === other.item.id) return false;
  if (one.asks.some((fact) => other.asks.includes(fact))) return false;
  return !givesAway(one.item, other.item) && !givesAway(other.item, one.item);
}

/** Whether one question, as it is asked, stands in the evidence of the other with the words that are its answer. */
function givesAway(asked: Item, told: Item): boolean {
  const answers = keyTexts(told);
  const shows = [asked.stem, ...asked.options.map(({ text }) => text)].join(" ");
  const isSameSentence = asked.evidence !== null && asked.evidence.quote === told.evidence?.quote;
  return isSameSentence && answers.some((answer) => shows.includes(answer));
}

function keyTexts({ key, options: all }: Item): string[] {
  if (key === null) return [];
  if (key.type === "number") return [String(key.value)];
  return key.type === "choice" ? all.filter(({ id }) => key.options.includes(id)).map(({ text }) => text) : [];
}

/** Opinions, only where they are wished for: which city has most to teach, and which topic of each matters most. */
function polls({ kinds, language, cities }: QuizWish, corpus: Corpus, taken: readonly Item[]): BankItem[] {
  if (!kinds.includes("poll")) return [];
  const words = messagesIn(language).quizItems;
  const base = { kind: "poll", language, matches: [], unit: null, key: null, explanation: "", evidence: null } as const;
  const rest = { section: null, difficulty: "easy", origin: "corpus", proof: [] } as const;
  const names = corpus.cities.slice(0, 6).map(({ name }) => name);
  const all: Item[] = [
    ...(names.length < 2
      ? []
      : [{ ...base, ...rest, id: "poll/cities", stem: words.poll.matters, options: options(names), city: null }]),
    ...corpus.cities.flatMap(({ id, name }): Item[] => {
      const headings = corpus.documents
        .flatMap(({ sections }) => sections)
        .filter(({ city }) => city === id)
        .map(({ heading }) => heading)
        .filter((heading) => heading.length <= 75 && !heading.includes(name));
      const some = [...new Set(headings)].slice(0, 4);
      return some.length < 2
        ? []
        : [{ ...base, ...rest, id: `poll/${id}`, stem: words.poll.priority(name), options: options(some), city: id }];
    }),
  ];
  return all
    .filter(
      ({ id, city }) => !taken.some((item) => item.id === id) && (cities.length === 0 || cities.includes(city ?? "")),
    )
    .map((item) => ({ item, asks: [item.id] }));
}
