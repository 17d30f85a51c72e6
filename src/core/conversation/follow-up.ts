import type { City } from "../corpus/city.ts";
import { rulesOf } from "../languages/rules-of.ts";
import type { AskedQuantity } from "../retrieval/asked-quantity.ts";
import type { Query } from "../retrieval/query.ts";
import type { QuestionKind } from "../languages/question-kind.ts";
import { tokenize } from "../text/tokens.ts";
import type { QueryWord } from "../retrieval/query-word.ts";

/** How much earlier words count beside those of the question itself, in search and in what must be found. */
const CARRIED = { previousQuestion: 0.5, previousName: 0.9, bareFollowUp: 1 } as const;
/** A question of so few telling words, without a name, leans on what was said before. */
const FEW_WORDS = 3;
/** Words in all, function words too, up to which such a question is a clipped one. */
const SHORT_QUESTION = 5;

/** Kinds that a question without a subject can ask for by itself: "Since when?", "Why?"; "What about Izmir?" asks as before. */
const OWN_KINDS: ReadonlySet<QuestionKind> = new Set(["date", "reason", "person", "place", "number"]);

/** Whether a question leans on what was said before: by its opening, by a pointing word or by its bareness. */
function leansOnBefore(query: Query): boolean {
  const { followUps, legible } = rulesOf(query.language);
  const question = legible(query.question);
  return (
    followUps.opening.test(question) ||
    followUps.pointing.test(question.replace(followUps.pointingNowhere, " ")) ||
    isShort(query)
  );
}

/** "And the Moroccan one?" means the city there. */
function countryAsCity(query: Query, previous: Query): Query {
  const onlyCountries = query.words.every((word) => query.placeStems.includes(word.stem));
  // "And in all of Turkey?", after Istanbul, is about the country.
  if (query.ofCountries.some((city) => previous.cities.includes(city))) return query;
  if (query.cities.length > 0 || query.ofCountries.length === 0 || !onlyCountries) return query;
  return { ...query, words: [], cities: query.ofCountries, ofCountries: [], placeStems: [] };
}

function isShort({ question, words, cities }: Query): boolean {
  if (words.length === 0) return true;
  if (words.length > FEW_WORDS || cities.length > 0 || words.some((word) => word.isName)) return false;
  return tokenize(question).length <= SHORT_QUESTION;
}

/**
 * The question made to stand alone: city, subject and kind are taken from the one before where it names none. Itself
 * when it stands alone already.
 * `previous` is itself already resolved; `cities` are all that the corpus has, for "the other two".
 */
export function resolveFollowUp(asked: Query, previous: Query, cities: readonly City[]): Query {
  if (!leansOnBefore(asked)) return asked;
  const query = countryAsCity(asked, previous);
  const bare = query.words.length === 0;
  const keepsKind = bare && !OWN_KINDS.has(query.kind);
  const weight = bare ? CARRIED.bareFollowUp : CARRIED.previousQuestion;
  const own = new Set(query.words.map((word) => word.stem));
  // A city takes the place of the country or city asked about before.
  const replaced = new Set(query.cities.length > 0 ? previous.placeStems : []);
  const carried = previous.words
    .filter((word) => !own.has(word.stem) && !replaced.has(word.stem))
    .map((word) => weighted(word, word.isName ? Math.max(weight, CARRIED.previousName) : weight));
  return {
    language: query.language,
    question: `${previous.question} ${query.question}`,
    kind: keepsKind ? previous.kind : query.kind,
    quantity: quantityMeant(query, previous) ?? (keepsKind ? previous.quantity : null),
    words: [...query.words, ...carried],
    ofCountries: query.ofCountries.length > 0 || query.cities.length > 0 ? query.ofCountries : previous.ofCountries,
    placeStems: [...query.placeStems, ...previous.placeStems],
    cityStems: query.cityStems,
    names: query.names,
    phrases: [...query.phrases, ...previous.phrases],
    given: new Set([...query.given, ...previous.given]),
    cities: citiesMeant(query, previous, cities),
    mentioned: [...new Set([...previous.mentioned, ...query.mentioned])],
    years: query.years.length > 0 ? query.years : bare ? previous.years : [],
  };
}

/** "And how many was it in 1970?", after a share: nothing is counted by itself, so the share is meant. */
function quantityMeant({ quantity }: Query, previous: Query): AskedQuantity | null {
  const isBare = quantity !== null && quantity.unit === "count" && quantity.of.length === 0;
  return isBare ? (previous.quantity ?? quantity) : quantity;
}

function citiesMeant(query: Query, previous: Query, all: readonly City[]): readonly City[] {
  if (query.cities.length > 0) return query.cities;
  if (query.ofCountries.length > 0) return [];
  const others = all.filter((city) => !previous.mentioned.some(({ id }) => id === city.id));
  if (asksForOthers(query) && previous.mentioned.length > 0 && others.length > 0) return others;
  return previous.cities;
}

function asksForOthers({ language, question }: Query): boolean {
  const { followUps, legible } = rulesOf(language);
  return followUps.others.test(legible(question));
}

function weighted(word: QueryWord, weight: number): QueryWord {
  return { ...word, term: { ...word.term, weight: word.term.weight * weight } };
}
