import { stripVTControlCharacters } from "node:util";

/** Made when it is needed: it reads Unicode's tables, and most that is printed is ASCII. */
let graphemes: Intl.Segmenter | undefined;

/** Blocks whose letters take two columns (Unicode Standard Annex #11, East Asian Wide and Fullwidth, by block). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f1e6}-\u{1f1ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u;
const INVISIBLE = /^[\p{Mark}\p{Format}\p{Control}]+$/u;
const ASCII = /^[\u0020-\u007e]*$/u;

/** The characters as a reader counts them: a letter with its marks is one. */
export function splitGraphemes(text: string): string[] {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** How many columns of a terminal a text takes; codes for colour and weight take none. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return splitGraphemes(stripVTControlCharacters(text)).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0);
}

export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}

/** The text filled up with spaces to a width; a longer text stays whole. */
export function padToWidth(text: string, width: number, side: "left" | "right" = "left"): string {
  const fill = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "left" ? text + fill : fill + text;
}
