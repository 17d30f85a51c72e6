import type { Language } from "../../language.ts";
import type { Item, Key, Option } from "../item.ts";

/** What a file says of a question. */
export type Imported = {
  readonly kind: Item["kind"];
  readonly stem: string;
  readonly options?: readonly string[];
  readonly matches?: readonly string[];
  readonly key: Key;
  readonly explanation: string;
};

const IDS = "abcdefghijklmnopqrstuvwxyz";

export function optionId(place: number): string {
  return IDS.charAt(place) || `x${place}`;
}

function asOptions(texts: readonly string[]): Option[] {
  return texts.map((text, place) => ({ id: optionId(place), text }));
}

/** An item that somebody brought: without a source and without a proof until a person gives it one. */
export function importedItem(imported: Imported, language: Language, id: string): Item {
  const { kind, stem, options = [], matches = [], key, explanation } = imported;
  return {
    id,
    kind,
    language,
    stem,
    options: asOptions(options),
    matches: asOptions(matches),
    unit: null,
    key,
    explanation,
    evidence: null,
    city: null,
    section: null,
    difficulty: "medium",
    origin: "import",
    proof: [],
  };
}

/** Options of an order or the right side of a match, so that the way they stand gives nothing away: by alphabet. */
export function sorted(texts: readonly string[], language: Language): string[] {
  return texts.toSorted(new Intl.Collator(language).compare);
}
