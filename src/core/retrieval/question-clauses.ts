import type { ClausePatterns } from "../languages/language-rules.ts";

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

const SENTENCE = /[^.!?:;\u061f]+[.!?:;\u061f]*/gu;

/**
 * The stretches that ask: in the sentences with a question mark, else in those with a question word, from the question
 * word on. The whole question when none does.
 */
export function askingSpans(question: string, { questionWord }: ClausePatterns): Span[] {
  const sentences = Array.from(question.matchAll(SENTENCE), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const marked = sentences.filter(({ text }) => /[?\u061f]/.test(text));
  const asking = marked.length > 0 ? marked : sentences.filter(({ text }) => questionWord.test(text));
  if (asking.length === 0) return [{ start: 0, end: question.length }];
  return asking.map(({ text, start, end }) => ({ start: start + Math.max(0, text.search(questionWord)), end }));
}

/** The pieces between conjunctions and stops: "the café in Istanbul" and "the association in Tangier". */
export function pieces(question: string, { joint }: ClausePatterns): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of question.matchAll(joint)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: question.length }];
}

export function isWithin({ start }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && start < span.end);
}

/** Whether a word is the first of its sentence, where a capital says nothing. */
export function startsSentence(question: string, { start }: Span): boolean {
  return /(?:^|[.!?:;])\s*["“„«(]?$/u.test(question.slice(0, start));
}
