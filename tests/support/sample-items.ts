import type { Item, ItemKind, Option } from "../../src/core/quiz/item.ts";

const options = (...texts: string[]): Option[] => texts.map((text, place) => ({ id: "abcdef".charAt(place), text }));

type Form = Pick<Item, "stem" | "key"> & Partial<Pick<Item, "options" | "matches" | "unit">>;

/** One of each kind, about the lighthouses of Orford. */
const FORMS: Readonly<Record<ItemKind, Form>> = {
  "single-choice": {
    stem: "Which colour is the lamp of the northern lighthouse?",
    options: options("Green", "Red", "White"),
    key: { type: "choice", options: ["b"] },
  },
  "multiple-choice": {
    stem: "Which lighthouses have a keeper?",
    options: options("North", "East", "South", "West"),
    key: { type: "choice", options: ["a", "c"] },
  },
  "true-false": {
    stem: "The northern lighthouse was built before the southern one: is that so?",
    options: options("True", "False"),
    key: { type: "choice", options: ["a"] },
  },
  number: {
    stem: "How many steps does the northern lighthouse have?",
    unit: "steps",
    key: { type: "number", value: 120, least: 120, most: 120 },
  },
  order: {
    stem: "In which order were the lighthouses built, the oldest first?",
    options: options("South", "North", "East"),
    key: { type: "order", options: ["b", "a", "c"] },
  },
  match: {
    stem: "Which lamp belongs to which lighthouse?",
    options: options("North", "South"),
    matches: options("Green", "Red"),
    key: { type: "match", pairs: { a: "b", b: "a" } },
  },
  poll: { stem: "Which lighthouse would you visit first?", options: options("North", "South"), key: null },
};

export function sampleItem(kind: ItemKind, changes: Partial<Item> = {}): Item {
  return {
    id: `lighthouses/${kind}`,
    kind,
    language: "en",
    options: [],
    matches: [],
    unit: null,
    explanation: "The harbour's book says so.",
    evidence: null,
    city: null,
    section: null,
    difficulty: "easy",
    origin: "corpus",
    proof: [],
    ...FORMS[kind],
    ...changes,
  };
}

/** Items of all kinds, in the kinds' order. */
export function sampleItems(): Item[] {
  return (Object.keys(FORMS) as ItemKind[]).map((kind) => sampleItem(kind));
}
