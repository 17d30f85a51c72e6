/** How far an event reaches: the city itself, its country, or beyond. */
export const REACHES = ["city", "country", "world"] as const;
export type Reach = (typeof REACHES)[number];

/** A dated law, agreement, policy, programme or institution, with the passage that dates it. */
export type CorpusEvent = {
  readonly id: string;
  readonly document: string;
  /** The city that it is told of, also where it reaches the whole country; null when it is told of none. */
  readonly city: string | null;
  readonly reach: Reach;
  /** YYYY, YYYY-MM or YYYY-MM-DD, or a span `1951/1977`. */
  readonly date: string;
  /** In our own words. */
  readonly label: string;
  /** Id of the passage that states it. */
  readonly passage: string;
  readonly pages: string | null;
};
