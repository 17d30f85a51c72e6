import type { Corpus } from "../../src/core/corpus/corpus.ts";
import type { Embedder } from "../../src/core/retrieval/embedder.ts";

/** A text found, and the id of the passage that it is, or is a piece of. */
export type Found = { readonly passage: string; readonly text: string };

/** Something that finds passages for questions, over passages that it has been given. */
export type Contender = {
  /** Best first; at most `limit`. */
  readonly search: (question: string, limit: number) => Promise<readonly Found[]>;
  /** The answer that it gives instead of passages, empty when it refuses; null for what only searches. */
  readonly answer: ((question: string) => Promise<string>) | null;
};

/** What is given to each of them; the embedder is the same one. */
export type Material = { readonly corpus: Corpus; readonly embedder: Embedder };

export type ContenderKind = {
  readonly name: string;
  /** Whether a question is embedded to be searched for. */
  readonly embeds: boolean;
  /** Makes everything that is made once for a corpus: this is what building an index takes. */
  readonly build: (material: Material) => Promise<Contender>;
};
