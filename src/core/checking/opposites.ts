import type { CheckingLanguage } from "./language/checking-language.ts";

/** A word as one side of a pair of opposites. */
export type Side = { readonly pair: number; readonly side: 0 | 1 };

const indexes = new WeakMap<object, ReadonlyMap<string, readonly Side[]>>();

/** The pairs that a folded word belongs to, and its side in each. */
export function sidesOf(folded: string, { relations }: CheckingLanguage): readonly Side[] {
  let index = indexes.get(relations);
  if (index === undefined) {
    const sides = new Map<string, Side[]>();
    for (const [pair, groups] of relations.opposites.entries())
      for (const side of [0, 1] as const)
        for (const word of groups[side]) sides.set(word, [...(sides.get(word) ?? []), { pair, side }]);
    index = sides;
    indexes.set(relations, index);
  }
  return index.get(folded) ?? [];
}

export function areOpposites(one: string, other: string, language: CheckingLanguage): boolean {
  const others = sidesOf(other, language);
  return sidesOf(one, language).some(({ pair, side }) =>
    others.some((candidate) => candidate.pair === pair && candidate.side !== side),
  );
}
