/** A quote to be marked in a passage, under the number by which the answer cites it. */
export type Mark = { readonly quote: string; readonly number: number };

/** A stretch of a passage: marked with the numbers that quote it, or plain. */
export type Stretch = { readonly text: string; readonly numbers: readonly number[] };

/**
 * Cuts a text where quotes begin and end. The stretches joined are the text; overlapping quotes give a stretch with
 * both numbers. A quote that does not stand in the text is left out.
 */
export function markQuotes(text: string, marks: readonly Mark[]): Stretch[] {
  const spans = marks.flatMap(({ quote, number }) => {
    const start = quote === "" ? -1 : text.indexOf(quote);
    return start === -1 ? [] : [{ start, end: start + quote.length, number }];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1] ?? text.length;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    const numbers = [...new Set(over.map((span) => span.number))].sort((a, b) => a - b);
    return { text: text.slice(start, end), numbers };
  });
}

/** A stretch within one line. */
export type Piece = Stretch & {
  /** Whether its stretch begins here; only there its numbers are shown. */
  readonly begins: boolean;
};

/** The same stretches line by line; a stretch that runs over several lines is marked in each. */
export function linesOf(stretches: readonly Stretch[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, numbers } of stretches) {
    text.split("\n").forEach((piece, place) => {
      if (place > 0) lines.push([]);
      if (piece !== "") lines.at(-1)?.push({ text: piece, numbers, begins: place === 0 });
    });
  }
  return lines;
}
