import type { Citation } from "../answer/answer.ts";
import type { Figure } from "../corpus/figure.ts";
import { standsIn } from "../text/stands-in.ts";

/**
 * The figure that citations give and by which cities can be compared: a value of it stands in a quote, and two cities
 * or more have one. Null when there is none.
 * @param figures of the corpus in the language of the quotes
 */
export function comparableFigure(citations: readonly Citation[], figures: readonly Figure[]): Figure | null {
  const isQuoted = ({ values }: Figure) =>
    values.some(({ passage, text }) =>
      citations.some(({ passageId, quote }) => passageId === passage && standsIn(text, quote)),
    );
  const isOfCities = ({ values }: Figure) => new Set(values.flatMap(({ city }) => city ?? [])).size > 1;
  return figures.find((figure) => isOfCities(figure) && isQuoted(figure)) ?? null;
}
