import type { Query } from "../retrieval/query.ts";
import { askingSpans } from "../retrieval/question-clauses.ts";

const QUESTION_WORD = /\b(?:who|whom|whose|which|what|when|where|why|how)\b/gi;
/** Where one question ends and another may begin; behind a mere comma "which" and "who" tell more of the same thing. */
const JOINT = /[;:]|\b(?:and|or|but|also|as well as)\b/i;

/**
 * Whether a question asks for several things, so that one search may miss some: several questions, question words
 * joined by "and", or several cities. `query` is the question as asked or reworded, not joined with earlier ones.
 */
export function asksSeveralThings(query: Query): boolean {
  if (query.cities.length > 1) return true;
  const marked = askingSpans(query.question).filter(({ start, end }) =>
    /\p{L}/u.test(query.question.slice(start, end)),
  );
  if (marked.length > 1) return true;
  const words = Array.from(query.question.matchAll(QUESTION_WORD));
  return words.some(({ index }, place) => {
    const before = words[place - 1];
    return before !== undefined && JOINT.test(query.question.slice(before.index, index));
  });
}
