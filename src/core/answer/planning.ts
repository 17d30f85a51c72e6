import { rulesOf } from "../languages/rules-of.ts";
import type { Query } from "../retrieval/query.ts";
import { askingSpans } from "../retrieval/question-clauses.ts";

/**
 * Whether a question asks for several things, so that one search may miss some: several questions, question words
 * joined by "and", or several cities. `query` is the question as asked or reworded, not joined with earlier ones.
 */
export function asksSeveralThings(query: Query): boolean {
  if (query.cities.length > 1) return true;
  const { clauses } = rulesOf(query.language);
  const marked = askingSpans(query.question, clauses).filter(({ start, end }) =>
    /\p{L}/u.test(query.question.slice(start, end)),
  );
  if (marked.length > 1) return true;
  const words = Array.from(query.question.matchAll(new RegExp(clauses.questionWord, "giu")));
  return words.some(({ index }, place) => {
    const before = words[place - 1];
    return before !== undefined && clauses.nextQuestion.test(query.question.slice(before.index, index));
  });
}
