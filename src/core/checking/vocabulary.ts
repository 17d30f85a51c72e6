import type { CheckingLanguage } from "./language/checking-language.ts";
import type { ReadWord } from "./reading/read-words.ts";

/** The words of a text, to be asked whether they hold a word or one that means the same. */
export type Vocabulary = {
  readonly stems: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  /** The very word in any form, or the same nation: `Syrians` in a text about Syria. */
  readonly holds: (word: Pick<ReadWord, "folded" | "stem">) => boolean;
  /** The same, or a synonym, or a word of the same family: `migrant`, `migration`. */
  readonly means: (word: Pick<ReadWord, "folded" | "stem">) => boolean;
};

/** How many letters two words must begin with in common to be of one family, and how many may follow. */
const FAMILY = { common: 5, rest: 4 } as const;

export function createVocabulary(words: readonly ReadWord[], language: CheckingLanguage): Vocabulary {
  const folded = new Set([...words.map((word) => word.folded), ...compoundsOf(words)]);
  const stems = new Set([...words.map(({ stem }) => stem), ...compoundsOf(words).map(language.stem)]);
  const nations = new Set(words.flatMap((word) => nationOf(word.folded, language) ?? []));
  const families = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < FAMILY.common) continue;
    const beginning = stem.slice(0, FAMILY.common);
    families.set(beginning, [...(families.get(beginning) ?? []), stem]);
  }
  const holds: Vocabulary["holds"] = (word) => {
    if (stems.has(word.stem) || folded.has(word.folded)) return true;
    const nation = nationOf(word.folded, language);
    return nation !== null && nations.has(nation);
  };
  const cache = new Map<string, boolean>();
  const means: Vocabulary["means"] = (word) => {
    if (holds(word)) return true;
    const known = cache.get(word.stem);
    if (known !== undefined) return known;
    const result =
      language.synonyms.of(word.stem).some((synonym) => stems.has(synonym)) || hasFamily(word.stem, families);
    cache.set(word.stem, result);
    return result;
  };
  return { stems, folded, holds, means };
}

/** Words that a hyphen joins, as one: `knowhow`, `citytocity`. */
function compoundsOf(words: readonly ReadWord[]): string[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    return before !== undefined && word.gap === "-" ? [`${before.folded}${word.folded}`] : [];
  });
}

function hasFamily(stem: string, families: ReadonlyMap<string, readonly string[]>): boolean {
  const relatives = families.get(stem.slice(0, FAMILY.common)) ?? [];
  return relatives.some((relative) => isFamily(stem, relative));
}

/** Whether two stems are of one family: `migrant` and `migrat`. */
export function isFamily(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common >= FAMILY.common && one.length - common <= FAMILY.rest && other.length - common <= FAMILY.rest;
}

const nationIndexes = new WeakMap<object, ReadonlyMap<string, string>>();

/** The first form of a country's or people's name, by which all are known. */
export function nationOf(folded: string, { names }: CheckingLanguage): string | null {
  let index = nationIndexes.get(names);
  if (index === undefined) {
    index = new Map(names.nations.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));
    nationIndexes.set(names, index);
  }
  return index.get(folded) ?? null;
}
