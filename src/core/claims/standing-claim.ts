import type { City } from "../corpus/city.ts";
import type { CityNames } from "../corpus/city-names.ts";
import { englishStem } from "../languages/english/english-stem.ts";
import { ENGLISH_STOP_WORDS } from "../languages/english/english-stop-words.ts";
import { fold } from "../text/fold.ts";
import { tokenize } from "../text/tokens.ts";

/** A claim that can be checked by itself. */
export type StandingClaim = {
  /** As somebody wrote it. */
  readonly text: string;
  /** With the city that the claims before were about, where it names no place of its own. */
  readonly standing: string;
  /** Ids of the cities that it is about; none where it names none. */
  readonly cities: readonly string[];
  /** Whether it names a city or a city's country. */
  readonly hasPlace: boolean;
};

type PlaceKnowledge = {
  readonly cities: readonly City[];
  readonly cityNames: CityNames;
  /** Stems that the corpus only knows as names. */
  readonly names: ReadonlySet<string>;
};

/** Makes each claim stand alone: "It has 39 districts" behind one about Istanbul is one about Istanbul. */
export function standingClaims(claims: readonly string[], knowledge: PlaceKnowledge): StandingClaim[] {
  let last: City | null = null;
  return claims.map((text) => {
    const named = citiesIn(text, knowledge);
    const [only, ...others] = named;
    if (only !== undefined) {
      // After two cities nobody can tell which one is meant.
      last = others.length === 0 ? only : null;
      return { text, standing: text, cities: named.map(({ id }) => id), hasPlace: true };
    }
    if (namesCountry(text, knowledge.cities)) {
      last = null;
      return { text, standing: text, cities: [], hasPlace: true };
    }
    if (last === null) return { text, standing: text, cities: [], hasPlace: false };
    return {
      text,
      standing: `In ${last.name}, ${withSmallLetter(text, knowledge)}`,
      cities: [last.id],
      hasPlace: true,
    };
  });
}

function citiesIn(text: string, { cities, cityNames }: PlaceKnowledge): City[] {
  const ids = new Set(cityNames.find(text).map(({ city }) => city));
  return cities.filter(({ id }) => ids.has(id));
}

function namesCountry(text: string, cities: readonly City[]): boolean {
  const words = new Set(tokenize(text).map(({ folded }) => folded));
  return cities.some(({ country }) => country !== null && tokenize(country).every(({ folded }) => words.has(folded)));
}

/** The first letter small, unless it begins a name, which a capital within a sentence would make of it. */
function withSmallLetter(text: string, { names }: PlaceKnowledge): string {
  const [first] = tokenize(text);
  if (first === undefined || first.start > 0) return text;
  const isOrdinary = ENGLISH_STOP_WORDS.has(first.folded) || !names.has(englishStem(fold(first.text)));
  return isOrdinary && !/^\p{Lu}{2}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
