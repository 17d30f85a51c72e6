import type { City } from "../corpus/city.ts";
import type { CityMention, CityNames } from "../corpus/city-names.ts";
import type { Language } from "../language.ts";
import type { LanguageRules } from "../languages/language-rules.ts";
import type { QuestionKind } from "../languages/question-kind.ts";
import { fold } from "../text/fold.ts";
import { stemsOf, type Term, termsOf } from "../text/terms.ts";
import { tokenize } from "../text/tokens.ts";
import { type AskedQuantity, askedQuantity } from "./asked-quantity.ts";
import { stemsByCity } from "./city-stems.ts";
import { asSubject, LEAST_SUBJECT, type QueryWord, readQueryWord, type WordKnowledge } from "./query-word.ts";
import { askingSpans, isWithin, startsSentence } from "./question-clauses.ts";
import { questionKind } from "./question-kind.ts";
import { repairQuestion } from "./repair-question.ts";

/** A question, analysed. */
export type Query = {
  /** The language that it was read in. */
  readonly language: Language;
  /** With misspelt words replaced by what they were taken for. */
  readonly question: string;
  readonly kind: QuestionKind;
  /** The amount asked for; null when it is none. */
  readonly quantity: AskedQuantity | null;
  /** Without function words and city names. */
  readonly words: readonly QueryWord[];
  /** Cities named in it, by first mention. */
  readonly cities: readonly City[];
  /** Cities named in the conversation so far, this question included. */
  readonly mentioned: readonly City[];
  /** Stems that stand in a piece of the question about one city only, by the city's id. */
  readonly cityStems: ReadonlyMap<string, ReadonlySet<string>>;
  /** Cities whose country is named in it, by first mention. */
  readonly ofCountries: readonly City[];
  /** Stems of its words that name those countries. */
  readonly placeStems: readonly string[];
  /** Names of several words in it, folded: `integration law`. */
  readonly phrases: readonly string[];
  /** Stems that the corpus only knows as names. */
  readonly names: ReadonlySet<string>;
  /** Years named in it. */
  readonly years: readonly string[];
  /** Folded words that are no answer by themselves: those of the question, and the names of all cities and countries. */
  readonly given: ReadonlySet<string>;
};

export type QueryAnalysis = WordKnowledge & { readonly cities: readonly City[]; readonly cityNames: CityNames };

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Reads a question: its kind, cities, years and the words to search, misspellings repaired. */
export function analyzeQuestion(question: string, analysis: QueryAnalysis): Query {
  const { rules } = analysis;
  const mentions = analysis.cityNames.find(question);
  const asking = askingSpans(question, rules.clauses);
  const words = wordsOf(question, mentions, analysis).map((term) => {
    const isName =
      rules.evidence.capitalsTellNames &&
      term.start > 0 &&
      /^\p{Lu}/u.test(term.text) &&
      !startsSentence(question, term);
    return { term, word: readQueryWord(term.folded, { isName, isAsking: isWithin(term, asking) }, analysis) };
  });
  const repaired = repairQuestion(
    question,
    words.map(({ word }) => word),
  );
  const read = withPhrases(words, analysis);
  // A repaired word may be a city's name or a word that asks; then the question reads differently.
  if (read.some(({ word: { corrected } }) => corrected !== null && changesReading(corrected, analysis)))
    return analyzeQuestion(repaired, analysis);
  const found = withSubject(read.filter(({ word }) => !rules.framing.comparing.has(word.stem)));
  const kind = questionKind(repaired, rules.language);
  const meant = kind === "comparison" ? found.filter(({ word }) => !rules.framing.ranking.has(word.stem)) : found;
  const telling = weightiestByStem((meant.length > 0 ? meant : found).map(({ word }) => word));
  const named = new Set(mentions.map((mention) => mention.city));
  const cities = [...named].flatMap((id) => analysis.cities.find((city) => city.id === id) ?? []);
  const countries = countriesNamed(telling, analysis.cities, rules);
  return {
    language: rules.language,
    question: repaired,
    kind,
    quantity: askedQuantity(repaired, rules.language),
    words: telling,
    cities,
    mentioned: cities,
    cityStems: stemsByCity(question, rules.clauses, mentions, meant),
    ofCountries: countries.map(({ city }) => city),
    placeStems: [...new Set(countries.flatMap(({ named }) => named.map((word) => word.stem)))],
    names: analysis.names,
    phrases: namesOfSeveralWords(question),
    years: telling.flatMap(({ word }) => (YEAR.test(word) ? [word] : [])),
    given: new Set(
      [repaired, ...analysis.cities.flatMap(({ name, country }) => [name, country ?? ""])].flatMap(foldedWords),
    ),
  };
}

