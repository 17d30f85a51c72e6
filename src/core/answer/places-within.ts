import type { Corpus } from "../corpus/corpus.ts";
import { matchesFilter } from "../retrieval/matches-filter.ts";
import type { PassageFilter } from "../retrieval/search.ts";

/** A library has a section of one name in more documents than anybody reads a list of. */
const SECTIONS_NAMED = 5;

/** What a filter leaves of the corpus, as readers know it: its sections, else its city, else its document. */
export function placesWithin(corpus: Corpus, filter: PassageFilter): string[] {
  const { city, section, document } = filter;
  if (section !== undefined) {
    const left = corpus.passages.filter((passage) => matchesFilter(passage, filter, corpus));
    const sections = [...new Set(left.map((passage) => corpus.sectionOf(passage)))];
    const isPart = sections.length > 1 && sections.every(({ part }) => part === section);
    const names = [...new Set(sections.map(({ path, label }) => (isPart ? (path[0] ?? label) : label)))];
    if (names.length > 0) return names.length > SECTIONS_NAMED ? [section] : names;
  }
  const names = [
    corpus.cities.find(({ id }) => id === city)?.name,
    document === undefined ? undefined : corpus.document(document)?.title,
  ];
  return names.filter((name) => name !== undefined);
}
