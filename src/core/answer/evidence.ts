import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { givesQuantity } from "../retrieval/asked-quantity.ts";
import type { Bm25f } from "../retrieval/bm25f.ts";
import type { IndexedPassage, IndexedSentence } from "../retrieval/indexed-passage.ts";
import type { Query } from "../retrieval/query.ts";
import type { QueryWord } from "../retrieval/query-word.ts";
import type { Candidate } from "../retrieval/retriever.ts";
import { fold } from "../text/fold.ts";
import { isAmountOf } from "./amount-of-name.ts";
import { holdsKind } from "./kind-evidence.ts";
import { questionMatch } from "./question-match.ts";
import { PLACE, placeOf } from "./word-place.ts";

/** How well one sentence answers a question. */
export type Evidence = {
  readonly indexed: IndexedPassage;
  readonly sentence: IndexedSentence;
  /** Share of the question, weighed by rarity, that the sentence and its surroundings hold: 0 to 1. */
  readonly support: number;
  /** Support with what else speaks for the sentence; for ranking. */
  readonly score: number;
  /** Whether it holds the kind of thing asked for (a number, a date, …). */
  readonly holdsKind: boolean;
  /** Words of the question that neither the sentence nor its passage knows. */
  readonly missing: readonly QueryWord[];
  /** Whether a name asked about is neither in the sentence, nor in what it is said to answer, nor in its headings. */
  readonly hasNameOutside: boolean;
  /** Whether it asks about a turning point that none of these states. */
  readonly hasTurningPointOutside: boolean;
  /** Share of the question that is in none of these. */
  readonly outsideShare: number;
  /** How near the question comes to one that the corpus names for the sentence: 0 to 1. */
  readonly questionMatch: number;
  /** Cosine similarity of sentence and question; null where nothing is embedded. */
  readonly similarity: number | null;
};

/** Weights of what else speaks for a sentence, beside a support of 0 to 1. */
const BONUS = {
  namesCity: 0.12,
  /** Where words alone decide; vectors tell countries apart. */
  otherCountry: -0.4,
  namesPhrase: 0.6,
  passageScore: 0.35,
  holdsKind: 0.4,
  ownWords: 0.3,
  questionMatch: 0.6,
  similarity: 1.3,
} as const;

