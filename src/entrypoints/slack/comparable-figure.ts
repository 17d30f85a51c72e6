import type { Answer } from "../../core/answer/answer.ts";
import type { Figure } from "../../core/corpus/figure.ts";

export type FigureName = { readonly document: string; readonly figure: string };

/**
 * A figure that an answer gives and by which cities can be compared: a passage that it cites states a value of it, and
 * two cities or more have one. A figure whose value stands in the quote comes first. Null when there is none.
 */
export function comparableFigure({ citations }: Answer, figures: readonly Figure[]): FigureName | null {
  const comparable = figures.filter(({ values }) => new Set(values.flatMap(({ city }) => city ?? [])).size > 1);
  const given = (figure: Figure, inQuote: boolean) =>
    figure.values.some((value) =>
      citations.some(({ passageId, quote }) => passageId === value.passage && (!inQuote || quote.includes(value.text))),
    );
  const figure = comparable.find((each) => given(each, true)) ?? comparable.find((each) => given(each, false));
  return figure === undefined ? null : { document: figure.document, figure: figure.id };
}
