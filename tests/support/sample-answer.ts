import type { Answer } from "../../src/core/answer/answer.ts";

/** A whole answer with one citation; `changes` say what matters to the test. */
export function sampleAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    id: "ans_sample",
    conversationId: "cnv_sample",
    question: "In which neighbourhood is the Pages bookstore?",
    language: "en",
    status: "answered",
    answer: "The Pages bookstore café is in Ayvansaray, an old neighbourhood of Fatih [1].",
    sentences: [{ text: "The Pages bookstore café is in Ayvansaray, an old neighbourhood of Fatih.", citations: [1] }],
    citations: [
      {
        number: 1,
        passageId: "a-tale-of-three-cities/istanbul/good-examples/2",
        document: "A Tale of Three Cities",
        city: "istanbul",
        section: "Istanbul › Good examples",
        pages: "6–9",
        quote: "an old neighbourhood of Fatih",
        url: "/passages/a-tale-of-three-cities/istanbul/good-examples/2",
      },
    ],
    reason: null,
    related: [],
    mode: "extractive",
    model: null,
    notice: null,
    ...changes,
  };
}
