import { distinction, likeness, type Place, type Surroundings, surroundingsOf } from "./binding.ts";
import type { Claim } from "./claim.ts";
import { nearestPlace, sentenceOf } from "./named-places.ts";
import { negationsOf } from "./reading/negations.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { positions, type Reading } from "./reading/reading.ts";
import { createVocabulary } from "./vocabulary.ts";

/** How numbers, or dates, are told apart. */
type Kind<Item> = {
  /** Whether what is said follows from what is given. */
  readonly matches: (said: Item, given: Item) => boolean;
  /** Whether the one could have been confused with the other. */
  readonly rivals: (said: Item, given: Item) => boolean;
  /** All that could be confused with one in its text: they say nothing about one another. */
  readonly ignores: (reading: Reading, item: Item) => readonly { readonly first: number; readonly behind: number }[];
};

export type Misplaced<Item> = {
  readonly said: Item;
  /** The one that stands in its place in the passage; null when it is beside none of the same things. */
  readonly rightful: Item | null;
  /** The word beside it that the passage's has not. */
  readonly thing: string | null;
};

/** How much better another one must fit than the one said. Calibrated with `npm run eval -- --checker`. */
const MARGIN = 0.12;
/** The same where both stand in one sentence and only one of them is said: then all else stands beside both. */
const MARGIN_TOGETHER = 0.3;
/** How much of its surroundings another one must share at least to be the rightful one. */
const LEAST_OF_RIVAL = 0.3;
/** In a list of numbers which one stands nearest to a word says nothing; other words must tell so much more. */
const IN_LIST = 0.5;
/** What the passage's must share at least with the surroundings of the one said. */
const LEAST_LIKENESS = 0.12;

/**
 * The first number or date that stands in a passage, but beside other things: another one fits its place better, or
 * nothing around it is the same. Where both are said, they must fit better the other way round together.
 */
export function findMisplaced<Item extends Place>(
  said: readonly Item[],
  given: readonly Item[],
  claim: Claim,
  kind: Kind<Item>,
): Misplaced<Item> | null {
  const { numbers } = claim.language;
  const markers = new Set([...numbers.rangeOpeners, ...numbers.rangeLinks].filter((word) => !numbers.and.has(word)));
  const cache = new Map<Item, Surroundings>();
  const around = (item: Item): Surroundings => {
    const known = cache.get(item);
    if (known !== undefined) return known;
    const found = surroundingsOf(item, positions(kind.ignores(item.reading, item)), markers, claim.language);
    cache.set(item, found);
    return found;
  };
  const fit = (item: Item, candidates: readonly Item[]) =>
    candidates.reduce<{ item: Item; score: number } | null>((best, candidate) => {
      const score = likeness(around(item), around(candidate), claim);
      return best !== null && best.score >= score ? best : { item: candidate, score };
    }, null);
  const rightOf = (item: Item) =>
    fit(
      item,
      given.filter((candidate) => kind.matches(item, candidate)),
    );
  const rivalsOf = (item: Item) =>
    given.filter((candidate) => !kind.matches(item, candidate) && kind.rivals(item, candidate));

  // "Passengers" beside the one said, beside the other in the passage and not beside the same.
  const isBeside = (item: Item, right: Item, rival: Item): boolean => {
    const isShared = (one: ReadWord, others: readonly ReadWord[]) =>
      createVocabulary(others, claim.language).holds(one);
    const [own = [], rightful = [], others = []] = [item, right, rival].map((one) => neighboursOf(one, claim));
    const isAmong = (words: readonly ReadWord[]) => own.some((word) => isShared(word, words));
    return isAmong(others) && !isAmong(rightful);
  };
  // What stands beside the one said and not beside the other speaks for it, as does the nearest city or country.
  const isHeld = (item: Item, right: Item, rival: Item, margin: number): boolean => {
    const { first, second } = distinction(around(item), [around(right), around(rival)], claim);
    if (first > second - margin) return true;
    if (isDenied(item, claim) && !isDenied(rival, claim)) return true;
    const place = nearestPlace(item, claim);
    return place !== null && place === nearestPlace(right, claim) && place !== nearestPlace(rival, claim);
  };

  for (const item of said) {
    if (around(item).size === 0) continue;
    const right = rightOf(item);
    if (right === null) continue;
    const rivals = rivalsOf(item);
    const rival = fit(item, rivals);
    const isListed = rivals.some((one) => areListed(right.item, one));
    const other = said.find((one) => one !== item && rival !== null && kind.matches(one, rival.item));
    const isTogether = rival !== null && sentenceOf(rival.item) === sentenceOf(right.item) && other === undefined;
    const margin = isTogether ? (isBeside(item, right.item, rival.item) ? 0 : MARGIN_TOGETHER) : MARGIN;
    const isNearer = rival !== null && rival.score >= LEAST_OF_RIVAL && rival.score > right.score + margin;
    if (isNearer && !isHeld(item, right.item, rival.item, isListed ? IN_LIST : 0)) {
      if (other === undefined) return { said: item, rightful: rival.item, thing: null };
      const straight = right.score + (rightOf(other)?.score ?? 0);
      const crossed = rival.score + likeness(around(other), around(right.item), claim);
      if (crossed > straight + MARGIN) return { said: item, rightful: rival.item, thing: null };
    }
    if (right.score < LEAST_LIKENESS && around(item).size > 2)
      return { said: item, rightful: null, thing: thingOf(item) };
  }
  return null;
}

/** Numbers side by side are near the same words: "9.8 % against 5.9 %". */
function areListed(one: Place, other: Place): boolean {
  if (one.reading !== other.reading) return false;
  const [first, last] = one.first < other.first ? [one, other] : [other, one];
  return last.first - first.behind < LISTED && one.reading.words.slice(first.behind, last.first).every(isSmall);
}

/** Numbers with fewer words between them than this are listed. */
const LISTED = 3;

function isSmall({ isContent }: ReadWord): boolean {
  return !isContent;
}

/** The content words right before and right behind something: "begun in 1895", "340 old cars". */
function neighboursOf({ reading, first, behind }: Place, { language }: Claim): ReadWord[] {
  const isAnd = (index: number) => language.numbers.and.has(reading.words[index]?.folded ?? "");
  const clause = reading.words[first]?.clause;
  const before = reading.words
    .slice(0, first)
    .findLast((word) => word.isContent && word.clause === clause && first - word.index <= 2 && !isAnd(first - 1));
  const after: ReadWord[] = [];
  for (let at = behind; at < behind + 3; at++) {
    const word = reading.words[at];
    if (word === undefined || !word.isContent || word.clause !== clause || /[,;:.]/u.test(word.gap)) break;
    after.push(word);
  }
  return before === undefined ? after : [before, ...after];
}

/** Whether something stands in a clause that denies: "90 % do not live there" for "10 % do". */
function isDenied({ reading, first }: Place, { language }: Claim): boolean {
  const home = reading.words[first];
  const sentence = reading.sentences[home?.sentence ?? -1];
  return (
    sentence !== undefined &&
    negationsOf(reading, sentence, language).some(
      ({ index, isSoft }) => !isSoft && reading.words[index]?.clause === home?.clause,
    )
  );
}

/** The content word right behind a place, else the one before it. */
function thingOf({ reading, first, behind }: Place): string | null {
  const next = reading.words[behind];
  if (next?.isContent === true) return next.text;
  return reading.words.slice(0, first).findLast(({ isContent }) => isContent)?.text ?? null;
}
