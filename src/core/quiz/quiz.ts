import type { Language } from "../language.ts";
import type { Difficulty, Item, ItemKind } from "./item.ts";
import type { Preset } from "./session/scoring.ts";

/** What to draw a quiz from. Empty lists leave everything open. */
export type QuizWish = {
  readonly language: Language;
  readonly cities: readonly string[];
  /** Words that the questions are to be about; null for any theme. */
  readonly theme: string | null;
  /** How many questions, from 1 to 50. */
  readonly count: number;
  readonly kinds: readonly ItemKind[];
  readonly difficulties: readonly Difficulty[];
};

/** An item in a quiz: `proposed` until its trainer has looked at it; `dropped` ones can be taken back. */
export type QuizItem = { readonly item: Item; readonly state: "proposed" | "kept" | "dropped" };

/** How a quiz is played unless its host says otherwise. */
export type QuizSettings = {
  readonly preset: Preset;
  /** To answer a question, from 10 to 300. */
  readonly seconds: number;
  /** Whether the assistant answers while a question is open. */
  readonly openBook: boolean;
  /** Names of teams; empty where everybody plays alone. */
  readonly teams: readonly string[];
};

export const DEFAULT_QUIZ_SETTINGS: QuizSettings = { preset: "workshop", seconds: 30, openBook: false, teams: [] };

/** A set of items under review or ready to be played. */
export type Quiz = {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** Who drew it: the name of a key, a person of a chat, or `local`. */
  readonly owner: string;
  readonly wish: QuizWish;
  readonly settings: QuizSettings;
  readonly items: readonly QuizItem[];
  /** Raised by every change; a change says which revision it saw. */
  readonly revision: number;
  readonly createdAt: string;
};

/** The items that will be asked, in their order. */
export function keptItems({ items }: Quiz): Item[] {
  return items.filter(({ state }) => state === "kept").map(({ item }) => item);
}

/** Nothing starts unreviewed: every item was kept or dropped, and at least one kept. */
export function isReviewed({ items }: Quiz): boolean {
  return items.every(({ state }) => state !== "proposed") && items.some(({ state }) => state === "kept");
}
