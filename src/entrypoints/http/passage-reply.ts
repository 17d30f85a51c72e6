import type { Corpus } from "../../core/corpus/corpus.ts";
import type { Passage } from "../../core/corpus/passage.ts";
import { passageUrl } from "./passage-url.ts";
import type { PassageOfReply } from "./schemas/passage.ts";

/** A passage for readers: with the names of its document and section, without the words that only searches use. */
export function passageReply(corpus: Corpus, passage: Passage): PassageOfReply {
  return {
    passageId: passage.id,
    document: titleOf(corpus, passage.document),
    documentId: passage.document,
    city: passage.city,
    section: corpus.sectionOf(passage).label,
    sectionId: passage.section,
    pages: passage.pages,
    language: passage.language,
    text: passage.text,
    note: passage.note,
    sources: passage.sources,
    url: passageUrl(passage.id),
  };
}

export function titleOf(corpus: Corpus, document: string): string {
  return corpus.document(document)?.title ?? document;
}
