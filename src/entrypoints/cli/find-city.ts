import type { City } from "../../core/corpus/city.ts";
import { fold } from "../../core/text/fold.ts";

/** The city that a person names, by its id or in any of its spellings, without regard to case and accents. */
export function findCity(name: string, cities: readonly City[]): City | undefined {
  const wanted = fold(name.trim());
  return cities.find((city) => [city.id, city.name, ...city.names].some((spelling) => fold(spelling) === wanted));
}

/** The id for a filter; a name that no city has is passed on, so that the core says which there are. */
export function cityIdFor(name: string | undefined, cities: readonly City[]): string | undefined {
  return name === undefined ? undefined : (findCity(name, cities)?.id ?? name);
}
