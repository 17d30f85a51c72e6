import { tokenize } from "../text/tokens.ts";
import type { QueryWord } from "./query-word.ts";

/** The question with its misspelt words replaced by what they were taken for. */
export function repairQuestion(question: string, words: readonly QueryWord[]): string {
  const corrections = new Map(words.flatMap(({ word, corrected }) => (corrected === null ? [] : [[word, corrected]])));
  if (corrections.size === 0) return question;
  let repaired = "";
  let end = 0;
  for (const token of tokenize(question)) {
    repaired += question.slice(end, token.start) + (corrections.get(token.folded) ?? token.text);
    end = token.end;
  }
  return repaired + question.slice(end);
}
