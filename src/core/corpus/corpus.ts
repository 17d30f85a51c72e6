import type { City } from "./city.ts";
import type { Document } from "./document.ts";
import type { CorpusEvent } from "./event.ts";
import type { Figure } from "./figure.ts";
import type { Passage } from "./passage.ts";
import type { Section } from "./section.ts";

/** All documents with look-ups by id. Immutable. */
export type Corpus = {
  readonly documents: readonly Document[];
  /** The cities of all documents; where two documents share a city its names are merged. */
  readonly cities: readonly City[];
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly events: readonly CorpusEvent[];
  readonly passage: (id: string) => Passage | undefined;
  readonly document: (id: string) => Document | undefined;
  /** The section that a passage belongs to. */
  readonly sectionOf: (passage: Passage) => Section;
};

export function createCorpus(documents: readonly Document[]): Corpus {
  const passages = documents.flatMap((document) => document.passages);
  const passagesById = new Map(passages.map((passage) => [passage.id, passage]));
  const documentsById = new Map(documents.map((document) => [document.id, document]));
  const sections = new Map(
    documents.flatMap((document) => document.sections.map((section) => [`${document.id}/${section.id}`, section])),
  );

  return {
    documents,
    cities: mergeCities(documents),
    passages,
    figures: documents.flatMap((document) => document.figures),
    events: documents.flatMap((document) => document.events),
    passage: (id) => passagesById.get(id),
    document: (id) => documentsById.get(id),
    sectionOf(passage) {
      const section = sections.get(`${passage.document}/${passage.section}`);
      if (section === undefined) throw new TypeError(`passage ${passage.id} names a section that no document has`);
      return section;
    },
  };
}

function mergeCities(documents: readonly Document[]): City[] {
  const merged = new Map<string, City>();
  for (const city of documents.flatMap((document) => document.cities)) {
    const known = merged.get(city.id);
    merged.set(
      city.id,
      known === undefined ? city : { ...known, names: [...new Set([...known.names, ...city.names])] },
    );
  }
  return [...merged.values()];
}
