import { checkMessages } from "../../messages/en/check.ts";
import { type Check, type Claim, type EvidenceSentence, fails, holds, NOT_APPLICABLE } from "../claim.ts";
import { clauseAround, clausesOf } from "../clauses.ts";
import { areOpposites } from "../opposites.ts";
import { type Negation, negationsOf, unprefixed } from "../reading/negations.ts";
import { findPhrases } from "../reading/phrases.ts";
import type { Reading } from "../reading/reading.ts";
import type { ReadWord } from "../reading/read-words.ts";
import { alignedWith } from "../aligned.ts";
import { createVocabulary, type Vocabulary } from "../vocabulary.ts";

const words = checkMessages.negation;

/** Share of what is denied, nearest words first, that the other side must affirm for a denial to be turned. */
const AFFIRMED = 0.6;
/** So many of the words nearest to a negator tell what it denies. */
const TELLING = 3;

/** What the sentence denies, the passage denies; what the passage denies, the sentence does not affirm. */
export const checkNegation: Check = (claim) => {
  const said = claim.reading.sentences.flatMap((sentence) => negationsOf(claim.reading, sentence, claim.language));
  const hard = said.filter(({ isSoft }) => !isSoft);
  const added = hard.map((negation) => addedDenial(negation, claim)).find((found) => found !== null);
  if (added !== undefined) return fails(words.added(added));
  const dropped = clausesOf(claim)
    .map((clause) => droppedDenial(clause, said, claim))
    .find((found) => found !== null);
  if (dropped !== undefined) return fails(words.dropped(dropped));
  const prefix = turnedByPrefix(claim, said);
  if (prefix !== null) return fails(prefix);
  return hard.length === 0 ? NOT_APPLICABLE : holds(words.same);
};

/** What a negation of the sentence denies and all sentences that it could rest on affirm; null where there is nothing. */
function addedDenial({ scope, restrictor, index }: Negation, claim: Claim): string | null {
  const [head] = scope;
  if (head === undefined || restrictor !== null) return null;
  const aligned = alignedWith(clauseAround(index, claim), claim);
  const near = scope.slice(0, TELLING);
  // "The report does not say how many": the passage must leave something unsaid, too.
  if (isAboutSaying(index, claim))
    return aligned.length > 0 && aligned.every((sentence) => !hasDenial(sentence, claim)) ? head.text : null;
  const isTurned = (sentence: EvidenceSentence) =>
    !(isLimited(claim.reading, index, sentence.vocabulary, claim) && setsLimit(sentence, claim)) &&
    sentence.vocabulary.means(head) &&
    shareIn(near, sentence.vocabulary) >= AFFIRMED &&
    !deniesAny(sentence, scope, claim);
  return aligned.length > 0 && aligned.every(isTurned) ? head.text : null;
}

/** Whether a negator stands before a verb of saying whose subject is the document. */
function isAboutSaying(index: number, { reading: { words: all }, language: { attribution } }: Claim): boolean {
  const denied = all.slice(index + 1, index + 3);
  const subject = all.slice(Math.max(0, index - 4), index);
  return (
    denied.some(({ folded }) => attribution.sayingVerbs.has(folded) || attribution.tellingVerbs.has(folded)) &&
    subject.some(({ stem }) => attribution.self.has(stem))
  );
}

/**
 * Whether a denial holds up to a time or against others only ("no law before 2013", "no other port has as much"), in
 * words that the other side does not have: then that may say the same without a denial.
 */
function isLimited(
  { words: all, sentences }: Reading,
  index: number,
  other: Vocabulary,
  { language: { relations } }: Claim,
): boolean {
  const sentence = sentences[all[index]?.sentence ?? -1];
  if (relations.limits.has(all[index + 1]?.folded ?? "")) return true;
  return all
    .slice(sentence?.from, sentence?.to)
    .some(
      ({ folded }) =>
        !other.folded.has(folded) &&
        (relations.limits.has(folded) || relations.moreWords.has(folded) || relations.lessWords.has(folded)),
    );
}

function claimSetsLimit({ reading, evidence, ...claim }: Claim): boolean {
  const [any] = evidence;
  return (
    any !== undefined &&
    reading.sentences.some((sentence) => setsLimit({ ...any, reading, sentence }, { reading, evidence, ...claim }))
  );
}

/** Whether a sentence tells of a beginning or a first place, which such a denial says in other words. */
function setsLimit({ reading, sentence }: EvidenceSentence, { language: { relations } }: Claim): boolean {
  const own = reading.words.slice(sentence.from, sentence.to);
  return (
    findPhrases(reading.words, sentence.from, sentence.to, relations.firstPlaces).length > 0 ||
    own.some(
      ({ folded }) =>
        relations.mostWords.has(folded) ||
        relations.moreWords.has(folded) ||
        relations.beginnings.has(folded) ||
        relations.limits.has(folded),
    )
  );
}

function hasDenial({ reading, sentence }: EvidenceSentence, { language }: Claim): boolean {
  return negationsOf(reading, sentence, language).some(({ isSoft }) => !isSoft);
}

