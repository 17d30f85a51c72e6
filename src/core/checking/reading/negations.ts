import type { CheckingLanguage } from "../language/checking-language.ts";
import { findPhrases } from "./phrases.ts";
import type { Reading } from "./reading.ts";
import type { ReadSentence, ReadWord } from "./read-words.ts";

/** A word that denies others. */
export type Negation = {
  /** The words that deny: "no longer". */
  readonly text: string;
  readonly index: number;
  /** What is denied: content words, nearest first. */
  readonly scope: readonly ReadWord[];
  /** All other content words of its clause that it may deny as well: "lacks a mandate, the money and the staff". */
  readonly beside: readonly ReadWord[];
  /** A word that takes the denial's force away: `alone` in "not in Istanbul alone"; null where there is none. */
  readonly restrictor: string | null;
  /** Whether it may be no denial: "few", "against". */
  readonly isSoft: boolean;
};

/** So many content words behind a negator are denied. */
const REACH = 5;

/** The negations of a sentence. */
export function negationsOf(reading: Reading, sentence: ReadSentence, { relations }: CheckingLanguage): Negation[] {
  const { words } = reading;
  const found: Negation[] = findPhrases(words, sentence.from, sentence.to, relations.negators)
    // "No, there are two" answers and denies nothing of what follows.
    .filter(({ first, behind }) => first > sentence.from || !(words[behind]?.gap ?? "").startsWith(","))
    .map(({ first, behind }) => negation(words, sentence, first, behind, relations, "behind"));
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at];
    if (word === undefined) continue;
    if (relations.negatingEnding?.test(word.folded) === true)
      found.push(negation(words, sentence, at, at + 1, relations, "behind"));
    else if (relations.negatorsBehind.has(word.folded))
      found.push(negation(words, sentence, at, at + 1, relations, "before"));
    else if (relations.softNegators.has(word.folded))
      found.push({ ...negation(words, sentence, at, at + 1, relations, "around"), isSoft: true });
  }
  return found;
}

function negation(
  words: readonly ReadWord[],
  sentence: ReadSentence,
  first: number,
  behind: number,
  { restrictors, negatingPrefixes: prefixes }: CheckingLanguage["relations"],
  side: "behind" | "before" | "around",
): Negation {
  const own = words[first]?.clause;
  const clause = words.slice(sentence.from, sentence.to).filter((word) => word.clause === own);
  const restrictor = clause.find(({ folded, index }) => index >= behind && restrictors.has(folded));
  const isPrefix = behind - first === 1 && prefixes.has(words[first]?.folded ?? "");
  const after = upToComma(words, behind, sentence)
    .filter((word) => word.isContent)
    .slice(0, isPrefix ? 1 : REACH);
  const before = clause.filter(({ isContent, index }) => isContent && index < first).reverse();
  const rest = clause.filter(
    ({ isContent, index }) => isContent && index >= behind && !after.some((word) => word.index === index),
  );
  // "Nothing was done" denies the verb; "is not where …" denies what opens behind it.
  const scope = {
    behind: after,
    before: before.slice(0, REACH),
    around: [...after.slice(0, 3), ...before.slice(0, 3)],
  };
  return {
    text: words
      .slice(first, behind)
      .map(({ text }) => text)
      .join(" "),
    index: first,
    scope: scope[side],
    beside: isPrefix ? [] : [...before.slice(0, REACH), ...rest],
    restrictor: restrictor?.folded ?? null,
    isSoft: false,
  };
}

/** The words behind a negator: to the next comma, or to the next clause, of which "is not where …" denies the first word. */
function upToComma(words: readonly ReadWord[], behind: number, sentence: ReadSentence): ReadWord[] {
  const denied: ReadWord[] = [];
  for (let at = behind; at < sentence.to; at++) {
    const word = words[at];
    if (word === undefined) break;
    const hasContent = denied.some(({ isContent }) => isContent);
    if (/[,;:]/u.test(word.gap) || (hasContent && word.clause !== words[behind - 1]?.clause)) break;
    denied.push(word);
  }
  return denied;
}

/** What a word denies by its prefix: `official` in `unofficial`; null where it has none. */
export function unprefixed(folded: string, { relations, isFunctionWord }: CheckingLanguage): string | null {
  const known = relations.negatedWords.get(folded);
  if (known !== undefined) return folded.slice(known);
  const prefix = relations.negativePrefixes.find((one) => folded.startsWith(one));
  // What is left of a shorter word is chance (`union`), and `unlike` is no denial of `like`.
  if (prefix === undefined || folded.length - prefix.length < 4) return null;
  const rest = folded.slice(prefix.length);
  return isFunctionWord(rest) ? null : rest;
}
