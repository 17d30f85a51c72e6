import { checkMessages } from "../../messages/en/check.ts";
import { type Check, type Claim, type EvidenceSentence, fails, holds, NOT_APPLICABLE } from "../claim.ts";
import { clausesOf } from "../clauses.ts";
import { type Attribution, attributionsOf } from "../reading/attributions.ts";
import { type FoundPhrase, findPhrases } from "../reading/phrases.ts";
import { positions } from "../reading/reading.ts";
import type { ReadWord } from "../reading/read-words.ts";
import { alignedWith } from "../aligned.ts";
import { contentWords } from "../support.ts";
import { createVocabulary, nationOf, type Vocabulary } from "../vocabulary.ts";

const words = checkMessages.attribution;

/** A hedge matters when the sentence says so much of what stands behind it. */
const HEDGED = 0.6;
const HEDGE_REACH = 4;
/** With fewer words than this, a clause cannot be told from others. */
const LEAST_WORDS = 3;

/**
 * What the passage only reports, the sentence does not state as a fact: somebody's word stays theirs, an opinion an
 * opinion, "should" and "may" what they are. What a document says of its own knowledge, or of a register's, is its to
 * be cited for and needs no "according to the report".
 */
export const checkAttribution: Check = (claim) => {
  const said = claim.reading.sentences.flatMap((sentence) => attributionsOf(claim.reading, sentence, claim.language));
  const own = createVocabulary(claim.reading.words, claim.language);
  const other = said.map((attribution) => misattributed(attribution, claim)).find((found) => found !== null);
  if (other !== undefined) return fails(other);
  let applies = said.length > 0;
  for (const clause of clausesOf(claim)) {
    const aligned = alignedWith(clause, claim);
    const problems = aligned.map((sentence) => strippedFrom(sentence, clause, own, said, claim));
    const [first] = problems;
    if (first !== undefined && first !== null && problems.every((problem) => problem !== null)) return fails(first);
    applies ||= aligned.some(({ reading, sentence }) => attributionsOf(reading, sentence, claim.language).length > 0);
  }
  return applies ? holds(words.kept) : NOT_APPLICABLE;
};

/** What a clause that rests on this sentence makes a fact of; null when nothing. */
function strippedFrom(
  { reading, sentence }: EvidenceSentence,
  clause: readonly ReadWord[],
  own: Vocabulary,
  said: readonly Attribution[],
  claim: Claim,
): string | null {
  const { language } = claim;
  const { hedges, weakHedges, hearsay } = language.attribution;
  const given = attributionsOf(reading, sentence, language);
  const isDemanded = given.some(({ isOpinion, kind }) => isOpinion && kind !== "hearsay");
  const hedged = [hedges, hearsay, ...(isDemanded ? [weakHedges] : [])].flatMap((phrases) =>
    findPhrases(reading.words, sentence.from, sentence.to, phrases),
  );
  const isMarked =
    said.some(({ kind, isOpinion }) => kind === "other" || isOpinion) ||
    hasMarker(reading.words.slice(sentence.from, sentence.to), hedged, claim);
  const isOwnOpinion = given.some(({ kind, isOpinion }) => kind === "self" && isOpinion);
  const other = given.find(
    (attribution) =>
      attribution.kind === "other" &&
      !namesSource(attribution, reading.words.slice(sentence.from, sentence.to), own, claim) &&
      !(attribution.isOpinion ? isMarked : said.some(({ kind }) => kind === "self")),
  );
  if (other !== undefined) return words.stripped(other.source);
  if (isMarked) return null;
  // A recommendation has its own mark, "should", which is looked for by itself.
  const isKept = said.some(({ kind }) => kind === "self");
  if (isOwnOpinion && hedged.length === 0 && !isKept) return words.strippedOpinion;
  const inClause = createVocabulary(clause, language);
  const lost = hedged.find(({ behind }) => {
    const scopes = hedgedWords(reading.words.slice(behind, sentence.to), given);
    return scopes.some((scope) => scope.filter((word) => inClause.means(word)).length / scope.length >= HEDGED);
  });
  return lost === undefined ? null : words.hedge(lost.phrase);
}

