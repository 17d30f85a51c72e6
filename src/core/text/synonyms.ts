import type { Language } from "../language.ts";
import { stemsOf } from "./terms.ts";

/** Other stems under which a stem's meaning may stand. */
export type Synonyms = { readonly of: (stem: string) => readonly string[] };

/**
 * Groups of words that mean the same. An entry stands for its one content word ("set up" for "set"); those with several
 * are left out, since they are not one term.
 */
export function createSynonyms(groups: readonly (readonly string[])[], language: Language): Synonyms {
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = group.map((entry) => stemsOf(entry, language)).flatMap((entry) => (entry.length === 1 ? entry : []));
    for (const stem of stems) {
      const known = others.get(stem) ?? new Set<string>();
      for (const other of stems) if (other !== stem) known.add(other);
      others.set(stem, known);
    }
  }
  const lists = new Map([...others].map(([stem, set]) => [stem, [...set]] as const));
  return { of: (stem) => lists.get(stem) ?? [] };
}
