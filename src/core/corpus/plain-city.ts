import { type CityNames, createCityNames } from "./city-names.ts";
import type { City } from "./city.ts";
import type { Part } from "./part.ts";
import type { PlainDraft } from "./plain-draft.ts";
import { slugOf } from "./slug.ts";

/** The cities of a plain document's sections. */
type PlainCities = {
  /** The city of a section, by the section's id. */
  readonly of: (section: string) => string | null;
  /** All cities that a section is about. */
  readonly named: readonly City[];
};

export type CityOf = {
  readonly find: (draft: PlainDraft, parts: readonly Part[]) => PlainCities;
  /** False where no document has a city, so that none is missed. */
  readonly anyKnown: boolean;
};

/** The cities that plain documents' front matter names and that are not known yet. */
export function citiesInFrontMatter(drafts: readonly PlainDraft[], known: readonly City[]): City[] {
  const found: City[] = [];
  for (const { frontMatter } of drafts.flatMap((draft) => draft.parts)) {
    const id = frontMatter.city === null ? "" : slugOf(frontMatter.city);
    if (frontMatter.city === null || id === "") continue;
    if (cityNamed(frontMatter.city, [...known, ...found]) !== null) continue;
    found.push({ id, name: frontMatter.city, country: null, names: [] });
  }
  return found;
}

/**
 * A section's city is the one that its front matter names; else the one in the nearest heading above it that names
 * any, then in the document's title; else the city that more than half of the document's passages name. A heading or
 * title that names several cities is about no single one.
 */
export function createCityOf(known: readonly City[]): CityOf {
  const names = createCityNames(known);
  const find: CityOf["find"] = (draft, parts) => {
    const fallback = citiesIn(names, draft.title) ?? mostNamed(names, parts);
    const cities = new Map<string, string | null>();
    for (const [index, part] of parts.entries()) {
      const given = draft.parts[index]?.frontMatter.city ?? null;
      const own = given === null ? null : cityNamed(given, known);
      for (const section of part.sections) {
        const heading = section.path.toReversed().map((words) => citiesIn(names, words));
        const decided = own === null ? heading.find((found) => found !== null) : { city: own };
        cities.set(section.id, (decided ?? fallback)?.city ?? null);
      }
    }
    const used = new Set(cities.values());
    return { of: (section) => cities.get(section) ?? null, named: known.filter((city) => used.delete(city.id)) };
  };
  return { find, anyKnown: known.length > 0 };
}

/** Null when the words name no city; `city` is null when they name several. */
function citiesIn(names: CityNames, words: string): { readonly city: string | null } | null {
  const found = new Set(names.find(words).map((mention) => mention.city));
  if (found.size === 0) return null;
  return { city: found.size === 1 ? ([...found][0] ?? null) : null };
}

function mostNamed(names: CityNames, parts: readonly Part[]): { readonly city: string | null } | null {
  const passages = parts.flatMap((part) => part.passages);
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const city of new Set(names.find(passage.text).map((mention) => mention.city))) {
      counts.set(city, (counts.get(city) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || first[1] * 2 <= passages.length || first[1] === second?.[1]) return null;
  return { city: first[0] };
}

/** The city of this id, or of this name as a whole. */
function cityNamed(words: string, cities: readonly City[]): string | null {
  const byId = cities.find((city) => city.id === words);
  if (byId !== undefined) return byId.id;
  const [mention] = createCityNames(cities).find(words);
  return mention !== undefined && mention.start === 0 && mention.end === words.length ? mention.city : null;
}
