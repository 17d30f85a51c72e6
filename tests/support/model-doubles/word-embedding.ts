import { stemsOf } from "../../../src/core/text/terms.ts";

const DIMENSIONS = 64;

/** A vector in which texts that share words are near: each stem adds to one dimension. */
export function wordEmbedding(text: string): number[] {
  const vector = Array.from({ length: DIMENSIONS }, () => 0.01);
  for (const stem of stemsOf(text, "en")) {
    const hash = [...stem].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
    const at = hash % DIMENSIONS;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}
