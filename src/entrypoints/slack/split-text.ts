/** Where a text is best cut: behind a line, else a sentence, else a word. */
const CUTS = [/\n/gu, /[.!?…。؟۔]["'”’»)\]]*\s/gu, /\s/gu] as const;

/** A cut that leaves less than this share of a piece would make many small pieces. */
const LEAST_SHARE = 0.5;

/** How far back a cut looks for the beginning of a letter that is written in several characters. */
const LONGEST_LETTER = 64;

/**
 * A text in pieces of at most `limit` UTF-16 units, which joined are the text again. Cuts fall behind lines, sentences
 * or words where there are any, and never within a letter.
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = cutOf(rest, limit);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  if (rest !== "") pieces.push(rest);
  return pieces;
}

/** A text of at most `limit` UTF-16 units, with an ellipsis where it was longer. Never cut within a letter. */
export function clipText(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, letterBefore(text, limit - 1)).trimEnd()}…`;
}

function cutOf(text: string, limit: number): number {
  const head = text.slice(0, limit);
  for (const pattern of CUTS) {
    const last = [...head.matchAll(pattern)].at(-1);
    if (last !== undefined && last.index + last[0].length >= limit * LEAST_SHARE) return last.index + last[0].length;
  }
  return letterBefore(text, limit);
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The last place up to `limit` where a letter begins; what goes on for longer than any letter is cut between characters. */
function letterBefore(text: string, limit: number): number {
  const from = Math.max(0, limit - LONGEST_LETTER);
  const letter = segmenter.segment(text.slice(from, limit + LONGEST_LETTER)).containing(limit - from);
  const place = letter === undefined ? limit : from + letter.index;
  if (place > from && place > 0) return place;
  return /[\uDC00-\uDFFF]/u.test(text.charAt(limit)) && limit > 1 ? limit - 1 : limit;
}