/** The content words behind a hedge in its clause, and in the next; who says it is not what is said. */
function hedgedWords(behind: readonly ReadWord[], given: readonly Attribution[]): readonly (readonly ReadWord[])[] {
  const content = behind.filter(
    ({ isContent, index }) => isContent && !given.some(({ first, behind: end }) => index >= first && index < end),
  );
  const home = behind[0]?.clause ?? 0;
  return [home, home + 1]
    .map((number) => content.filter(({ clause }) => clause === number).slice(0, HEDGE_REACH))
    .filter((words, at) => words.length > at);
}

/**
 * Whether a sentence shows itself that it states no fact. A word that the passage's sentence has as well, and not as
 * its hedge, shows nothing: "plan" in "the new plan may bring relief".
 */
function hasMarker(given: readonly ReadWord[], hedged: readonly FoundPhrase[], { reading, language }: Claim): boolean {
  const { hedgeMarkers, hearsay } = language.attribution;
  const inHedge = positions(hedged);
  const plain = new Set(given.filter(({ index }) => !inHedge(index)).map(({ folded }) => folded));
  const end = reading.words.length;
  return [hedgeMarkers, hearsay]
    .flatMap((phrases) => findPhrases(reading.words, 0, end, phrases))
    .some(({ first, behind }) => reading.words.slice(first, behind).some(({ folded }) => !plain.has(folded)));
}

/**
 * Whether a sentence names a source: half of the source's telling words. A city or country where it lives is none of
 * them, nor is a word that the passage's sentence has outside of the source as well.
 */
function namesSource(
  { words: source, first, behind }: Attribution,
  given: readonly ReadWord[],
  own: Vocabulary,
  claim: Claim,
): boolean {
  const outside = new Set(given.filter(({ index }) => index < first || index >= behind).map(({ stem }) => stem));
  const telling = source.filter((word) => isTelling(word, claim));
  const only = telling.filter(({ stem }) => !outside.has(stem));
  return isNamed(only.length > 0 ? only : telling, own);
}

function isNamed(telling: readonly ReadWord[], vocabulary: Vocabulary): boolean {
  return telling.filter((word) => vocabulary.means(word)).length >= telling.length / 2;
}

/** Neither a place nor a number. */
function isTelling({ text, folded, isContent }: ReadWord, { cityNames, language }: Claim): boolean {
  return isContent && !/^\d/.test(folded) && cityNames.find(text).length === 0 && nationOf(folded, language) === null;
}

/** Why a statement is not this source's: the passage has it from another one, or does not know this one. */
function misattributed({ kind, words: source, source: text, first, behind }: Attribution, claim: Claim): string | null {
  if (kind !== "other") return null;
  const telling = source.filter((word) => isTelling(word, claim));
  if (telling.length === 0) return null;
  const isOutside = ({ index }: ReadWord) => index < first || index >= behind;
  const clause = claim.reading.words[first]?.clause ?? 0;
  // What somebody says may stand in a clause of its own: "… suggest that …".
  const near = contentWords(claim).filter((word) => isOutside(word) && [0, 1].includes(word.clause - clause));
  const rest = near.length >= LEAST_WORDS ? near : clausesOf(claim).flat().filter(isOutside);
  const aligned = alignedWith(rest, claim);
  if (aligned.some(({ vocabulary }) => isNamed(telling, vocabulary))) return null;
  const inPassage = claim.passages.some(({ vocabulary }) => isNamed(telling, vocabulary));
  const rightful = aligned
    .flatMap(({ reading, sentence }) => attributionsOf(reading, sentence, claim.language))
    .find((one) => one.kind === "other");
  if (inPassage && rightful === undefined) return null;
  return words.other(text, rightful?.source ?? null);
}
