import type { Corpus } from "../../../core/corpus/corpus.ts";
import type { Figure } from "../../../core/corpus/figure.ts";
import type { SearchHit } from "../../../core/retrieval/search.ts";

/** Search hits as data, in the words of the HTTP contract, so that a program reads both doors alike. */
export function searchReply(hits: readonly SearchHit[], corpus: Corpus) {
  return {
    results: hits.map(({ passage, score }) => ({
      passageId: passage.id,
      document: corpus.document(passage.document)?.title ?? passage.document,
      city: passage.city,
      section: corpus.sectionOf(passage).label,
      pages: passage.pages,
      text: passage.text,
      score,
      url: `/passages/${passage.id}`,
    })),
  };
}

/** Figures as data, in the words of the HTTP contract. */
export function figuresReply(figures: readonly Figure[], corpus: Corpus) {
  return {
    figures: figures.map(({ id, document, label, unit, values }) => ({
      id,
      document: corpus.document(document)?.title ?? document,
      documentId: document,
      label,
      unit,
      values: values.map(({ passage, ...value }) => ({ ...value, passageId: passage, url: `/passages/${passage}` })),
    })),
  };
}
