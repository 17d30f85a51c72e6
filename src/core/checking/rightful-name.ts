import type { Claim, EvidenceSentence } from "./claim.ts";
import { clauseAround } from "./clauses.ts";
import type { NameMention } from "./reading/read-names.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { alignedWith } from "./aligned.ts";
import { contentWords } from "./support.ts";
import { createVocabulary, nationOf } from "./vocabulary.ts";

/** So much of what is said of a name must stand in a sentence for the name there to be the rightful one. */
const CARRIED = 0.7;
/** A sentence with the name itself and so much of what is said of it is where it is from. */
const LIKELY = 0.55;
/** With fewer words than this around it, nothing can be told of a name. */
const LEAST_WORDS = 4;

/**
 * The name of which the passage says what a sentence says of another; null where that cannot be told. All sentences
 * that carry the words around the name lack it and have, in its place, a name of the same sort that is not in the
 * sentence.
 */
export function rightfulName(name: NameMention, claim: Claim): string | null {
  if (name.words.every((word) => isPlace(word, claim))) return null;
  // "EU" for "European Union": what the passages say otherwise cannot be looked for.
  if (!name.words.some((word) => claim.passages.some(({ vocabulary }) => vocabulary.means(word)))) return null;
  if (claim.passages.some(({ context }) => context.some((reading) => holdsAll(name.words, reading.words, claim))))
    return null;
  const named = new Set(claim.reading.names.flatMap(({ words }) => words));
  const others = (words: readonly ReadWord[]) => words.filter((word) => !named.has(word));
  const clause = others(clauseAround(name.first, claim));
  // A subject reaches over a clause put in behind it: "Tadamon, founded in 2001, supports …".
  const around = clause.length >= LEAST_WORDS || !name.isFirst ? clause : others(contentWords(claim));
  if (around.length < LEAST_WORDS) return null;
  if (claim.evidence.some((sentence) => isNamedIn(name, sentence) && carriedShare(around, sentence) >= LIKELY))
    return null;
  const aligned = alignedWith(around, claim);
  if (aligned.length === 0) return null;
  let found: string | null = null;
  for (const sentence of aligned) {
    if (isNamedIn(name, sentence) || isMeant(name, sentence, claim)) return null;
    if (carriedShare(around, sentence) < CARRIED) return null;
    const other = sentence.reading.names.find(
      ({ first, words }) => first >= sentence.sentence.from && first < sentence.sentence.to && isAnother(words, claim),
    );
    if (other === undefined) return null;
    found ??= other.text;
  }
  return found;
}

function isNamedIn({ words }: NameMention, { vocabulary }: EvidenceSentence): boolean {
  return words.some((word) => vocabulary.means(word));
}

function carriedShare(words: readonly ReadWord[], { vocabulary }: EvidenceSentence): number {
  return words.filter((word) => vocabulary.means(word)).length / words.length;
}

/** Whether a sentence speaks of a name without saying it: a pronoun, and the name in the sentence before. */
function isMeant(
  { words }: NameMention,
  { sentence, reading, number }: EvidenceSentence,
  { language }: Claim,
): boolean {
  const before = reading.sentences[number - 1];
  if (before === undefined) return false;
  const own = reading.words.slice(sentence.from, sentence.to);
  if (!own.some(({ folded }) => language.names.pronouns.has(folded))) return false;
  const vocabulary = createVocabulary(reading.words.slice(before.from, before.to), language);
  return words.some((word) => vocabulary.holds(word));
}

/** Whether a name is of neither a place nor anything that the sentence names, too. */
function isAnother(words: readonly ReadWord[], claim: Claim): boolean {
  if (words.every((word) => isPlace(word, claim))) return false;
  const own = createVocabulary(claim.reading.words, claim.language);
  return !words.some((word) => own.holds(word));
}

function holdsAll(some: readonly ReadWord[], words: readonly ReadWord[], { language }: Claim): boolean {
  const vocabulary = createVocabulary(words, language);
  return some.every((word) => vocabulary.holds(word));
}

function isPlace({ text, folded }: ReadWord, { cityNames, language }: Claim): boolean {
  return cityNames.find(text).length > 0 || nationOf(folded, language) !== null;
}
