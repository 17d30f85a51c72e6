import type { Claim, EvidenceSentence } from "./claim.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { positions } from "./reading/reading.ts";

/** How much of some words evidence carries, and which sentences do. */
export type Support = {
  /** 0 to 1. */
  readonly share: number;
  /** The sentences that carry most, in the order of the passages. */
  readonly carriers: readonly EvidenceSentence[];
  /** Words that none of them holds. */
  readonly missing: readonly ReadWord[];
};

/** The words of a sentence that say something; numbers and dates are checked by themselves. */
export function contentWords({ reading }: Pick<Claim, "reading">): readonly ReadWord[] {
  const inDate = positions(reading.dates);
  const inQuantity = positions(reading.quantities);
  const seen = new Set<string>();
  return reading.words.filter((word) => {
    const { index, isContent, stem } = word;
    if (!isContent || inDate(index) || inQuantity(index) || seen.has(stem)) return false;
    seen.add(stem);
    return true;
  });
}

/** The `limit` sentences that carry most of the words together, chosen one after the other. */
export function supportOf(words: readonly ReadWord[], claim: Claim, limit: number): Support {
  const context = new Set(
    words.filter((word) =>
      claim.passages.some((passage) => passage.context.some(({ words: held }) => holdsStem(held, word))),
    ),
  );
  const carriers: EvidenceSentence[] = [];
  let missing = words;
  while (carriers.length < limit && missing.length > 0) {
    const best = carrierOf(missing, claim.evidence, carriers);
    if (best === null) break;
    carriers.push(best);
    missing = missing.filter((word) => !best.vocabulary.means(word));
  }
  missing = missing.filter((word) => !context.has(word));
  // Figures are content, too; that they stand there is checked by itself.
  const figures = claim.reading.quantities.length + claim.reading.dates.length;
  const share = words.length === 0 ? 1 : 1 - missing.length / (words.length + figures);
  return { share, carriers: carriers.sort(byPlace), missing };
}

function carrierOf(
  words: readonly ReadWord[],
  evidence: readonly EvidenceSentence[],
  chosen: readonly EvidenceSentence[],
): EvidenceSentence | null {
  let best: EvidenceSentence | null = null;
  let most = 0;
  for (const sentence of evidence) {
    if (chosen.includes(sentence)) continue;
    const count = words.reduce((sum, word) => sum + carriedBy(word, sentence), 0);
    if (count <= most) continue;
    best = sentence;
    most = count;
  }
  return best;
}

/** The word itself counts more than one that means the same. */
export function carriedBy(word: ReadWord, { vocabulary }: EvidenceSentence): number {
  return vocabulary.holds(word) ? 1 : vocabulary.means(word) ? 0.7 : 0;
}

function holdsStem(words: readonly ReadWord[], word: ReadWord): boolean {
  return words.some(({ stem }) => stem === word.stem);
}

export function byPlace(one: EvidenceSentence, other: EvidenceSentence): number {
  return one.passage - other.passage || one.number - other.number;
}
