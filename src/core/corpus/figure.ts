/** One value of a figure, with the passage that states it. */
export type FigureValue = {
  readonly city: string | null;
  /** What exactly is counted and where: `city`, `region`, `Turkey`, … */
  readonly scope: string;
  readonly value: number;
  /** How the passage writes it: `14.6 million`. */
  readonly text: string;
  /** When it was true: YYYY, YYYY-MM or YYYY-MM-DD, or a span `1951/1977`. */
  readonly date: string;
  /** False when the source gives no date and `date` is its publication year. */
  readonly dateKnown: boolean;
  /** Id of the passage that states it. */
  readonly passage: string;
  readonly pages: string | null;
  /** The source's text as the original gives it; null when it names none. */
  readonly source: string | null;
  readonly note: string | null;
};

/** A quantity that the corpus gives for one or more places. */
export type Figure = {
  readonly id: string;
  readonly document: string;
  readonly label: string;
  /** Other words for it in questions. */
  readonly names: readonly string[];
  /** `people`, `percent`, `euros`, … */
  readonly unit: string;
  readonly values: readonly FigureValue[];
};
