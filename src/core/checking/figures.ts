import type { EvidenceSentence } from "./claim.ts";
import { isDateGiven } from "./date-match.ts";
import { isGiven } from "./quantity-match.ts";
import type { DateMention } from "./reading/read-dates.ts";
import type { Quantity } from "./reading/read-quantities.ts";

/** The numbers and dates of a sentence, or of some of its clauses. */
export type Figures = { readonly quantities: readonly Quantity[]; readonly dates: readonly DateMention[] };

function figuresOf({ reading, sentence }: Pick<EvidenceSentence, "reading" | "sentence">): Figures {
  const isIn = ({ first }: { first: number }) => first >= sentence.from && first < sentence.to;
  return { quantities: reading.quantities.filter(isIn), dates: reading.dates.filter(isIn) };
}

/** The figures that do not follow from those of a sentence. */
export function figuresMissing(said: Figures, sentence: EvidenceSentence): Figures {
  const given = figuresOf(sentence);
  return {
    quantities: said.quantities.filter((quantity) => !isGiven(quantity, given.quantities)),
    dates: said.dates.filter((date) => !isDateGiven(date, given.dates)),
  };
}

export function countOf({ quantities, dates }: Figures): number {
  return quantities.length + dates.length;
}
