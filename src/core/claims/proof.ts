import type { SentenceCheck } from "../checking/check-sentence.ts";
import { checkingLanguage } from "../checking/language/checking-languages.ts";
import { readText } from "../checking/reading/reading.ts";
import type { ReadWord } from "../checking/reading/read-words.ts";
import { contentWords } from "../checking/support.ts";
import type { CheckName, CitedPassage, SupportingQuote } from "../checking/verdict.ts";
import { createVocabulary, type Vocabulary } from "../checking/vocabulary.ts";
import { dropsLimit } from "./dropped-limit.ts";
import type { StandingClaim } from "./standing-claim.ts";

/**
 * A person's claim was not written from the passages, as a model's sentence is: more of it must stand there before it
 * counts as proven. Share of its words, and how many may be others; a claim of few words has none to spare.
 */
const LEAST_SHARE = 0.75;
const MOST_OTHERS = { short: 1, long: 2, longFrom: 9 } as const;
/** What a word that only means the same counts beside the word itself. */
const SYNONYM = 0.7;
/** Two passages carry a claim together only when hardly anything of it is left. */
const LEAST_SHARE_TOGETHER = 0.85;

/** So many of the best passages are tried two and two. */
const NEAR_TOGETHER = 4;

/** So much less of a claim a passage may hold and still be heard against it. */
const AS_NEAR = 0.2;
const DENIALS: ReadonlySet<CheckName> = new Set(["negation", "direction", "comparison"]);

/** Words of a passage, or of two, that carry a claim. */
export type Proof = {
  readonly quotes: readonly SupportingQuote[];
  /** How much of its words they have, 0 to 1. */
  readonly share: number;
  /** Whether it is a figure that the passage has on somebody's word, which the claim does not say. */
  readonly isOnWord: boolean;
};

export type Prove = (claim: StandingClaim, cited: readonly CitedPassage[]) => Proof | null;

export type ClaimProof = {
  /** By these passages together. */
  readonly by: Prove;
  /** By the one of these passages that carries most of it, else by two of the best. */
  readonly byAny: Prove;
};

/** Proves claims by the checks of written sentences, more strictly. */
export function createProof(check: SentenceCheck): ClaimProof {
  const by: Prove = (claim, cited) => {
    const { standing, cities, hasPlace } = claim;
    if (cities.length > 0 && cited.some(({ passage }) => passage.city !== null && !cities.includes(passage.city)))
      return null;
    const language = checkingLanguage(cited[0]?.passage.language ?? "en");
    const reading = readText(standing, language);
    // "The rate is 15 %" is of no city in particular; that one city has it proves nothing.
    const isOfSomewhere = cited.some(({ passage }) => passage.city !== null);
    const tells = reading.quantities.some(({ isWeak }) => !isWeak);
    if (!hasPlace && isOfSomewhere && tells && reading.names.length === 0) return null;

    const { passes, results, quotes } = check({ text: standing, cited });
    const failed = results.filter(({ outcome }) => outcome === "fails");
    const isOnWord = tells && failed.length > 0 && failed.every((result) => result.check === "attribution");
    if (!passes && !isOnWord) return null;
    const found = (passes ? quotes : cited.map((one) => carrierOf(claim, one).quote)).filter(
      ({ passage, quote }) => quote !== "" && passage.text.includes(quote),
    );
    if (found.length === 0) return null;
    if (found.some(({ quote }) => dropsLimit(reading, readText(quote, language), language))) return null;
    if (cited.length > 1 && new Set(found.map(({ passage }) => passage.id)).size < cited.length) return null;

    const texts = [...found.map(({ quote }) => quote), ...cited.flatMap(({ context }) => context)];
    const vocabulary = createVocabulary(
      texts.flatMap((text) => readText(text, language).words),
      language,
    );
    const words = contentWords({ reading });
    const others = words.filter((word) => !vocabulary.means(word)).length;
    const share = shareIn(words, vocabulary);
    const figures = reading.quantities.length + reading.dates.length;
    // Without a figure that could be compared, the words are all there is.
    const spare = words.length >= MOST_OTHERS.longFrom ? MOST_OTHERS.long : MOST_OTHERS.short;
    const most = figures === 0 ? 0 : spare;
    const least = cited.length > 1 ? LEAST_SHARE_TOGETHER : LEAST_SHARE;
    // Its figures stand there, or the check had failed.
    const whole = (share * words.length + figures) / Math.max(1, words.length + figures);
    return whole >= least && others <= most ? { quotes: found, share, isOnWord } : null;
  };

  const byAny: Prove = (claim, cited) => {
    const alone = cited.map((one) => by(claim, [one]));
    const best = alone.reduce(
      (most, one) => (one === null || (most !== null && most.share >= one.share) ? most : one),
      null,
    );
    // What a passage nearer to the claim does not say, or denies, is not proven by one further off.
    const nearest = Math.max(
      0,
      ...cited.filter((_, place) => alone[place] === null).map((one) => carrierOf(claim, one).share),
    );
    if (best !== null) return best.share >= nearest && !isDenied(claim, cited, best.share) ? best : null;
    const near = cited.slice(0, NEAR_TOGETHER);
    for (const [place, one] of near.entries())
      for (const other of near.slice(place + 1)) {
        const proof = by(claim, [one, other]);
        if (proof !== null && proof.share > nearest && !isDenied(claim, cited, proof.share)) return proof;
      }
    return null;
  };

  return { by, byAny };

  /** Whether a passage about as near as the one that proves a claim turns it round. */
  function isDenied(claim: StandingClaim, cited: readonly CitedPassage[], share: number): boolean {
    return cited
      .filter((one) => carrierOf(claim, one).share >= share - AS_NEAR)
      .some((one) =>
        check({ text: claim.standing, cited: [one] }).results.some(
          (result) => result.outcome === "fails" && DENIALS.has(result.check),
        ),
      );
  }
}

function shareIn(words: readonly ReadWord[], vocabulary: Vocabulary): number {
  if (words.length === 0) return 1;
  const carried = words.reduce(
    (sum, word) => sum + (vocabulary.holds(word) ? 1 : vocabulary.means(word) ? SYNONYM : 0),
    0,
  );
  return carried / words.length;
}

/** The sentence of a passage that has most of a claim's words, and the share of them. */
function carrierOf({ standing, cities }: StandingClaim, { passage, context }: CitedPassage): Carrier {
  const none: Carrier = { share: 0, quote: { passage, quote: "" } };
  if (cities.length > 0 && passage.city !== null && !cities.includes(passage.city)) return none;
  const language = checkingLanguage(passage.language);
  const words = contentWords({ reading: readText(standing, language) });
  const around = context.flatMap((text) => readText(text, language).words);
  const reading = readText(passage.text, language);
  return reading.sentences.reduce<Carrier>((best, { text, from, to }) => {
    const vocabulary = createVocabulary([...reading.words.slice(from, to), ...around], language);
    const share = shareIn(words, vocabulary);
    return share > best.share ? { share, quote: { passage, quote: text } } : best;
  }, none);
}

type Carrier = { readonly share: number; readonly quote: SupportingQuote };
