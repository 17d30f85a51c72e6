import type { Language } from "../language.ts";
import { quizErrors } from "../messages/en/quiz-errors.ts";
import type { Evidence, Item, Key, Option, Response } from "./item.ts";
import { isPossible } from "./session/judge.ts";

/** A passage as evidence names it. */
export type EvidencePassage = Omit<Evidence, "passageId" | "quote"> & { readonly text: string };

export type ItemKnowledge = {
  /** The passage in an edition; null where there is none. */
  readonly passage: (id: string, language: Language) => Promise<EvidencePassage | null>;
};

/** Characters and counts that an item may have; what is drawn from the corpus keeps to less. */
export const ITEM_LIMITS = { stem: 500, option: 300, explanation: 1_000, leastOptions: 2, mostOptions: 6 } as const;

/** What keeps an item that somebody wrote from being asked, in words for them; empty where nothing does. */
export async function itemFaults(item: Item, { passage }: ItemKnowledge): Promise<string[]> {
  const { evidence } = item;
  const found = evidence === null ? null : await passage(evidence.passageId, item.language);
  const isQuoted = evidence === null || found?.text.includes(evidence.quote) === true;
  return [...formFaults(item), ...(isQuoted ? [] : [quizErrors.faults.quote])];
}

/** The same as far as the item alone tells. */
export function formFaults(item: Item): string[] {
  const { explanation } = ITEM_LIMITS;
  return [
    ...lengthFaults("stem", item.stem, ITEM_LIMITS.stem),
    ...(item.explanation.length > explanation ? [quizErrors.faults.tooLong("explanation", explanation)] : []),
    ...optionFaults(item),
    ...keyFaults(item),
  ];
}

function lengthFaults(name: string, text: string, most: number): string[] {
  if (text.trim() === "") return [quizErrors.faults.missing(name)];
  return [...text].length > most ? [quizErrors.faults.tooLong(name, most)] : [];
}

function optionFaults({ kind, options, matches }: Item): string[] {
  const { faults } = quizErrors;
  const { leastOptions, mostOptions, option: longest } = ITEM_LIMITS;
  if (kind === "number") return options.length + matches.length > 0 ? [faults.noOptions] : [];
  const sets: readonly (readonly Option[])[] = kind === "match" ? [options, matches] : [options];
  return [
    ...sets.flatMap((set) => {
      const areFew = set.length < leastOptions || set.length > mostOptions;
      const areDouble = hasDoubles(set.map(({ text }) => text)) || new Set(set.map(({ id }) => id)).size < set.length;
      return [
        ...(areFew ? [faults.optionCount(leastOptions, mostOptions)] : []),
        ...(areDouble ? [faults.sameOptions] : []),
        ...set.flatMap(({ text }) => lengthFaults("option", text, longest)),
      ];
    }),
    ...(kind === "true-false" && options.length !== 2 ? [faults.trueFalse] : []),
  ];
}

/** Whether two options would read the same. */
export function hasDoubles(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.trim().toLowerCase())).size < texts.length;
}

function keyFaults(item: Item): string[] {
  const { key, kind } = item;
  const { faults } = quizErrors;
  if (kind === "poll") return key === null ? [] : [faults.pollKey];
  if (key === null) return [faults.missing("key")];
  return isPossible(item, answerOf(key)) && isInterval(key) ? [] : [faults.key];
}

/** The key as a player would give it. */
function answerOf(key: Key): Response {
  return key.type === "number" ? { type: "number", value: key.value } : key;
}

function isInterval(key: Key): boolean {
  return (
    key.type !== "number" || (key.least <= key.value && key.value <= key.most && Number.isFinite(key.most - key.least))
  );
}