/** What all sentences that a clause could rest on deny and the clause affirms. */
function droppedDenial(clause: readonly ReadWord[], said: readonly Negation[], claim: Claim): string | null {
  const aligned = alignedWith(clause, claim);
  const own = createVocabulary(claim.reading.words, claim.language);
  let first: string | null = null;
  for (const { reading, sentence } of aligned) {
    const denied = negationsOf(reading, sentence, claim.language).find(
      (negation, _, all) =>
        !negation.isSoft &&
        isAffirmed(negation, clause, said, all, claim) &&
        !(isLimited(reading, negation.index, own, claim) && claimSetsLimit(claim)),
    );
    if (denied === undefined) return null;
    first ??= denied.scope[0]?.text ?? null;
  }
  return first;
}

function isAffirmed(
  negation: Negation,
  clause: readonly ReadWord[],
  said: readonly Negation[],
  given: readonly Negation[],
  claim: Claim,
): boolean {
  const { scope, beside, restrictor } = negation;
  const { language, reading } = claim;
  const own = createVocabulary(reading.words, language);
  if (restrictor !== null && !own.folded.has(restrictor)) return false;
  const near = scope.slice(0, TELLING);
  const [head] = near;
  if (head === undefined || !createVocabulary(clause, language).means(head) || shareIn(near, own) < AFFIRMED)
    return false;
  // The sentence denies it with other words, or says something that may amount to it.
  const deniesToo = said.some((own) => {
    if (isDeniedBy(own, near, language)) return true;
    // About the same subject, and no other denial of the passage: "not included" for "do not count as inhabitants".
    const isOfAnother = given.some((other) => {
      const [head] = other.scope;
      return other !== negation && head !== undefined && createVocabulary(own.scope, language).means(head);
    });
    return !own.isSoft && !isOfAnother && isDeniedBy(own, beside, language);
  });
  return !deniesToo && !reading.words.some((word) => isContrary(word.folded, near, language));
}

/** Whether a sentence denies any of the words, in whatever way. */
function deniesAny({ reading, sentence }: EvidenceSentence, denied: readonly ReadWord[], { language }: Claim): boolean {
  const all = reading.words.slice(sentence.from, sentence.to);
  const negates = negationsOf(reading, sentence, language).some(
    (negation) => negation.restrictor === null && isDeniedBy(negation, denied, language),
  );
  return negates || all.some((word) => isContrary(word.folded, denied, language));
}

/** Whether a negation denies any of some words; what may be no denial must be about the first of them. */
function isDeniedBy(
  { scope, beside, isSoft }: Negation,
  denied: readonly ReadWord[],
  language: Claim["language"],
): boolean {
  const vocabulary = createVocabulary(isSoft ? scope : [...scope, ...beside], language);
  return denied.slice(0, isSoft ? 1 : denied.length).some((word) => vocabulary.means(word));
}

/** Whether a word is the opposite of one of others, or that word with a prefix that denies it. */
function isContrary(folded: string, others: readonly ReadWord[], language: Claim["language"]): boolean {
  return others.some(
    (other) =>
      areOpposites(folded, other.folded, language) ||
      unprefixed(folded, language) === other.folded ||
      unprefixed(other.folded, language) === folded,
  );
}

function shareIn(some: readonly ReadWord[], vocabulary: Vocabulary): number {
  return some.length === 0 ? 0 : some.filter((word) => vocabulary.means(word)).length / some.length;
}

/** "Unofficial" where the passage has "official", or the other way round. */
function turnedByPrefix(claim: Claim, said: readonly Negation[]): string | null {
  const { language } = claim;
  for (const clause of clausesOf(claim)) {
    const aligned = alignedWith(clause, claim);
    if (aligned.length === 0) continue;
    for (const word of clause) {
      const plain = unprefixed(word.folded, language);
      const isTurned = (sentence: EvidenceSentence) => {
        const { vocabulary } = sentence;
        if (vocabulary.stems.has(word.stem) || isNegated(word, sentence, claim)) return false;
        // "Not all are inactive" denies twice.
        if (plain !== null && said.some(({ scope, isSoft }) => !isSoft && scope.includes(word))) return false;
        return plain === null
          ? prefixedIn(word, sentence, claim) && !said.some(({ scope }) => scope.includes(word))
          : vocabulary.stems.has(language.stem(plain));
      };
      if (!aligned.every(isTurned)) continue;
      return plain === null ? words.dropped(word.text) : words.added(plain);
    }
  }
  return null;
}

function isNegated(word: ReadWord, { reading, sentence }: EvidenceSentence, { language }: Claim): boolean {
  const plain = unprefixed(word.folded, language) ?? word.folded;
  const stem = language.stem(plain);
  return negationsOf(reading, sentence, language).some(({ scope }) => scope.some((denied) => denied.stem === stem));
}

function prefixedIn(word: ReadWord, { reading, sentence }: EvidenceSentence, { language }: Claim): boolean {
  return reading.words.slice(sentence.from, sentence.to).some(({ folded }) => {
    const plain = unprefixed(folded, language);
    return plain !== null && plain.length > 3 && language.stem(plain) === word.stem;
  });
}
