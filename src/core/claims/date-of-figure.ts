import type { Corpus } from "../corpus/corpus.ts";
import type { FigureValue } from "../corpus/figure.ts";
import type { Passage } from "../corpus/passage.ts";
import { claimMessages } from "../messages/en/claims.ts";
import { standsIn } from "../text/stands-in.ts";

/** When a value of a passage was true, as the corpus's figures say; null where they do not have it. */
export function dateOfFigure(corpus: Corpus, passage: Passage, text: string): string | null {
  const value = corpus.figures.flatMap(({ values }) => values).find((one) => isValueIn(one, passage, text));
  if (value === undefined) return null;
  return value.dateKnown ? claimMessages.asOf(value.date) : claimMessages.notDated(value.date);
}

/** Whether words of a passage give a value: "14.6 million" for "14.6 million", "395,000" for "about 395,000". */
export function isValueIn(value: FigureValue, passage: Passage, text: string): boolean {
  return value.passage === passage.id && (standsIn(value.text, text) || standsIn(text, value.text));
}
