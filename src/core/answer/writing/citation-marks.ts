/** `[1]`, `[1, 3]`, `[1–3]`, `[Passage 2]`, `[^1]`, `【1†source】`: how models write the numbers of what they cite. */
const MARK_SOURCE = String.raw`\[\s*(?:(?:passages?|sources?|nos?\.?)\s*)?[#^]?\d{1,3}(?:\s*(?:,|;|–|-|&|and)\s*#?\d{1,3})*\s*\]|【\d{1,3}[^】\n]{0,40}】`;

const MARKS = new RegExp(MARK_SOURCE, "giu");
const MARKS_WITH_SPACE = new RegExp(String.raw`[^\S\n]*(?:${MARK_SOURCE})`, "giu");
const STOP_AFTER_MARKS = new RegExp(String.raw`([.!?…])(?:[^\S\n]*(?:${MARK_SOURCE}))+[.!?…](?=\s|$)`, "giu");
const MARKS_AT_START = new RegExp(String.raw`^(?:[^\S\n]*(?:${MARK_SOURCE}))+`, "iu");
const MARK_AT_END = new RegExp(String.raw`(?:${MARK_SOURCE})\s*$`, "iu");
const SPAN = /(\d{1,3})\s*[–-]\s*(\d{1,3})/gu;
/** A span of more passages than a model is ever given says nothing. */
const LONGEST_SPAN = 10;

/** The longest that a mark may be; what is longer without its end is none. */
export const LONGEST_MARK = 60;

/** The numbers of all marks in a text, each once, by first use. */
export function numbersIn(text: string): number[] {
  const numbers = Array.from(text.matchAll(MARKS)).flatMap(([mark]) => numbersOf(mark));
  return [...new Set(numbers)];
}

/** The text without its marks and the spaces before them; a stop on both sides of a mark is one. */
export function withoutMarks(text: string): string {
  return text.replace(STOP_AFTER_MARKS, "$1").replace(MARKS_WITH_SPACE, "");
}

/** The marks that a text begins with, spaces between them included; empty when it begins with none. */
export function leadingMarks(text: string): string {
  return MARKS_AT_START.exec(text)?.[0] ?? "";
}

export function endsWithMark(text: string): boolean {
  return MARK_AT_END.test(text.slice(-LONGEST_MARK));
}

function numbersOf(mark: string): number[] {
  const single = mark.startsWith("【") ? (/\d+/u.exec(mark)?.[0] ?? "") : mark;
  const spelt = single.replace(SPAN, (span, first: string, last: string) => {
    const length = Number(last) - Number(first);
    if (length < 0 || length > LONGEST_SPAN) return span;
    return Array.from({ length: length + 1 }, (_, place) => Number(first) + place).join(" ");
  });
  return Array.from(spelt.matchAll(/\d+/gu), ([digits]) => Number(digits));
}
