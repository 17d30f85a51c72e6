import { areApart, intervalOf } from "../facts/interval.ts";
import { type ValueFact, yearsOf } from "../facts/value-facts.ts";
import { hashOf, type Distractor } from "./candidate.ts";

/** How many wrong values stand beside the right one. */
const WANTED = 3;
const LEAST = 2;

/**
 * Values that are true of something else and wrong here, best first: the same figure of another city, the same figure of
 * another year, then the same unit. Of the last, numbers are within half to double.
 */
function distractorsFor(fact: ValueFact, facts: readonly ValueFact[]): ValueFact[] {
  const tiers: readonly ((other: ValueFact) => boolean)[] = [
    (other) => other.figure === fact.figure && other.place !== fact.place,
    (other) =>
      other.figure === fact.figure && other.place === fact.place && yearsOf(other).join() !== yearsOf(fact).join(),
    (other) => other.figure !== fact.figure && other.unit === fact.unit && isNear(other.value, fact.value),
  ];
  const isTold = (value: number) =>
    facts.some(
      (other) =>
        other.figure === fact.figure &&
        other.place === fact.place &&
        !areApart(intervalOf(other), { least: value, most: value }),
    );
  return tiers
    .flatMap((tier) => facts.filter((other) => other.unit === fact.unit && tier(other)))
    .filter((other, place, all) => all.findIndex(({ value }) => value === other.value) === place)
    .filter(
      (other) =>
        other.value !== fact.value &&
        (other.figure === fact.figure && other.place === fact.place ? true : !isTold(other.value)),
    );
}

function isNear(value: number, key: number): boolean {
  return value >= key / 2 && value <= key * 2;
}

/**
 * Wrong values for a fact, apart from it and from each other, so many below it that the key's place is drawn evenly.
 * Fewer than two are none.
 */
export function chooseDistractors(fact: ValueFact, facts: readonly ValueFact[]): Distractor[] {
  const apart: ValueFact[] = [];
  for (const other of distractorsFor(fact, facts)) {
    if ([fact, ...apart].every((each) => areApart(intervalOf(each), intervalOf(other)))) apart.push(other);
  }
  const below = apart.filter(({ value }) => value < fact.value);
  const above = apart.filter(({ value }) => value > fact.value);
  const count = Math.min(WANTED, apart.length);
  const wantedBelow = hashOf(fact.id) % (count + 1);
  const fromBelow = Math.min(Math.max(wantedBelow, count - above.length), below.length);
  const chosen = [...below.slice(0, fromBelow), ...above.slice(0, count - fromBelow)];
  return chosen.length < LEAST ? [] : chosen.map(asDistractor);
}

export function asDistractor(fact: ValueFact): Distractor {
  return { text: fact.text, number: fact.value, trueOf: `${fact.label} (${fact.subject})` };
}

/** The fact whose value is the fewest times greater or smaller; null of none. */
export function nearest(value: number, facts: readonly ValueFact[]): ValueFact | null {
  const distance = (other: ValueFact) => Math.abs(Math.log(other.value / value));
  return facts.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}
