import { fold } from "../text/fold.ts";

const ARTICLES = new Set(["a", "an", "the"]);

/**
 * The words by which SQuAD compares answers: lower case, no articles, no punctuation (Rajpurkar et al., 2016). Other
 * than there, punctuation parts words and accents do not count, on both sides alike.
 */
function readingWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ARTICLES.has(word));
}

/** Whether one of the answers stands in the text, word for word. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const within = ` ${readingWords(text).join(" ")} `;
  return answers.some((answer) => {
    const words = readingWords(answer);
    return words.length > 0 && within.includes(` ${words.join(" ")} `);
  });
}

/** Harmonic mean of precision and recall of words, against the answer that suits best (SQuAD's F1). 0 to 1. */
export function wordOverlap(text: string, answers: readonly string[]): number {
  const given = readingWords(text);
  return Math.max(0, ...answers.map((answer) => overlap(given, readingWords(answer))));
}

function overlap(given: readonly string[], expected: readonly string[]): number {
  if (given.length === 0 || expected.length === 0) return given.length === expected.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return (2 * common) / (given.length + expected.length);
}
