import type { Language } from "../language.ts";

/** Port: turns texts into vectors whose cosine says how near they are in meaning. */
export type Embedder = {
  /** Names model and version; an index built with another id is rebuilt. */
  readonly id: string;
  readonly dimensions: number;
  /** Languages that the model knows; texts in others are not embedded. */
  readonly languages: readonly Language[];
  /** How many texts are best given in one call where there are many; the caller decides when it does not say. */
  readonly textsAtOnce?: number;
  /** One unit-length vector of `dimensions` numbers a text, in the order given. */
  readonly embed: (texts: readonly string[]) => Promise<Float32Array[]>;
};
