import type { Corpus } from "../../src/core/corpus/corpus.ts";
import { sample } from "../../src/core/evaluation/dataset.ts";
import { missingFacts } from "../../src/core/evaluation/fact.ts";
import type { EvaluationQuestion } from "../../src/core/evaluation/question.ts";
import type { BenchSet } from "./bench-set.ts";

/**
 * The graded questions of the shipped corpus, of those that it answers. Follow-ups are left out, because what they ask
 * about stands in the question before, and nothing that is compared here is told that.
 */
export function gradedSet(
  name: string,
  corpus: Corpus,
  questions: readonly EvaluationQuestion[],
  limit: number | undefined,
): BenchSet {
  const standing = questions.filter(({ answerable, previous }) => answerable && previous.length === 0);
  return {
    name,
    corpus,
    questions: sample(standing, limit).map(({ question, sections, facts }) => ({
      text: question,
      rightPassages: new Set(corpus.passages.filter(({ section }) => sections.includes(section)).map(({ id }) => id)),
      isAnsweredBy: (text) => missingFacts(text, facts).length === 0,
    })),
  };
}
