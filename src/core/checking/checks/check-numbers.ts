import { checkMessages } from "../../messages/en/check.ts";
import { type Check, type Claim, fails, holds, NOT_APPLICABLE } from "../claim.ts";
import { dateGiven, dateSaid } from "../attached-date.ts";
import { isCrossed } from "../crossed-order.ts";
import { follows } from "../date-match.ts";
import { findMisplaced } from "../misplaced.ts";
import { isGiven, matchQuantity } from "../quantity-match.ts";
import type { Quantity } from "../reading/read-quantities.ts";
import { phraseAt } from "../reading/phrases.ts";
import type { ReadWord } from "../reading/read-words.ts";
import { isLengthOfList, isPlaceInList } from "../list-length.ts";

const words = checkMessages.numbers;

/**
 * Every number stands in the passages, with its unit, as exact as there, and beside the same things: "5,000 refugees"
 * does not follow from "5,000 euros and 30 refugees".
 */
export const checkNumbers: Check = (claim) => {
  const said = claim.reading.quantities.filter(({ isWeak }) => !isWeak);
  if (said.length === 0) return NOT_APPLICABLE;
  const given = quantitiesOf(claim);
  for (const quantity of said) {
    const problem = problemOf(quantity, given, claim);
    if (problem !== null) return fails(problem);
  }
  const placed = said
    .filter((quantity) => !isGivenOtherwise(quantity, claim))
    .map((quantity) => ({ ...quantity, reading: claim.reading }));
  const inPassages = given.filter(({ reading }) => claim.passages.some((passage) => passage.reading === reading));
  const misplaced = findMisplaced(placed, inPassages, claim, {
    matches: (one, other) => matchQuantity(one, other) === "same",
    rivals: (one, other) => other.kind === one.kind && other.unit === one.unit,
    ignores: (reading, item) => reading.quantities.filter(({ kind }) => kind === item.kind),
  });
  if (misplaced !== null)
    return fails(
      misplaced.rightful === null
        ? words.otherThing(misplaced.said.text, misplaced.thing)
        : words.swapped(misplaced.said.text, misplaced.rightful.text),
    );
  const misdated = placed.map((quantity) => misdatedTo(quantity, inPassages, claim)).find((found) => found !== null);
  if (misdated !== undefined) return fails(misdated);
  const crossed = crossedPair(placed, inPassages, claim);
  if (crossed !== null) return fails(words.swapped(crossed[0].text, crossed[1].text));
  return holds(words.stand(said.map(({ text }) => text)));
};

/** The number that the passage has for the date of the one said; null when that is given for the date, or for none. */
function misdatedTo(said: GivenQuantity, given: readonly GivenQuantity[], claim: Claim): string | null {
  const date = dateSaid(said, claim);
  if (date === null) return null;
  const isOfDate = (quantity: GivenQuantity) =>
    [dateGiven(quantity, claim), dateSaid(quantity, claim)].some((own) => own !== null && follows(date, own));
  const same = given.filter((quantity) => matchQuantity(said, quantity) === "same");
  if (same.some(isOfDate)) return null;
  const rightful = given.find(
    (quantity) =>
      quantity.kind === said.kind && quantity.unit === said.unit && !same.includes(quantity) && isOfDate(quantity),
  );
  return same.length === 0 || rightful === undefined ? null : words.swapped(said.text, rightful.text);
}

/** Two numbers of one kind that the passage gives to the same two places the other way round. */
function crossedPair(
  said: readonly GivenQuantity[],
  given: readonly GivenQuantity[],
  claim: Claim,
): readonly [GivenQuantity, GivenQuantity] | null {
  for (const [at, one] of said.entries())
    for (const other of said.slice(at + 1)) {
      if (one.kind !== other.kind || one.unit !== other.unit) continue;
      const pairs = given
        .filter((quantity) => matchQuantity(one, quantity) === "same")
        .flatMap((first) =>
          given.flatMap((second) => (isBeside(first, second, other) ? [[first, second] as const] : [])),
        );
      if (pairs.length > 0 && pairs.every((pair) => isCrossed([one, other], pair, claim))) return [one, other];
    }
  return null;
}

