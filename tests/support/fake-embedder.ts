import type { Embedder } from "../../src/core/retrieval/embedder.ts";
import { toUnitLength } from "../../src/core/retrieval/unit-vector.ts";

export type FakeEmbedder = Embedder & {
  /** Every text that was ever embedded, in the order of the calls. */
  readonly embedded: string[];
  /** How many texts each call had. */
  readonly calls: number[];
};

/** Texts that share words lie near each other; it records what it was asked for. */
export function createFakeEmbedder({ id = "fake@1", dimensions = 32 } = {}): FakeEmbedder {
  const embedded: string[] = [];
  const calls: number[] = [];
  return {
    id,
    dimensions,
    languages: ["en"],
    embedded,
    calls,
    async embed(texts) {
      embedded.push(...texts);
      if (texts.length > 0) calls.push(texts.length);
      return texts.map((text) => embedWords(text, dimensions));
    },
  };
}

function embedWords(text: string, dimensions: number): Float32Array {
  // The first place keeps a text without words from having no direction.
  const counts = [0.01, ...Array.from({ length: dimensions - 1 }, () => 0)];
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
    const place = 1 + (hash % (dimensions - 1));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const unit = toUnitLength(counts);
  if (unit === null) throw new Error("unreachable: the first place is never 0");
  return unit;
}
