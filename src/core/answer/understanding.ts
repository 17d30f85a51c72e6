import { resolveFollowUp } from "../conversation/follow-up.ts";
import { analyzeQuestion, type Query, type QueryAnalysis } from "../retrieval/query.ts";
import { stemsOf } from "../text/terms.ts";
import type { Answer } from "./answer.ts";
import type { AnswerTask } from "./answer-task.ts";
import type { FindOptions } from "./finding.ts";

/** A question as it is to be searched. */
export type Understanding = {
  /** Made to stand alone. */
  readonly query: Query;
  /** As it was asked, or rewritten. */
  readonly own: Query;
  /** Whether it leans on what was said before. */
  readonly isFollowUp: boolean;
  /** Where to look, and what the answer before lends. */
  readonly options: FindOptions;
};

/** What a word of the answer before counts in the search for a follow-up. */
const PREVIOUS_ANSWER_WEIGHT = 0.2;

/** Reads a question with what was said before, by rules alone. */
export function understand({ before, question, filter }: AnswerTask, analysis: QueryAnalysis): Understanding {
  const resolve = (own: Query, previous: Query | null): Query =>
    previous === null ? own : resolveFollowUp(own, previous, analysis.cities);
  const previous = before.reduce<Query | null>(
    (known, answer) => resolve(analyzeQuestion(answer.question, analysis), known),
    null,
  );
  const own = analyzeQuestion(question, analysis);
  const query = resolve(own, previous);
  const isFollowUp = query !== own;
  const last = before.at(-1);
  return { query, own, isFollowUp, options: { filter, ...(isFollowUp && last !== undefined ? leaning(last) : {}) } };
}

/** The same with the question in other words that stand alone. */
export function reworded(understanding: Understanding, question: string, analysis: QueryAnalysis): Understanding {
  const own = analyzeQuestion(question, analysis);
  return { ...understanding, query: own, own };
}

/** What a follow-up takes from the answer before: its words and its passages. */
function leaning(previous: Answer): Pick<FindOptions, "extra" | "favoured"> {
  const stems = new Set(previous.sentences.flatMap((sentence) => stemsOf(sentence.text, previous.language)));
  return {
    extra: [...stems].map((stem) => ({ weight: PREVIOUS_ANSWER_WEIGHT, alternatives: [{ stem, weight: 1 }] })),
    favoured: new Set(previous.citations.map((citation) => citation.passageId)),
  };
}