/** Whether the second stands in the first's sentence and is what was said beside it. */
function isBeside(first: GivenQuantity, second: GivenQuantity, said: Quantity): boolean {
  const sentence = ({ reading, first: at }: GivenQuantity) => reading.words[at]?.sentence;
  return (
    first.reading === second.reading && sentence(first) === sentence(second) && matchQuantity(said, second) === "same"
  );
}

type GivenQuantity = Quantity & { readonly reading: Claim["reading"] };

function quantitiesOf({ passages }: Claim): GivenQuantity[] {
  return passages.flatMap(({ reading, context }) =>
    [reading, ...context].flatMap((one) => one.quantities.map((quantity) => ({ ...quantity, reading: one }))),
  );
}

/** Why no number of the passages is the one said; null when one is. */
function problemOf(said: Quantity, given: readonly GivenQuantity[], claim: Claim): string | null {
  if (isGiven(said, given) || isGivenOtherwise(said, claim)) return null;
  const matches = given.map((quantity) => ({ quantity, match: matchQuantity(said, quantity) }));
  const bound = matches.find(({ match }) => match === "other bound");
  if (bound !== undefined)
    return words.otherBound(
      boundText(said, claim.reading.words),
      boundText(bound.quantity, bound.quantity.reading.words),
    );
  const unit = matches.find(({ match }) => match === "other unit");
  if (unit !== undefined) return words.otherUnit(said.text, unit.quantity.text);
  return words.missing(said.text, nearest(said, given)?.text ?? null);
}

/** In the very words, as a year, as another word for an ordinal, or as the number of things that are listed. */
function isGivenOtherwise(said: Quantity, claim: Claim): boolean {
  const { passages, reading, language } = claim;
  const own = reading.words.slice(said.first, said.behind);
  if (said.inWords && said.kind !== "count" && passages.some((passage) => standsIn(own, passage.reading.words)))
    return true;
  const [value = 0] = said.values;
  const countsThings = reading.words[said.behind]?.isContent === true;
  if (said.kind === "count" && said.unit === null && !countsThings && value > 1000 && value < 2100)
    if (passages.some((passage) => passage.reading.dates.some(({ from }) => from === value))) return true;
  if (said.kind === "ordinal") {
    const synonyms = language.numbers.ordinalSynonyms.get(value);
    if (
      synonyms !== undefined &&
      passages.some((passage) => passage.reading.words.some(({ folded }) => synonyms.has(folded)))
    )
      return true;
    return isPlaceInList(value, said, claim);
  }
  return said.kind === "count" && said.unit === null && said.bound === "exact" && isLengthOfList(value, said, claim);
}

function standsIn(own: readonly ReadWord[], words: readonly ReadWord[]): boolean {
  const folded = own.map((word) => word.folded);
  return words.some((_, at) => phraseAt(words, at, folded));
}

/** The number of a passage that the one said is likeliest made from: of its unit, nearest in size. */
function nearest(said: Quantity, given: readonly GivenQuantity[]): GivenQuantity | null {
  const distance = (quantity: Quantity) =>
    Math.abs(Math.log(((said.values[0] ?? 0) + 1) / ((quantity.values[0] ?? 0) + 1)));
  return given
    .filter((quantity) => quantity.kind === said.kind && quantity.unit === said.unit)
    .reduce<GivenQuantity | null>((best, one) => (best !== null && distance(best) <= distance(one) ? best : one), null);
}

function boundText(quantity: Quantity, all: readonly ReadWord[]): string {
  const before = quantity.bound === "exact" ? [] : all.slice(Math.max(0, quantity.first - 2), quantity.first);
  return [...before.map(({ text }) => text), quantity.text].join(" ");
}
