import { splitSentences } from "../text/sentences.ts";
import type { MarkedText } from "./inline-text.ts";

/** A passage longer than this many UTF-16 units is no longer one subject, and too long to be shown beside an answer. */
const LONGEST_PASSAGE = 1_200;
/** A lead-in that takes more than this share of a passage is not repeated with each piece of its list. */
const LONGEST_LEAD_IN = 0.4;
const LINE = /[^\n]+/g;

type Span = { readonly start: number; readonly end: number };

/** The text in pieces of at most `longest`, of about one length, split at sentence ends where there are any. */
export function piecesOf(content: MarkedText, longest = LONGEST_PASSAGE): MarkedText[] {
  const { text } = content;
  if (text.length <= longest) return [content];
  return cut(
    content,
    joined(
      splitSentences(text).flatMap((sentence) => cutSpan(text, sentence, longest)),
      longest,
    ),
  );
}

/**
 * A list or table in pieces of at most `longest`, split between its lines. Each piece begins with the lines that lead
 * into the whole: what an item or row is one of is said with it.
 * @param leading how many lines of the text stand before the first item
 */
export function piecesOfList(content: MarkedText, leading: number, longest = LONGEST_PASSAGE): MarkedText[] {
  const { text, references } = content;
  if (text.length <= longest) return [content];
  const lines = [...text.matchAll(LINE)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  const leadEnd = lines[leading - 1]?.end ?? 0;
  const repeated = leadEnd <= longest * LONGEST_LEAD_IN ? leadEnd : 0;
  const room = repeated === 0 ? longest : longest - repeated - 1;
  const items = (repeated === 0 ? lines : lines.slice(leading)).flatMap((line) => cutSpan(text, line, room));
  if (repeated === 0) return cut(content, joined(items, room));

  const ofLead = references.filter(({ offset }) => offset <= repeated);
  const ofItems = references.filter(({ offset }) => offset > repeated);
  return cut({ text, references: ofItems }, joined(items, room)).map((piece) => ({
    text: `${text.slice(0, repeated)}\n${piece.text}`,
    references: [...ofLead, ...piece.references.map(({ id, offset }) => ({ id, offset: offset + repeated + 1 }))],
  }));
}

/** Neighbouring spans made one as far as they have room together, so that all are of about one length. */
function joined(spans: readonly Span[], longest: number): Span[] {
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

/** The text of each span, with the footnotes whose markers stand in it or behind it. */
function cut({ text, references }: MarkedText, spans: readonly Span[]): MarkedText[] {
  return spans.map(({ start, end }, index) => {
    const from = index === 0 ? -1 : start;
    const to = spans[index + 1]?.start ?? text.length;
    return {
      text: text.slice(start, end),
      references: references
        .filter(({ offset }) => offset > from && offset <= to)
        .map(({ id, offset }) => ({ id, offset: Math.min(Math.max(offset - start, 0), end - start) })),
    };
  });
}

/** A sentence that alone is too long, cut between words or, where there is no space, between characters. */
function cutSpan(
  text: string,
  span: { start: number; end: number },
  longest: number,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let { start } = span;
  while (span.end - start > longest) {
    const space = text.lastIndexOf(" ", start + longest);
    let end = space > start ? space : start + longest;
    if (isHighSurrogate(text, end - 1)) end--;
    spans.push({ start, end });
    start = space > start ? end + 1 : end;
  }
  spans.push({ start, end: span.end });
  return spans;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}
