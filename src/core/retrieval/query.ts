import type { City } from "../corpus/city.ts";
import type { CityNames } from "../corpus/city-names.ts";
import { fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import { STOP_WORDS } from "../text/stop-words.ts";
import type { Synonyms } from "../text/synonyms.ts";
import { termsOf } from "../text/terms.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { WordFrequencies } from "../text/word-frequencies.ts";
import { type AskedQuantity, askedQuantity } from "./asked-quantity.ts";
import type { QueryTerm } from "./bm25f.ts";
import { type QuestionKind, questionKind } from "./question-kind.ts";
import type { Spelling } from "./spelling.ts";

/** A content word of a question. */
export type QueryWord = {
  /** As typed, folded. */
  readonly word: string;
  /** What it was taken for when the corpus does not know it; null when it was left as it is. */
  readonly corrected: string | null;
  readonly stem: string;
  /** Whether the corpus or the synonyms know the word, corrected or not. */
  readonly known: boolean;
  /** Written with a capital inside the sentence: the name of somebody or something. */
  readonly isName: boolean;
  readonly term: QueryTerm;
};

/** A question, analysed. */
export type Query = {
  readonly question: string;
  readonly kind: QuestionKind;
  /** The amount asked for; null when it is none. */
  readonly quantity: AskedQuantity | null;
  /** Without function words and city names. */
  readonly words: readonly QueryWord[];
  /** Cities named in it, by first mention. */
  readonly cities: readonly City[];
  /** Cities whose country is named in it, by first mention. */
  readonly ofCountries: readonly City[];
  /** Stems of its words that name those countries. */
  readonly placeStems: readonly string[];
  /** Years named in it. */
  readonly years: readonly string[];
};

export type QueryAnalysis = {
  readonly cities: readonly City[];
  readonly cityNames: CityNames;
  readonly spelling: Spelling;
  readonly synonyms: Synonyms;
  readonly frequencies: WordFrequencies;
};

/** How much a synonym counts beside the asker's own word. */
const SYNONYM_WEIGHT = 0.6;
/** How much a word counts that was only guessed from a misspelling. */
const CORRECTED_WEIGHT = 0.9;
/** Words by which people lead up to a question; they tell who asks and why, not what. */
const FRAMING_STEMS: ReadonlySet<string> = new Set(
  `author memo note slide slides briefing brief handout presentation speech article essay thesis homework assignment quiz
   boss colleague friend coworker supervisor trainer student participant audience journalist someone somebody everyone
   anyone partner meeting panel prepare preparing draft drafting write writing wonder curious interested heard hear
   remember recall forgot forget claim claims told check confirm verify cite quote mention mentioned moment sentence
   word words summary sum summarise summarize clarify elaborate detail details information info idea sure certain
   right correct true false anything something everything nothing thing again once today tomorrow yesterday`
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => stem(word)),
);

/** Words that say to compare, not what. */
const COMPARING: ReadonlySet<string> = new Set(
  ["compare", "comparison", "differ", "different", "difference", "contrast", "similar", "respectively"].map(stem),
);
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** How telling a word is by its commonness in the language: words of this Zipf value count least and most. */
const TELLING = { common: 6.2, rare: 3.6, least: 0.15 } as const;
/** A word this common is no misspelling, whether or not the corpus holds it. */
const ESTABLISHED_ZIPF = 2.3;
/** What words outside of the clause that asks count: "For a memo on schools: …"; those that the corpus does not know: */
const FRAMING_WEIGHT = { known: 0.5, unknown: 0.1 } as const;

/** Reads a question: its kind, cities, years and the words to search, misspellings repaired. */
export function analyzeQuestion(question: string, analysis: QueryAnalysis): Query {
  const mentions = analysis.cityNames.find(question);
  const isCity = (token: Token): boolean =>
    mentions.some((mention) => token.start < mention.end && token.end > mention.start);

  const asking = askingSpans(question);
  const words = new Map<string, QueryWord>();
  for (const [position, token] of termsOf(question).entries()) {
    if (isCity(token)) continue;
    const isName = position > 0 && /^\p{Lu}/u.test(token.text) && !startsClause(question, token);
    const word = queryWord(token, isName, isWithin(token, asking), analysis);
    if (word === null || COMPARING.has(word.stem)) continue;
    const known = words.get(word.stem);
    if (known === undefined || known.term.weight < word.term.weight) words.set(word.stem, word);
  }

  const named = new Set(mentions.map((mention) => mention.city));
  const repaired = repair(question, [...words.values()]);
  return {
    question: repaired,
    kind: questionKind(repaired),
    words: [...words.values()],
    quantity: askedQuantity(repaired),
    cities: [...named].flatMap((id) => analysis.cities.find((city) => city.id === id) ?? []),
    ofCountries: [...new Set([...words.values()].flatMap((word) => citiesOfCountry(word, analysis.cities)))],
    placeStems: [...words.values()].filter((word) => citiesOfCountry(word, analysis.cities).length > 0).map(({ stem }) => stem),
    years: [...words.values()].flatMap(({ word }) => (YEAR.test(word) ? [word] : [])),
  };
}

