import type { Synonyms } from "./synonyms.ts";

/** The stems of a corpus by the family of words that they are of: "to treat", "treatment". */
export function createFamilies(
  stems: Iterable<string>,
  familyOf: ((stem: string) => string | null) | undefined,
): Synonyms {
  if (familyOf === undefined) return { of: () => [] };
  const families = new Map<string, string[]>();
  for (const stem of new Set(stems)) {
    const family = familyOf(stem);
    if (family !== null) families.set(family, [...(families.get(family) ?? []), stem]);
  }
  return {
    of(stem) {
      const family = familyOf(stem);
      return family === null ? [] : (families.get(family) ?? []).filter((other) => other !== stem);
    },
  };
}
