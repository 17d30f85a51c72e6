import { type Corpus, createCorpus } from "../corpus/corpus.ts";
import type { Document } from "../corpus/document.ts";
import { DEFAULT_LANGUAGE, type Language } from "../language.ts";

/** A text of a public set: one heading with paragraphs under it. */
export type Article = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** English unless it says otherwise. */
  readonly language?: Language;
};

const SECTION = "text";

/** Each article as a document of one section that bears its title; each paragraph is a passage. Ids must differ. */
export function datasetCorpus(articles: readonly Article[]): Corpus {
  return createCorpus(articles.map(documentOf));
}

/** The id of an article's paragraph, counted from 0. */
export function passageId(article: string, paragraph: number): string {
  return `${article}/${SECTION}/${paragraph + 1}`;
}

function documentOf({ id, title, paragraphs, language = DEFAULT_LANGUAGE }: Article): Document {
  const passages = paragraphs.map((text, at) => ({
    id: passageId(id, at),
    document: id,
    section: SECTION,
    city: null,
    pages: null,
    language,
    text,
    terms: [],
    note: null,
    sources: [],
  }));
  const section = {
    id: SECTION,
    document: id,
    part: SECTION,
    heading: title,
    path: [title],
    label: title,
    city: null,
    pages: null,
    passages: passages.map((passage) => passage.id),
  };
  return {
    id,
    title,
    subtitle: null,
    authors: [],
    publishers: [],
    date: null,
    digest: false,
    cities: [],
    sections: [section],
    passages,
    figures: [],
    events: [],
  };
}
