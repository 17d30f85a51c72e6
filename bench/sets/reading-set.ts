import { type Dataset, sample } from "../../src/core/evaluation/dataset.ts";
import { holdsAnswer } from "../../src/core/evaluation/reading.ts";
import type { BenchSet } from "./bench-set.ts";

/** A public set in the format of SQuAD, with those of its questions that have an answer. */
export function readingSet(
  name: string,
  { corpus, questions }: Extract<Dataset, { readonly kind: "squad" }>,
  limit: number | undefined,
): BenchSet {
  const answerable = questions.filter((question) => question.answerable);
  return {
    name,
    corpus,
    questions: sample(answerable, limit).map(({ question, passages, answers }) => ({
      text: question,
      rightPassages: new Set(passages),
      isAnsweredBy: (text) => holdsAnswer(text, answers),
    })),
  };
}