function changesReading(corrected: string, { rules, cityNames }: QueryAnalysis): boolean {
  return rules.stopWords.has(corrected) || cityNames.find(corrected).length > 0;
}

/** Words with capitals side by side, other than the question's first. */
const SEVERAL_CAPITALS = /(?<!^\W*)(?<![.!?:;]\s*["“„«(]?)\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*)+/gu;

/** At the beginning, where the first capital says nothing, a name has two more. */
const LONG_NAME_FIRST = /^\W*(\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*){2,})/u;

function namesOfSeveralWords(question: string): string[] {
  const first = LONG_NAME_FIRST.exec(question)?.[1];
  return [...(first === undefined ? [] : [first]), ...(question.match(SEVERAL_CAPITALS) ?? [])].map(fold);
}

type ReadTerm = { readonly term: Term; readonly word: QueryWord };

/** How much the translation of a term of several words counts beside that of each word. */
const PHRASE_WEIGHT = 0.9;

/** With the translations of terms of several words, which each of their words may stand for. */
function withPhrases(read: readonly ReadTerm[], { translations }: QueryAnalysis): readonly ReadTerm[] {
  const stems = read.map(({ word }) => word.stem);
  const held = translations.phrases.flatMap(({ stems: phrase, translated }) => {
    const at = stems.findIndex((_, place) => phrase.every((stem, offset) => stems[place + offset] === stem));
    return at < 0 ? [] : [{ at, end: at + phrase.length, translated }];
  });
  if (held.length === 0) return read;
  return read.map(({ term, word }, place) => {
    const own = held.filter(({ at, end }) => place >= at && place < end).flatMap(({ translated }) => translated);
    const more = own.map(({ stem, weight }) => ({ stem, weight: weight * PHRASE_WEIGHT }));
    return { term, word: { ...word, term: { ...word.term, alternatives: [...word.term.alternatives, ...more] } } };
  });
}

/** Where nothing but framing words is asked, they are what is asked about. */
function withSubject(found: readonly ReadTerm[]): readonly ReadTerm[] {
  const subject = found.filter(({ word }) => !word.isFraming);
  if (subject.reduce((sum, { word }) => sum + word.term.weight, 0) >= LEAST_SUBJECT) return found;
  return found.map(({ term, word }) => ({ term, word: word.isFraming ? asSubject(word) : word }));
}

/** The query as it is about one of its cities: without what is only asked about the others. */
export function queryForCity(query: Query, city: City): Query {
  const own = query.cityStems.get(city.id);
  const ofOthers = new Set(
    [...query.cityStems].flatMap(([id, stems]) => (id === city.id ? [] : [...stems])).filter((stem) => !own?.has(stem)),
  );
  const words = own === undefined ? query.words : query.words.filter((word) => !ofOthers.has(word.stem));
  return { ...query, words, cities: [city], ofCountries: [] };
}

/** Content words without city names; of a hyphenated word the whole where the corpus knows it, else its parts. */
function wordsOf(question: string, mentions: readonly CityMention[], { rules, spelling }: QueryAnalysis): Term[] {
  const terms = termsOf(question, rules.language).filter(
    (term) => !mentions.some(({ start, end }) => term.start < end && term.end > start),
  );
  const compounds = terms.filter((term) => term.text.includes("-"));
  const known = compounds.filter((term) => spelling.knows(term.folded));
  return terms.filter((term) => {
    if (compounds.includes(term)) return known.includes(term);
    return !known.some(({ start, end }) => term.start >= start && term.end <= end);
  });
}

function weightiestByStem(words: readonly QueryWord[]): QueryWord[] {
  const byStem = new Map<string, QueryWord>();
  for (const word of words) {
    const known = byStem.get(word.stem);
    if (known === undefined || known.term.weight < word.term.weight) byStem.set(word.stem, word);
  }
  return [...byStem.values()];
}

function foldedWords(text: string): string[] {
  return tokenize(text).map(({ folded }) => folded);
}

/** The cities whose country the words name in full, by first mention, with the words that do. */
function countriesNamed(words: readonly QueryWord[], cities: readonly City[], { language }: LanguageRules) {
  const found = cities.flatMap((city) => {
    const country = stemsOf(city.country ?? "", language);
    const named = words.filter(({ term }) => term.alternatives.some(({ stem }) => country.includes(stem)));
    const stems = new Set(named.flatMap(({ term }) => term.alternatives.map(({ stem }) => stem)));
    return named.length > 0 && country.every((stem) => stems.has(stem)) ? [{ city, named }] : [];
  });
  const place = ({ named }: { readonly named: readonly QueryWord[] }) => words.findIndex((word) => word === named[0]);
  return found.sort((a, b) => place(a) - place(b));
}
