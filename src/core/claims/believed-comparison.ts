import type { SentenceCheck } from "../checking/check-sentence.ts";
import { checkingLanguage } from "../checking/language/checking-languages.ts";
import { readText } from "../checking/reading/reading.ts";
import { contentWords } from "../checking/support.ts";
import type { CheckName, CitedPassage, SupportingQuote } from "../checking/verdict.ts";
import { createVocabulary } from "../checking/vocabulary.ts";
import type { CityNames } from "../corpus/city-names.ts";
import type { Comparison } from "../model/language-model.ts";
import { splitSentences } from "../text/sentences.ts";
import type { StandingClaim } from "./standing-claim.ts";

/** A quote with fewer characters says nothing, one with more does not show what decides. */
const QUOTE = { shortest: 20, longest: 600 } as const;
/** Have to hold for the quote itself: what the figures of other sentences are of is not asked of a model. */
const FIGURES: ReadonlySet<CheckName> = new Set(["numbers", "dates"]);

/** What is believed of a model's comparison. */
export type BelievedComparison = {
  readonly relation: "supported" | "contradicted";
  /** Whole sentences: a part of one may leave out what turns it round. */
  readonly quote: SupportingQuote;
};

/**
 * What a model makes of a claim, as far as it can be believed: only where its quote stands in the passage letter for
 * letter, a passage of the claim's own city, and is about what the claim is about. `supported` is only believed where
 * the rules find nothing against it either (a number, date, name, city, denial …) but that the words are others.
 * `passages` are in the order of the numbers that the model was given.
 */
export function believedComparison(
  { relation, passage: number, quote: given }: Comparison,
  claim: StandingClaim,
  passages: readonly CitedPassage[],
  { check, cityNames }: { readonly check: SentenceCheck; readonly cityNames: CityNames },
): BelievedComparison | null {
  const cited = passages[number - 1];
  if (cited === undefined || relation === "neither") return null;
  const { passage, context } = cited;
  if (claim.cities.length > 0 && passage.city !== null && !claim.cities.includes(passage.city)) return null;
  if (given.trim().length < QUOTE.shortest) return null;
  const quote = wholeSentences(passage.text, given.trim());
  if (quote === null || quote.length > QUOTE.longest) return null;
  const quoted: CitedPassage = { passage: { ...passage, text: quote }, context };
  if (!isAboutTheSame(claim, quoted, cityNames)) return null;
  const supporting = { passage, quote };
  if (relation === "contradicted") return { relation, quote: supporting };

  const fails = (one: CitedPassage, matters: (name: CheckName) => boolean) =>
    check({ text: claim.standing, cited: [one] }).results.some((result) => {
      return result.outcome === "fails" && matters(result.check);
    });
  if (fails(cited, (name) => name !== "coverage") || fails(quoted, (name) => FIGURES.has(name))) return null;
  return { relation, quote: supporting };
}

/** The sentences of a text that hold a quote; null where it does not stand there. */
function wholeSentences(text: string, quote: string): string | null {
  const start = text.indexOf(quote);
  if (start === -1) return null;
  const end = start + quote.length;
  const held = splitSentences(text).filter((sentence) => sentence.start < end && sentence.end > start);
  return text.slice(Math.min(start, held[0]?.start ?? start), Math.max(end, held.at(-1)?.end ?? end)).trim();
}

/** Whether a passage's words have any of a claim's own, beside the names of cities, or one that means the same. */
function isAboutTheSame(
  { standing }: StandingClaim,
  { passage, context }: CitedPassage,
  cityNames: CityNames,
): boolean {
  const language = checkingLanguage(passage.language);
  const words = [passage.text, ...context].flatMap((text) => readText(text, language).words);
  const vocabulary = createVocabulary(words, language);
  return contentWords({ reading: readText(standing, language) }).some(
    (word) => cityNames.find(word.text).length === 0 && vocabulary.means(word),
  );
}
