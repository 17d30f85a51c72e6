import { checkMessages } from "../../messages/en/check.ts";
import { likeness, type Place, surroundingsOf } from "../binding.ts";
import { type Check, type Claim, fails, holds, NOT_APPLICABLE } from "../claim.ts";
import { comparisonsOf } from "../reading/comparisons.ts";
import { type Side, sidesOf } from "../opposites.ts";
import { negationsOf } from "../reading/negations.ts";
import { positions, type Reading } from "../reading/reading.ts";
import type { ReadWord } from "../reading/read-words.ts";

const words = checkMessages.direction;

/** How alike the surroundings of an opposite must be at least, and how much more than those of the same. */
const LEAST_LIKENESS = 0.3;
const MARGIN = 0.1;

/** Nothing rises that falls in the passage, nobody supports there what they oppose here, and so on by a table. */
export const checkDirection: Check = (claim) => {
  // Comparisons, amounts ("three years old") and dates ("after 2013") have checks of their own.
  const compared = new Set(comparisonsOf(claim.reading, claim.language).map(({ index }) => index));
  const inAmount = positions(claim.reading.quantities);
  const inDate = positions(claim.reading.dates.map(({ first, behind }) => ({ first: first - 1, behind })));
  const directed = claim.reading.words.filter(
    (word) =>
      isDirected(word, claim.reading, claim) &&
      !compared.has(word.index) &&
      !inAmount(word.index) &&
      !inDate(word.index),
  );
  if (directed.length === 0) return NOT_APPLICABLE;
  const given = claim.passages.flatMap(({ reading }) =>
    reading.words
      .filter((word) => isDirected(word, reading, claim))
      .map((word) => ({ word, reading, around: around(reading, word, claim) })),
  );
  for (const word of directed) {
    const turned = turnedIn(word, given, claim);
    if (turned !== null) return fails(words.turned(word.text, turned.text));
  }
  return holds(words.same([...new Set(directed.map(({ text }) => text))]));
};

/** Whether a word has an opposite; "most" only where it counts: "most of them", not "most vulnerable". */
function isDirected({ folded, index }: ReadWord, { words: all }: Reading, { language }: Claim): boolean {
  if (sidesOf(folded, language).length === 0 || isSuperlative(folded, language)) return false;
  const { counting, counted } = language.relations;
  return !counting.has(folded) || counted.test(all[index + 1]?.folded ?? "");
}

/** What is first among others has a check of its own, unless it only counts: "most of them". */
function isSuperlative(folded: string, { relations }: Claim["language"]): boolean {
  return (relations.mostWords.has(folded) || relations.leastWords.has(folded)) && !relations.counting.has(folded);
}

type Given = { readonly word: ReadWord; readonly reading: Reading; readonly around: ReturnType<typeof around> };

/** The word of the passage that says the opposite in the same place; null where none does. */
function turnedIn(word: ReadWord, given: readonly Given[], claim: Claim): ReadWord | null {
  const own = around(claim.reading, word, claim);
  const sides = sidesOf(word.folded, claim.language);
  const scored = given.map((one) => ({ ...one, score: likeness(own, one.around, claim) }));
  for (const { pair, side } of sides) {
    const onSide = (wanted: Side["side"]) =>
      scored
        .filter((one) => sidesOf(one.word.folded, claim.language).some((at) => at.pair === pair && at.side === wanted))
        .sort((a, b) => b.score - a.score);
    const [same] = onSide(side);
    const [opposite] = onSide(side === 0 ? 1 : 0);
    if (opposite === undefined || opposite.score < LEAST_LIKENESS) continue;
    if (same !== undefined && same.score + MARGIN >= opposite.score) continue;
    if (isDenied(word, claim.reading, claim) !== isDenied(opposite.word, opposite.reading, claim)) continue;
    // Another pair to which both belong may hold: a word has more than one opposite.
    if (sides.some((other) => other.pair !== pair && holdsOn(other, scored, claim))) continue;
    return opposite.word;
  }
  return null;
}

function holdsOn({ pair, side }: Side, scored: readonly (Given & { readonly score: number })[], claim: Claim): boolean {
  return scored.some(
    ({ word, score }) =>
      score >= LEAST_LIKENESS &&
      sidesOf(word.folded, claim.language).some((at) => at.pair === pair && at.side === side),
  );
}

function around(reading: Reading, { index }: ReadWord, { language }: Claim) {
  const place: Place = { reading, first: index, behind: index + 1 };
  return surroundingsOf(place, () => false, new Set(), language);
}

function isDenied(word: ReadWord, reading: Reading, { language }: Claim): boolean {
  const sentence = reading.sentences[word.sentence];
  return (
    sentence !== undefined &&
    negationsOf(reading, sentence, language).some(
      ({ scope, index, isSoft }) => !isSoft && (scope.slice(0, 2).includes(word) || index + 1 === word.index),
    )
  );
}
