import type { Claim, EvidenceSentence } from "./claim.ts";
import { countOf, type Figures, figuresMissing } from "./figures.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { byPlace, carriedBy, contentWords } from "./support.ts";
import type { SupportingQuote } from "./verdict.ts";

/** A sentence is quoted besides others when it carries at least this share of the words that they do not. */
const WORTH_QUOTING = 0.34;
/** And at least so much in all. */
const LEAST_GAIN = 1.5;
/** A name or a figure tells so much more of where a statement is from than another word. */
const TELLING = 1.5;

/**
 * The sentences that carry the claim, as few as will do: one, or two that a passage has side by side or apart. Each
 * quote stands in its passage letter for letter; passages that add nothing are not quoted.
 */
export function supportingQuotes(claim: Claim): SupportingQuote[] {
  const verbatim = verbatimSentence(claim);
  return joined(verbatim === null ? carriersOf(claim) : [verbatim]).map(({ passage, start, end }) => {
    const { cited } = claim.passages[passage] ?? fail();
    return { passage: cited.passage, quote: cited.passage.text.slice(start, end) };
  });
}

/** The sentence of a cited passage that the claim is, letter for letter; null when it is none. */
export function verbatimSentence({ reading, evidence }: Claim): EvidenceSentence | null {
  return evidence.find(({ sentence }) => sentence.text === reading.text.trim()) ?? null;
}

function carriersOf(claim: Claim): EvidenceSentence[] {
  const chosen: EvidenceSentence[] = [];
  let words = contentWords(claim);
  let figures: Figures = claim.reading;
  while (chosen.length < claim.passages.length + 1) {
    const best = bestFor(
      words,
      figures,
      claim.evidence.filter((sentence) => !chosen.includes(sentence)),
    );
    if (best === null) break;
    // The first carries whatever there is to carry; others must be worth their place.
    const left = words.length + countOf(figures);
    if (chosen.length > 0 && (best.gain < LEAST_GAIN || best.gain < left * WORTH_QUOTING)) break;
    chosen.push(best.sentence);
    words = words.filter((word) => !best.sentence.vocabulary.means(word));
    figures = figuresMissing(figures, best.sentence);
  }
  return chosen.sort(byPlace);
}

function bestFor(words: readonly ReadWord[], figures: Figures, evidence: readonly EvidenceSentence[]) {
  let best: { readonly sentence: EvidenceSentence; readonly gain: number } | null = null;
  for (const sentence of evidence) {
    const carried = countOf(figures) - countOf(figuresMissing(figures, sentence));
    const gain = carried * TELLING + words.reduce((sum, word) => sum + gainOf(word, sentence), 0);
    if (best === null || gain > best.gain) best = { sentence, gain };
  }
  return best;
}

function gainOf(word: ReadWord, sentence: EvidenceSentence): number {
  return carriedBy(word, sentence) * (/^\p{Lu}/u.test(word.text) ? TELLING : 1);
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
