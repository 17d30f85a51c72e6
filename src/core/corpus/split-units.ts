import type { Span, SplitRequest } from "./text-splitter.ts";

/** Neighbouring units made one as far as they have room together, so that all pieces are of about one length. */
export function splitUnits({ text, units, longest }: SplitRequest): Span[] {
  const spans = units.flatMap((unit) => cutUnit(text, unit, longest));
  const length = (spans.at(-1)?.end ?? 0) - (spans[0]?.start ?? 0);
  const aim = length / Math.ceil(length / longest);
  const pieces: { start: number; end: number }[] = [];
  for (const span of spans) {
    const piece = pieces.at(-1);
    const isFull = piece === undefined || piece.end - piece.start >= aim || span.end - piece.start > longest;
    if (isFull) pieces.push({ start: span.start, end: span.end });
    else piece.end = span.end;
  }
  return pieces;
}

/** A unit that alone is too long, cut between words or, where there is no space, between characters. */
export function cutUnit(text: string, unit: Span, longest: number): Span[] {
  const spans: Span[] = [];
  let { start } = unit;
  while (unit.end - start > longest) {
    const space = text.lastIndexOf(" ", start + longest);
    let end = space > start ? space : start + longest;
    if (isHighSurrogate(text, end - 1)) end--;
    spans.push({ start, end });
    start = space > start ? end + 1 : end;
  }
  spans.push({ start, end: unit.end });
  return spans;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}
