import type { IndexedPassage, IndexedSentence } from "../retrieval/indexed-passage.ts";
import type { Excerpt, Quoted } from "./excerpt.ts";

/** Of a list, so many characters of items are quoted. */
const LIST_LENGTH = 900;

/** The list that a sentence leads into or is an item of, as far as there is room; null where it is of none. */
export function listAround({ indexed, sentence }: Quoted): Excerpt | null {
  const { sentences } = indexed;
  const leadIn = sentences
    .slice(0, sentence.position + 1)
    .findLast((candidate) => leadsIntoList({ indexed, sentence: candidate }));
  const first = leadIn ?? (indexed.passage.firstItem === 0 ? sentences[0] : undefined);
  if (first === undefined) return null;
  const items = itemsOf(sentences.slice(first.position + (leadIn === undefined ? 0 : 1)));
  const last = items.at(-1);
  if (last === undefined || last.position < sentence.position) return null;
  return listExcerpt(indexed, leadIn ?? null, items);
}

/** Whether a sentence is the line before the first item of a list. */
export function leadsIntoList({ indexed: { passage }, sentence: { text, position } }: Quoted): boolean {
  return text.endsWith(":") || position === (passage.firstItem ?? 0) - 1;
}

/** As many items of a list as there is room for. */
export function itemsOf(behind: readonly IndexedSentence[]): IndexedSentence[] {
  let length = 0;
  const tooFar = behind.findIndex(({ text }) => (length += text.length) > LIST_LENGTH);
  return tooFar < 0 ? [...behind] : behind.slice(0, tooFar);
}

/** A list, or some of its items in a row, with the line that leads into it. */
export function listExcerpt(
  indexed: IndexedPassage,
  leadIn: IndexedSentence | null,
  items: readonly IndexedSentence[],
): Excerpt {
  const { text } = indexed.passage;
  const start = text.indexOf((leadIn ?? items[0])?.text ?? "");
  const last = items.at(-1)?.text ?? "";
  const listed = items.map((item) => item.text.replace(/[.;,]+$/u, "")).join("; ");
  return {
    indexed,
    text: text.slice(start, text.indexOf(last, start) + last.length),
    inOneLine: `${leadIn === null ? "" : `${leadIn.text} `}${listed}.`,
  };
}
