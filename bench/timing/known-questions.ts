import type { Embedder } from "../../src/core/retrieval/embedder.ts";

export type KnownQuestions = {
  readonly embedder: Embedder;
  /** From now on, vectors are kept, and given at once when the same text comes again. */
  readonly remember: () => void;
  /** From now on, every vector is computed. */
  readonly forget: () => void;
};

/**
 * An embedder whose share of the time can be taken out, so that what is left is the search alone. It keeps what it is
 * asked for, and not the questions as they were written: a search may repair a question before it embeds it.
 */
export function createKnownQuestions(computing: Embedder): KnownQuestions {
  let known: Map<string, Float32Array> | null = null;
  return {
    embedder: {
      ...computing,
      async embed(texts) {
        const vectors = texts.flatMap((text) => known?.get(text) ?? []);
        if (vectors.length === texts.length) return vectors;
        const computed = await computing.embed(texts);
        computed.forEach((vector, at) => known?.set(texts[at] ?? "", vector));
        return computed;
      },
    },
    remember() {
      known ??= new Map();
    },
    forget() {
      known = null;
    },
  };
}
