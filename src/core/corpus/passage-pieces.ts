import { splitSentences } from "../text/sentences.ts";
import type { MarkedText } from "./inline-text.ts";

/** A passage longer than this many UTF-16 units is no longer one subject, and too long to be shown beside an answer. */
const LONGEST_PASSAGE = 1_200;

/** The text in pieces of at most `longest`, of about one length, split at sentence ends where there are any. */
export function piecesOf(content: MarkedText, longest = LONGEST_PASSAGE): MarkedText[] {
  const { text, references } = content;
  if (text.length <= longest) return [content];

  const aim = text.length / Math.ceil(text.length / longest);
  const pieces: { start: number; end: number }[] = [];
  for (const span of splitSentences(text).flatMap((sentence) => cutSpan(text, sentence, longest))) {
    const piece = pieces.at(-1);
    const isFull = piece === undefined || piece.end - piece.start >= aim || span.end - piece.start > longest;
    if (isFull) pieces.push({ start: span.start, end: span.end });
    else piece.end = span.end;
  }
  return pieces.map(({ start, end }, index) => ({
    text: text.slice(start, end),
    references: references
      .filter(({ offset }) => (offset > start || index === 0) && (offset <= end || index === pieces.length - 1))
      .map(({ id, offset }) => ({ id, offset: Math.min(Math.max(offset - start, 0), end - start) })),
  }));
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
