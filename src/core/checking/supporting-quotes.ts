import type { Claim, EvidenceSentence } from "./claim.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { byPlace, contentWords } from "./support.ts";
import type { SupportingQuote } from "./verdict.ts";

/** A sentence is quoted besides others when it carries at least this share of the words that they do not. */
const WORTH_QUOTING = 0.34;

/**
 * The sentences that carry the claim, as few as will do: one, or two that a passage has side by side or apart. Each
 * quote stands in its passage letter for letter; passages that add nothing are not quoted.
 */
export function supportingQuotes(claim: Claim): SupportingQuote[] {
  const figures = claim.reading.words.filter((word) => /\d/.test(word.folded));
  const words = [...contentWords(claim), ...figures];
  const carriers = carriersOf(words, claim);
  return joined(carriers).map(({ passage, start, end }) => {
    const { cited } = claim.passages[passage] ?? fail();
    return { passage: cited.passage, quote: cited.passage.text.slice(start, end) };
  });
}

function carriersOf(words: readonly ReadWord[], claim: Claim): EvidenceSentence[] {
  const chosen: EvidenceSentence[] = [];
  let left = words;
  while (chosen.length < claim.passages.length + 1) {
    const best = claim.evidence
      .filter((sentence) => !chosen.includes(sentence))
      .map((sentence) => ({ sentence, gain: left.reduce((sum, word) => sum + gainOf(word, sentence), 0) }))
      .reduce<{ sentence: EvidenceSentence; gain: number } | null>((a, b) => (a !== null && a.gain >= b.gain ? a : b), null);
    if (best === null) break;
    // The first carries whatever there is to carry; others must be worth their place.
    if (chosen.length > 0 && (best.gain < 1.5 || best.gain < left.length * WORTH_QUOTING)) break;
    chosen.push(best.sentence);
    left = left.filter((word) => !best.sentence.vocabulary.means(word));
  }
  return chosen.sort(byPlace);
}

function gainOf(word: ReadWord, { vocabulary }: EvidenceSentence): number {
  const weight = /\d/.test(word.folded) || /^\p{Lu}/u.test(word.text) ? 1.5 : 1;
  return vocabulary.holds(word) ? weight : vocabulary.means(word) ? weight * 0.7 : 0;
}

/** Neighbouring sentences of a passage make one quote. */
function joined(carriers: readonly EvidenceSentence[]): { passage: number; start: number; end: number }[] {
  const spans: { passage: number; start: number; end: number; number: number }[] = [];
  for (const { passage, number, sentence } of carriers) {
    const before = spans.at(-1);
    if (before !== undefined && before.passage === passage && before.number === number - 1) {
      before.end = sentence.end;
      before.number = number;
    } else spans.push({ passage, number, start: sentence.start, end: sentence.end });
  }
  return spans;
}

function fail(): never {
  throw new TypeError("a sentence stands in a passage that is not cited");
}
