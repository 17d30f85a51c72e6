import type { Corpus } from "../corpus/corpus.ts";
import type { Passage } from "../corpus/passage.ts";
import type { PassageFilter } from "./search.ts";

/** Whether a filter leaves anything out. */
export function isNarrow({ city, section, document }: PassageFilter): boolean {
  return city !== undefined || section !== undefined || document !== undefined;
}

/** Whether a passage lies within a filter. A bare slug as section means that section of every part. */
export function matchesFilter(passage: Passage, filter: PassageFilter, corpus: Corpus): boolean {
  const { city, section, document } = filter;
  if (city !== undefined && passage.city !== city) return false;
  if (document !== undefined && passage.document !== document) return false;
  if (section === undefined) return true;
  const { id, part } = corpus.sectionOf(passage);
  return id === section || part === section || id.endsWith(`/${section}`) || `${passage.document}/${id}` === section;
}
