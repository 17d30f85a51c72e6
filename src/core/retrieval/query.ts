import type { City } from "../corpus/city.ts";
import type { CityMention, CityNames } from "../corpus/city-names.ts";
import { fold } from "../text/fold.ts";
import { stem } from "../text/stem.ts";
import { type Term, termsOf } from "../text/terms.ts";
import { tokenize } from "../text/tokens.ts";
import { type AskedQuantity, askedQuantity } from "./asked-quantity.ts";
import { COMPARING_STEMS, RANKING_STEMS } from "./framing-words.ts";
import { type QueryWord, readQueryWord, type WordKnowledge } from "./query-word.ts";
import { askingSpans, isWithin, pieces, startsSentence } from "./question-clauses.ts";
import { type QuestionKind, questionKind } from "./question-kind.ts";
import { repairQuestion } from "./repair-question.ts";

/** A question, analysed. */
export type Query = {
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
  /** Years named in it. */
  readonly years: readonly string[];
  /** Folded words that are no answer by themselves: those of the question, and the names of all cities and countries. */
  readonly given: ReadonlySet<string>;
};

export type QueryAnalysis = WordKnowledge & { readonly cities: readonly City[]; readonly cityNames: CityNames };

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Reads a question: its kind, cities, years and the words to search, misspellings repaired. */
export function analyzeQuestion(question: string, analysis: QueryAnalysis): Query {
  const mentions = analysis.cityNames.find(question);
  const asking = askingSpans(question);
  const found = wordsOf(question, mentions, analysis).flatMap((term) => {
    const isName = term.start > 0 && /^\p{Lu}/u.test(term.text) && !startsSentence(question, term);
    const word = readQueryWord(term.folded, { isName, isAsking: isWithin(term, asking) }, analysis);
    return word === null || COMPARING_STEMS.has(word.stem) ? [] : [{ term, word }];
  });
  const repaired = repairQuestion(
    question,
    found.map(({ word }) => word),
  );
  const kind = questionKind(repaired);
  const meant = kind === "comparison" ? found.filter(({ word }) => !RANKING_STEMS.has(word.stem)) : found;
  const words = weightiestByStem((meant.length > 0 ? meant : found).map(({ word }) => word));
  const named = new Set(mentions.map((mention) => mention.city));
  const cities = [...named].flatMap((id) => analysis.cities.find((city) => city.id === id) ?? []);
  return {
    question: repaired,
    kind,
    quantity: askedQuantity(repaired),
    words,
    cities,
    mentioned: cities,
    cityStems: stemsByCity(question, mentions, meant),
    ofCountries: [...new Set(words.flatMap((word) => citiesOfCountry(word, analysis.cities)))],
    placeStems: words.filter((word) => citiesOfCountry(word, analysis.cities).length > 0).map((word) => word.stem),
    years: words.flatMap(({ word }) => (YEAR.test(word) ? [word] : [])),
    given: new Set([repaired, ...analysis.cities.flatMap(({ name, country }) => [name, country ?? ""])].flatMap(foldedWords)),
  };
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
function wordsOf(question: string, mentions: readonly CityMention[], { spelling }: QueryAnalysis): Term[] {
  const terms = termsOf(question).filter((term) => !mentions.some(({ start, end }) => term.start < end && term.end > start));
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

/** Assigns the words of each piece that names exactly one city to it; cities whose pieces have no words are left out. */
function stemsByCity(
  question: string,
  mentions: readonly CityMention[],
  found: readonly { readonly term: Term; readonly word: QueryWord }[],
): Map<string, Set<string>> {
  const byCity = new Map<string, Set<string>>();
  for (const piece of pieces(question)) {
    const cities = new Set(mentions.filter((mention) => isWithin(mention, [piece])).map(({ city }) => city));
    const [city] = cities;
    if (cities.size !== 1 || city === undefined) continue;
    for (const { term, word } of found) {
      if (!isWithin(term, [piece])) continue;
      const stems = byCity.get(city) ?? new Set<string>();
      byCity.set(city, stems.add(word.stem));
    }
  }
  return byCity;
}

function foldedWords(text: string): string[] {
  return tokenize(text).map(({ folded }) => folded);
}

function citiesOfCountry({ term }: QueryWord, cities: readonly City[]): City[] {
  const stems = new Set(term.alternatives.map((alternative) => alternative.stem));
  return cities.filter(({ country }) => country !== null && stems.has(stem(fold(country))));
}
