import type { Corpus } from "../../src/core/corpus/corpus.ts";
import type { Passage } from "../../src/core/corpus/passage.ts";

/** All that the corpus says about a passage: its text, and the words around it by which it can be found. */
export type PassageWords = {
  readonly id: string;
  readonly text: string;
  /** The titles above it, the outermost first. */
  readonly heading: string;
  /** Search terms; empty in documents that name none. */
  readonly terms: string;
  /** Questions that its sentences answer; empty in documents that name none. */
  readonly questions: string;
  /** The names of the figures in it. */
  readonly figures: string;
};

export function wordsOf(corpus: Corpus): PassageWords[] {
  return corpus.passages.map((passage) => ({
    id: passage.id,
    text: passage.text,
    heading: [corpus.document(passage.document)?.title ?? "", ...corpus.sectionOf(passage).path].join(" › "),
    terms: passage.terms.join(", "),
    questions: (passage.questions ?? []).flat().join("\n"),
    figures: figuresIn(corpus, passage).join(", "),
  }));
}

/** All of it as one text, for what knows no fields. */
export function asOneText({ heading, text, terms, questions, figures }: PassageWords): string {
  return [heading, text, terms, questions, figures].filter((part) => part !== "").join("\n\n");
}

function figuresIn({ figures }: Corpus, { id }: Passage): string[] {
  return figures
    .filter(({ values }) => values.some((value) => value.passage === id))
    .flatMap(({ label, names }) => [label, ...names]);
}
