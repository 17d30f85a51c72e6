/** A neighbour: the label given when it was added, and the cosine similarity, −1 to 1. */
export type Neighbour = { readonly label: number; readonly similarity: number };

/** Port: nearest neighbours among unit-length vectors, labelled 0 to size − 1. */
export type VectorIndex = {
  /** `hnswlib` or `exact scan`, as `doctor` shows it. */
  readonly kind: string;
  readonly size: number;
  /**
   * The nearest neighbours, best first, at most `limit`. With `allowed` only those labels are returned.
   * A query of another dimension or with a number that is not finite gives none.
   */
  readonly search: (query: Float32Array, limit: number, allowed?: ReadonlySet<number>) => Neighbour[];
};
