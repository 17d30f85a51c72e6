/** A city that a document is about. */
export type City = {
  /** A slug, the `city` of the HTTP API: `istanbul`. */
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  /** Other spellings by which people name it, in any language or script. */
  readonly names: readonly string[];
};
