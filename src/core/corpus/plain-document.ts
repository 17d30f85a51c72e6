import { DEFAULT_LANGUAGE } from "../language.ts";
import { CORPUS_SUGGESTIONS as suggestions } from "../messages/en/corpus-problems.ts";
import type { CorpusSuggestion } from "./corpus-problem.ts";
import type { Document } from "./document.ts";
import { shortLabel } from "./heading.ts";
import { type PartInput, readPart } from "./part.ts";
import type { CityOf } from "./plain-city.ts";
import type { PlainDraft, PlainPart } from "./plain-draft.ts";
import type { SplitText } from "./text-splitter.ts";

export type PlainReading = {
  /** Null when the files hold no text. */
  readonly document: Document | null;
  readonly suggestions: readonly CorpusSuggestion[];
};

/** The document of a draft, its sections given to their cities, and what could be added to it. */
export function finishPlainDocument(draft: PlainDraft, cityOf: CityOf, split: SplitText): PlainReading {
  const parts = draft.parts.map((part) => readPart(inputOf(draft, part, split)));
  const file = draft.parts[0]?.file ?? draft.id;
  const suggest = (suggestion: string): CorpusSuggestion => ({ document: draft.id, file, suggestion });
  if (parts.every((part) => part.passages.length === 0)) {
    // Without any part its file could not be read, which has been told as a problem.
    const empty = parts.length === 0 ? [] : [suggest(suggestions.noText())];
    return { document: null, suggestions: [...draft.suggestions, ...empty] };
  }

  const cities = cityOf.find(draft, parts);
  const document: Document = {
    id: draft.id,
    title: draft.title,
    subtitle: null,
    authors: [...new Set(draft.parts.flatMap((part) => part.frontMatter.authors))],
    publishers: [],
    date: dateOf(draft.parts),
    digest: false,
    cities: cities.named,
    sections: parts.flatMap((part) => part.sections).map((section) => ({ ...section, city: cities.of(section.id) })),
    passages: parts
      .flatMap((part) => part.passages)
      .map((passage) => ({ ...passage, city: cities.of(passage.section) })),
    figures: [],
    events: [],
  };
  const missing = [
    document.date === null ? suggestions.noDate() : null,
    document.authors.length === 0 ? suggestions.noAuthors() : null,
    cityOf.anyKnown && document.cities.length === 0 ? suggestions.noCity() : null,
    document.passages.every((passage) => passage.pages === null) ? suggestions.noPages() : null,
  ];
  const advice = missing.flatMap((text) => (text === null ? [] : suggest(text)));
  return { document, suggestions: [...draft.suggestions, ...advice] };
}

function inputOf(draft: PlainDraft, part: PlainPart, split: SplitText): PartInput {
  const isWhole = draft.parts.length === 1;
  return {
    document: draft.id,
    part: part.id,
    title: part.title,
    label: isWhole ? null : shortLabel(part.title),
    city: null,
    pages: part.frontMatter.pages,
    language: part.frontMatter.language ?? DEFAULT_LANGUAGE,
    blocks: part.blocks,
    split,
  };
}

/** The index file's date, else the one that all dated files share: several dates are no date of the whole. */
function dateOf(parts: readonly PlainPart[]): string | null {
  const index = parts.find((part) => part.isIndex)?.frontMatter.date;
  if (index !== undefined && index !== null) return index;
  const dates = new Set(parts.flatMap((part) => part.frontMatter.date ?? []));
  return dates.size === 1 ? ([...dates][0] ?? null) : null;
}
