import type { Claim } from "./claim.ts";
import type { Comparison } from "./reading/comparisons.ts";
import type { Quantity } from "./reading/read-quantities.ts";

/** What the figures of a sentence say of a comparison in it: that it is right, that it is not, or nothing. */
export type FiguresVerdict = "right" | "wrong" | null;

/** "At 15.5 %, it is higher in one city than in the other, where it is 9.8 %": the figures on both sides of "than". */
export function comparedFigures({ index, than, side }: Comparison, { reading }: Claim): FiguresVerdict {
  const [before, ...othersBefore] = sameSentence(reading.quantities, index, reading).filter(
    ({ behind }) => behind <= than,
  );
  const [after, ...othersAfter] = sameSentence(reading.quantities, index, reading).filter(({ first }) => first > than);
  if (before === undefined || after === undefined || othersBefore.length + othersAfter.length > 0) return null;
  if (!areAlike(before, after)) return null;
  const difference = (before.values[0] ?? 0) - (after.values[0] ?? 0);
  return difference === 0 ? null : Math.sign(difference) === side ? "right" : "wrong";
}

/** "The lowest rate at 9.8 %, followed by 10.7 %": the figure nearest to a superlative among those of its sentence. */
export function rankedFigures(index: number, side: 1 | -1, { reading }: Claim): FiguresVerdict {
  const distance = ({ first, behind }: Quantity) => (first >= index ? first - index : index - behind + 1);
  const { words } = reading;
  const [nearest, ...others] = sameSentence(reading.quantities, index, reading).sort(
    (a, b) => distance(a) - distance(b),
  );
  const isBeside = words[nearest?.first ?? -1]?.clause === words[index]?.clause;
  if (nearest === undefined || !isBeside || others.length === 0 || !others.every((other) => areAlike(nearest, other)))
    return null;
  const isFirst = others.every((other) => Math.sign((nearest.values[0] ?? 0) - (other.values[0] ?? 0)) === side);
  return isFirst ? "right" : "wrong";
}

function sameSentence(quantities: readonly Quantity[], index: number, { words }: Claim["reading"]): Quantity[] {
  const sentence = words[index]?.sentence;
  return quantities.filter(
    ({ first, kind }) => words[first]?.sentence === sentence && (kind === "count" || kind === "share"),
  );
}

function areAlike(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && one.unit === other.unit;
}
