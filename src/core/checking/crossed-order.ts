import type { Place } from "./binding.ts";
import type { Claim } from "./claim.ts";
import { nearestPlace, placesIn, sentenceOf } from "./named-places.ts";

/**
 * Whether a sentence gives two numbers to two places crosswise: each stands nearest to the place that the other has in
 * the passage, or both are listed behind the places in another order ("Offenbach and Germany: 5.9 % against 9.8 %").
 */
export function isCrossed(said: readonly [Place, Place], given: readonly [Place, Place], claim: Claim): boolean {
  const own = layoutOf(said, claim);
  const other = layoutOf(given, claim);
  if (own === null || other === null) return false;
  const [ownOne, ownTwo] = own.nearest;
  const [one, two] = other.nearest;
  if (one !== two && ownOne === two && ownTwo === one) return true;
  if (own.listed === null || other.listed === null || own.listed.places !== other.listed.places) return false;
  return own.listed.isTurned !== other.listed.isTurned;
}

/** How two numbers of one sentence lie to its places; null when they stand in two sentences. */
function layoutOf([one, two]: readonly [Place, Place], claim: Claim) {
  const sentence = sentenceOf(one);
  if (sentence === undefined || sentenceOf(two) !== sentence) return null;
  const [first, last] = one.first < two.first ? [one, two] : [two, one];
  const places = placesIn(one.reading, sentence, claim);
  const before = [...new Set(places.filter(({ index }) => index < first.first).map(({ place }) => place))];
  const between = one.reading.words.slice(first.behind, last.first);
  const isListed =
    before.length === 2 &&
    places.every(({ index }) => index < first.first) &&
    between.every(({ folded }) => claim.language.numbers.contrastLinks.has(folded));
  return {
    nearest: [nearestPlace(one, claim), nearestPlace(two, claim)] as const,
    listed: isListed ? { places: before.join(" "), isTurned: one.first > two.first } : null,
  };
}
