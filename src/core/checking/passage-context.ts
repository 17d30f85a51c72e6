import type { Corpus } from "../corpus/corpus.ts";
import type { Passage } from "../corpus/passage.ts";

/** What the sentences of a passage take for granted: its document's title, its headings, its city and country. */
export function contextOf(corpus: Corpus, passage: Passage): string[] {
  const city = corpus.cities.find(({ id }) => id === passage.city);
  return [
    corpus.document(passage.document)?.title ?? "",
    ...corpus.sectionOf(passage).path,
    city?.name ?? "",
    city?.country ?? "",
  ].filter((text) => text !== "");
}
