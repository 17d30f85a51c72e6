import type { DocumentReply } from "../server/replies.ts";
import type { Library } from "./state.ts";
import type { Turn } from "./turn.ts";

/** A section that can be looked in alone. */
export type SectionChoice = {
  /** `document/section`, since two documents may have a section of one name. */
  readonly id: string;
  readonly label: string;
  readonly city: string | null;
};

/** Sections of one city, or those of none. */
export type SectionGroup = { readonly city: string | null; readonly sections: readonly SectionChoice[] };

/** More sections than these are no list to choose from: a city has to be chosen first. */
const MOST_SECTIONS = 500;

/** The sections to choose from, by city in the order of the documents; of the chosen city alone where one is chosen. */
export function sectionGroups({ documents }: Pick<Library, "documents">, city: string | null): SectionGroup[] {
  const several = documents.length > 1;
  const all = documents
    .flatMap((document) => sectionsOf(document, several))
    .filter((section) => city === null || section.city === city);
  if (all.length < 2 || all.length > MOST_SECTIONS) return [];
  const byCity = new Map<string | null, SectionChoice[]>();
  for (const section of all) byCity.set(section.city, [...(byCity.get(section.city) ?? []), section]);
  return [...byCity].map(([of, sections]) => ({ city: of, sections }));
}

function sectionsOf({ id: document, title, parts }: DocumentReply, several: boolean): SectionChoice[] {
  return parts
    .flatMap(({ sections }) => sections)
    .filter(({ passageCount }) => passageCount > 0)
    .map(({ id, label, city }) => ({
      id: `${document}/${id}`,
      label: several ? `${label} (${title})` : label,
      city,
    }));
}

/** Where alone a turn was looked for; null for everywhere, and for a place that the library does not have any more. */
export function placeAlone(
  { city: cityId, section: sectionId }: Pick<Turn, "city" | "section">,
  { cities, documents }: Library,
): { readonly name: string; readonly city: string | null } | null {
  const city = cities.find(({ id }) => id === cityId);
  if (sectionId === null) return city === undefined ? null : { name: city.name, city: city.id };
  const sections = documents.flatMap((document) => sectionsOf(document, false));
  // Others than this page may ask for a section without its document.
  const section = sections.find(({ id }) => id === sectionId || id.endsWith(`/${sectionId}`));
  return section === undefined ? null : { name: section.label, city: section.city };
}
