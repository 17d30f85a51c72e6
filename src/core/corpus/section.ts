/** A heading of a part with the passages under it; a part's text before its first heading is a section too. */
export type Section = {
  /** `part/slug`, or the part's id alone; the same in every language. */
  readonly id: string;
  readonly document: string;
  readonly part: string;
  readonly heading: string;
  /** The headings above and including its own, outermost first. */
  readonly path: readonly string[];
  /** What citations show: `Istanbul › Good examples`. */
  readonly label: string;
  readonly city: string | null;
  readonly pages: string | null;
  /** Ids of its passages in reading order. */
  readonly passages: readonly string[];
};
