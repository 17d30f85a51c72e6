import type { Answer, Citation, PassageReference } from "../../../../src/core/answer/answer.ts";

const PASSAGE = "a-tale-of-three-cities/istanbul/good-examples/2";

/** A citation for tests, under a number. */
export function citation(number: number, change: Partial<Citation> = {}): Citation {
  return {
    number,
    passageId: PASSAGE,
    document: "A Tale of Three Cities",
    city: "istanbul",
    section: "Istanbul › Good examples",
    pages: "6–9",
    quote: "The bookstore café Pages",
    url: `/passages/${PASSAGE}`,
    ...change,
  };
}

export function reference(change: Partial<PassageReference> = {}): PassageReference {
  const { passageId, city, section, pages, quote, url } = citation(1);
  return { passageId, city, section, pages, quote, url, ...change };
}

/** An answer for tests, of one sentence with one citation unless told otherwise. */
export function answer(change: Partial<Answer> = {}): Answer {
  return {
    id: "ans_1",
    conversationId: "cnv_1",
    question: "Where is Pages?",
    language: "en",
    status: "answered",
    answer: "Pages is in Ayvansaray [1].",
    sentences: [{ text: "Pages is in Ayvansaray.", citations: [1] }],
    citations: [citation(1)],
    reason: null,
    related: [],
    mode: "extractive",
    model: null,
    notice: null,
    ...change,
  };
}
