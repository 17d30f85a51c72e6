import { displayWidth, graphemeWidth, splitGraphemes } from "./display-width.ts";

/** A space at which no line may break; printed as a plain one. */
export const FIXED_SPACE = "\u00a0";

export type WrapOptions = {
  /** Columns of the whole line, the indent included; Infinity leaves every paragraph on one line. */
  readonly width: number;
  /** Stands before the first line; the others are moved in by its width. */
  readonly first?: string;
  /** Stands before every line but the first; spaces by default. */
  readonly others?: string;
  /** Sets the words of each line apart, without what stands before them. */
  readonly style?: (words: string) => string;
};

/**
 * Breaks a text at spaces into lines of at most `width` columns. A word that is longer than a line is cut between
 * graphemes. The text's own newlines stay.
 */
export function wrap(text: string, options: WrapOptions): string[] {
  const first = options.first ?? "";
  const others = options.others ?? " ".repeat(displayWidth(first));
  const style = options.style ?? ((words: string) => words);
  const firstRoom = Math.max(1, options.width - displayWidth(first));
  const room = Math.max(1, options.width - displayWidth(others));
  return text
    .split("\n")
    .flatMap((paragraph, index) => wrapParagraph(paragraph, index === 0 ? firstRoom : room, room))
    .map((line) => style(line.replaceAll(FIXED_SPACE, " ")))
    .map((line, index) => ((index === 0 ? first : others) + line).trimEnd());
}

function wrapParagraph(paragraph: string, firstRoom: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  const breakLine = () => {
    lines.push(line);
    line = "";
    width = 0;
  };
  const roomNow = () => (lines.length === 0 ? firstRoom : room);

  for (const word of paragraph.split(/[ \t]+/u).filter((part) => part !== "")) {
    const wordWidth = displayWidth(word);
    if (line !== "" && width + 1 + wordWidth > roomNow()) breakLine();
    // A first line that is short because of what stands before it is left to that.
    if (line === "" && wordWidth > roomNow() && wordWidth <= room) breakLine();
    if (line === "" && wordWidth > roomNow()) {
      const pieces = cutWord(word, roomNow(), room);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? "";
      width = displayWidth(line);
      continue;
    }
    width += wordWidth + (line === "" ? 0 : 1);
    line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

function cutWord(word: string, firstRoom: number, room: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let width = 0;
  for (const grapheme of splitGraphemes(word)) {
    const step = graphemeWidth(grapheme);
    if (piece !== "" && width + step > (pieces.length === 0 ? firstRoom : room)) {
      pieces.push(piece);
      piece = "";
      width = 0;
    }
    piece += grapheme;
    width += step;
  }
  pieces.push(piece);
  return pieces;
}