/** Weighs every sentence of the candidates, best first. */
export function weighSentences(query: Query, candidates: readonly Candidate[], keyword: Bm25f): Evidence[] {
  const { turningPoints } = rulesOf(query.language);
  const weights = new Map(query.words.map((word) => [word, word.term.weight * keyword.idf(word.term)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const bestScore = Math.max(...candidates.map((candidate) => candidate.score), 1e-9);

  return candidates
    .flatMap(({ indexed, score, similarities }) => {
      const passageStems = new Set(indexed.fields.text);
      return indexed.sentences.map((sentence): Evidence => {
        // Where vectors help, they tell already that the initials are the name.
        const initialled = similarities.length > 0 ? NO_WORDS : wordsInInitials(query.phrases, sentence.text);
        let supported = 0;
        let own = 0;
        let hasNameOutside = false;
        let hasTurningPointOutside = false;
        let outside = 0;
        let asked = 0;
        const missing: QueryWord[] = [];
        for (const [word, weight] of weights) {
          const place = initialled.has(word.word)
            ? PLACE.sentence
            : placeOf(word, sentence, passageStems, indexed.context);
          supported += weight * place;
          if (place === 0) missing.push(word);
          if (place >= PLACE.questionSynonym) own += weight * place;
          else {
            hasNameOutside ||= word.isName;
            hasTurningPointOutside ||= turningPoints.has(word.stem);
          }
          if (word.isFraming || !word.isAsking) continue;
          asked += weight;
          if (place < PLACE.questionSynonym) outside += weight;
        }
        const support = total === 0 ? 0 : supported / total;
        const matched = questionMatch(weights, sentence, keyword);
        const similarity = similarities[sentence.position] ?? null;
        const kind = holdsAsked(query, sentence, indexed.passage.language);
        hasNameOutside ||= countsOther(query, sentence, indexed.passage.language);
        const hasPhrase = query.phrases.length > 0 && holdsAny(query.phrases, sentence.text);

        return {
          indexed,
          sentence,
          support,
          holdsKind: kind,
          missing,
          hasNameOutside,
          hasTurningPointOutside,
          outsideShare: asked === 0 ? 0 : outside / asked,
          similarity,
          questionMatch: matched,
          score:
            support +
            (total === 0 ? 0 : (BONUS.ownWords * own) / total) +
            (kind ? BONUS.holdsKind : 0) +
            (namesCity(query, sentence.text) ? BONUS.namesCity : 0) +
            (hasPhrase ? BONUS.namesPhrase : 0) +
            (BONUS.passageScore * score) / bestScore +
            (similarities.length === 0 && isOfOtherCountry(query, indexed) ? BONUS.otherCountry : 0) +
            BONUS.questionMatch * matched +
            BONUS.similarity * Math.max(0, similarity ?? 0),
        };
      });
    })
    .sort((a, b) => b.score - a.score);
}

/** Whether a text holds a name of several words, or its initials: "GMF" for `german marshall fund`. */
function holdsAny(phrases: readonly string[], text: string): boolean {
  const folded = fold(text);
  const initials = new Set((text.match(INITIALS) ?? []).map(fold));
  return phrases.some((phrase) => folded.includes(phrase) || initials.has(initialsOf(phrase)));
}

/** The words of the names that a text only gives by their initials: "GMF" says `german`, `marshall` and `fund`. */
function wordsInInitials(phrases: readonly string[], text: string): ReadonlySet<string> {
  if (phrases.length === 0) return NO_WORDS;
  const initials = new Set((text.match(INITIALS) ?? []).map(fold));
  if (initials.size === 0) return NO_WORDS;
  return new Set(
    phrases.filter((phrase) => initials.has(initialsOf(phrase))).flatMap((phrase) => phrase.split(/[ -]/)),
  );
}

const NO_WORDS: ReadonlySet<string> = new Set();

const INITIALS = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;

function initialsOf(phrase: string): string {
  return phrase
    .split(/[ -]/)
    .map((word) => word[0] ?? "")
    .join("");
}

/** Whether a passage is about a city of another country than those that the question names. */
function isOfOtherCountry({ ofCountries }: Query, { passage: { city } }: IndexedPassage): boolean {
  return ofCountries.length > 0 && city !== null && !ofCountries.some(({ id }) => id === city);
}

/** Whether a sentence names the one city asked about. */
function namesCity({ cities }: Query, text: string): boolean {
  return cities.length === 1 && text.includes(cities[0]?.name ?? "");
}

/** Whether the amounts of a sentence that names what the question does are amounts of something else. */
function countsOther(
  { quantity, words, placeStems }: Query,
  { stems, text }: IndexedSentence,
  language: Language,
): boolean {
  if (quantity === null) return false;
  const named = words.filter(({ isName, stem }) => isName && !placeStems.includes(stem) && stems.has(stem));
  const known = new Set(named.flatMap(({ term }) => term.alternatives.map((other) => other.stem)));
  return named.length > 0 && !isAmountOf(known, quantity.unit, text, language);
}

/** Whether a sentence gives the amount asked for, of the things asked about, or else the kind of thing. */
function holdsAsked(query: Query, sentence: IndexedSentence, language: Language): boolean {
  if (query.quantity === null) return holdsKind(query.kind, sentence.text, { language, given: query.given });
  const { unit, of } = query.quantity;
  if (!givesQuantity(unit, sentence.text, language)) return false;
  const things = new Set(of.map(rulesOf(query.language).stem));
  const counted = query.words.filter((word) => things.has(word.stem));
  return (
    counted.length === 0 ||
    counted.some(({ term }) =>
      term.alternatives.some(({ stem }) => sentence.stems.has(stem) || sentence.questionStems.has(stem)),
    )
  );
}
