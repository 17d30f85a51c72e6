import type { Corpus } from "../corpus/corpus.ts";
import type { Passage } from "../corpus/passage.ts";
import type { AnswerSentence, Citation, PassageReference } from "./answer.ts";
import type { Excerpt } from "./excerpt.ts";

/** A passage as a reader meets it, with the words of it that matter. */
export function referenceTo(corpus: Corpus, passage: Passage, quote: string): PassageReference {
  return {
    passageId: passage.id,
    city: passage.city,
    section: corpus.sectionOf(passage).label,
    pages: passage.pages,
    quote,
    url: `/passages/${passage.id}`,
  };
}

/** Hands out citation numbers by first use; the same words of the same passage keep their number. */
export type CitationList = {
  readonly cite: (passage: Passage, quote: string) => Citation;
  readonly all: () => readonly Citation[];
};

export function createCitationList(corpus: Corpus): CitationList {
  const citations: Citation[] = [];
  return {
    cite(passage, quote) {
      const known = citations.find((citation) => citation.passageId === passage.id && citation.quote === quote);
      if (known !== undefined) return known;
      const citation = {
        number: citations.length + 1,
        document: corpus.document(passage.document)?.title ?? passage.document,
        ...referenceTo(corpus, passage, quote),
      };
      citations.push(citation);
      return citation;
    },
    all: () => citations,
  };
}

/** An excerpt as a sentence of the answer; its quote is the excerpt itself. */
export function citedSentence({ indexed, text, inOneLine = text }: Excerpt, citations: CitationList): AnswerSentence {
  return { text: inOneLine, citations: [citations.cite(indexed.passage, text).number] };
}

/** The sentences joined, each followed by its numbers: `Tangier has … [1]. …`. */
export function joinSentences(sentences: readonly AnswerSentence[]): string {
  return sentences.map(withNumbers).join(" ");
}

/** The stops that end a text, with what closes behind them; begun at its start only, to stay linear. */
const STOP = /(?<![.!?…:؟۔。])[.!?…:؟۔。]+["'”’“‘»«)\]›]*$/u;

function withNumbers({ text, citations }: AnswerSentence): string {
  if (citations.length === 0) return text;
  const whole = text.trimEnd();
  const stop = STOP.exec(whole)?.[0] ?? "";
  const marks = citations.map((number) => `[${number}]`).join("");
  return `${whole.slice(0, whole.length - stop.length).trimEnd()} ${marks}${stop}`;
}
