/** A stretch of a text: `text.slice(start, end)`; offsets in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

export type SplitRequest = {
  readonly text: string;
  /** Sentences or lines, in order: what stays whole where it can. What stands before the first is not split. */
  readonly units: readonly Span[];
  /** Most UTF-16 units of a piece. */
  readonly longest: number;
};

/** Where a text is cut. */
export type SplitText = (request: SplitRequest) => readonly Span[];

/**
 * Port: cuts a text that is too long to be one passage. The pieces are in order, of about one length, none longer than
 * asked; they hold everything but white space between them. A unit is cut only when it is too long by itself: between
 * words, or where there is no space, between characters.
 */
export type TextSplitter = { readonly split: (request: SplitRequest) => Promise<readonly Span[]> };

/** Whether pieces are what a splitter has to give. */
export function areWholePieces(pieces: readonly Span[], { text, units, longest }: SplitRequest): boolean {
  let before = units[0]?.start ?? 0;
  for (const { start, end } of pieces) {
    if (start < before || end <= start || end - start > longest || text.slice(before, start).trim() !== "")
      return false;
    before = end;
  }
  return text.slice(before).trim() === "";
}
