import { splitSentences } from "../text/sentences.ts";
import type { MarkedText } from "./inline-text.ts";
import type { Span, SplitText } from "./text-splitter.ts";

/** A passage longer than this many UTF-16 units is no longer one subject, and too long to be shown beside an answer. */
const LONGEST_PASSAGE = 1_200;
/** A lead-in that takes more than this share of a passage is not repeated with each piece of its list. */
const LONGEST_LEAD_IN = 0.4;
const LINE = /[^\n]+/g;

/** The text in pieces of at most `longest`, of about one length, split at sentence ends where there are any. */
export function piecesOf(content: MarkedText, split: SplitText, longest = LONGEST_PASSAGE): MarkedText[] {
  const { text } = content;
  if (text.length <= longest) return [content];
  return cut(content, split({ text, units: splitSentences(text), longest }));
}

/**
 * A list or table in pieces of at most `longest`, split between its lines. Each piece begins with the lines that lead
 * into the whole: what an item or row is one of is said with it.
 * @param leading how many lines of the text stand before the first item
 */
export function piecesOfList(
  content: MarkedText,
  leading: number,
  split: SplitText,
  longest = LONGEST_PASSAGE,
): MarkedText[] {
  const { text, references } = content;
  if (text.length <= longest) return [content];
  const lines = [...text.matchAll(LINE)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  const leadEnd = lines[leading - 1]?.end ?? 0;
  const repeated = leadEnd <= longest * LONGEST_LEAD_IN ? leadEnd : 0;
  const room = repeated === 0 ? longest : longest - repeated - 1;
  const items = split({ text, units: repeated === 0 ? lines : lines.slice(leading), longest: room });
  if (repeated === 0) return cut(content, items);

  const ofLead = references.filter(({ offset }) => offset <= repeated);
  const ofItems = references.filter(({ offset }) => offset > repeated);
  return cut({ text, references: ofItems }, items).map((piece) => ({
    text: `${text.slice(0, repeated)}\n${piece.text}`,
    references: [...ofLead, ...piece.references.map(({ id, offset }) => ({ id, offset: offset + repeated + 1 }))],
  }));
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