/** The question with its misspelt words replaced by what they were taken for. */
function repair(question: string, words: readonly QueryWord[]): string {
  const corrections = new Map(words.flatMap(({ word, corrected }) => (corrected === null ? [] : [[word, corrected]])));
  if (corrections.size === 0) return question;
  let repaired = "";
  let end = 0;
  for (const token of tokenize(question)) {
    repaired += question.slice(end, token.start) + (corrections.get(token.folded) ?? token.text);
    end = token.end;
  }
  return repaired + question.slice(end);
}

function citiesOfCountry({ term }: QueryWord, cities: readonly City[]): City[] {
  const stems = new Set(term.alternatives.map((alternative) => alternative.stem));
  return cities.filter(({ country }) => country !== null && stems.has(stem(fold(country))));
}

function queryWord(
  token: Token,
  isName: boolean,
  isAsking: boolean,
  { spelling, synonyms, frequencies }: QueryAnalysis,
): QueryWord | null {
  const own = stem(token.folded);
  const inCorpus = spelling.knows(token.folded) || synonyms.of(own).length > 0;
  const zipf = frequencies.zipf(token.folded);
  const isEstablished = inCorpus || (zipf !== null && zipf >= ESTABLISHED_ZIPF);
  const corrected = isEstablished ? null : spelling.correct(token.folded);
  if (corrected !== null && STOP_WORDS.has(corrected)) return null;
  const found = corrected === null ? own : stem(corrected);
  const telling = corrected === null ? tellingWeight(zipf) : CORRECTED_WEIGHT * tellingWeight(frequencies.zipf(corrected));
  const isKnown = inCorpus || corrected !== null;
  const clause = isAsking ? 1 : isKnown ? FRAMING_WEIGHT.known : FRAMING_WEIGHT.unknown;
  const framing = FRAMING_STEMS.has(found) ? FRAMING_WEIGHT.unknown : 1;
  return {
    word: token.folded,
    corrected,
    stem: found,
    known: isKnown,
    isName,
    term: {
      weight: Math.min(clause, framing) * telling,
      alternatives: [
        { stem: found, weight: 1 },
        ...synonyms.of(found).map((other) => ({ stem: other, weight: SYNONYM_WEIGHT })),
      ],
    },
  };
}

/** 1 for rare words and names, less the more common a word is. */
function tellingWeight(zipf: number | null): number {
  if (zipf === null) return 1;
  const { common, rare, least } = TELLING;
  return Math.min(1, Math.max(least, (common - zipf) / (common - rare)));
}

type Span = { readonly start: number; readonly end: number };

/**
 * The stretches that ask: in the sentences with a question mark, else in those with a question word, from the question
 * word on. The whole question when none does.
 */
function askingSpans(question: string): Span[] {
  const sentences = Array.from(question.matchAll(/[^.!?:;\u061f]+[.!?:;\u061f]*/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marked = sentences.filter(({ text }) => /[?\u061f]/.test(text));
  const asking = marked.length > 0 ? marked : sentences.filter(({ text }) => QUESTION_WORD.test(text));
  if (asking.length === 0) return [{ start: 0, end: question.length }];
  return asking.map(({ text, start, end }) => ({ start: start + Math.max(0, text.search(QUESTION_WORD)), end }));
}

const QUESTION_WORD = /\b(?:who|whom|whose|which|what|when|where|why|how|whether|if)\b/i;

function isWithin(token: Token, spans: readonly Span[]): boolean {
  return spans.some((span) => token.start >= span.start && token.start < span.end);
}

function startsClause(question: string, token: Token): boolean {
  return /(?:^|[.!?:;])\s*["“„«(]?$/u.test(question.slice(0, token.start));
}
