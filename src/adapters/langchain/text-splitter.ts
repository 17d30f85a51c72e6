import { cutUnit } from "../../core/corpus/split-units.ts";
import type { Span, SplitRequest, TextSplitter } from "../../core/corpus/text-splitter.ts";

/**
 * Characters that a text has no use for, of which one that does not stand in it takes the place of the space between
 * two units: langchain splits there first. By itself it would split at every full stop, behind "Dr." too.
 */
const MARKS = ["\uFDD1", "\uFDD2", "\uFDD3", "\uFDD4"];

/** Stands in no text. */
const NEVER = "\uFDD1\uFDD2\uFDD3\uFDD4\uFDD1";

/** Sizes tried between the least that could do and the most that may be, for pieces of about one length. */
const SIZES_TRIED = 8;

/**
 * Cuts long texts by langchain's recursive splitter, between units and between words. Words that are too long
 * themselves are cut by us: it would cut through the middle of a character.
 */
export function createLangchainTextSplitter(): TextSplitter {
  return {
    async split(request) {
      const { text, units, longest } = request;
      const mark = MARKS.find((character) => !text.includes(character));
      const first = units[0]?.start ?? 0;
      if (mark === undefined) return [];

      const marked = withMarks(text.slice(first), units, first, mark);
      const { RecursiveCharacterTextSplitter } = await import("@langchain/textsplitters");
      let best: string[] = [];
      for (const size of sizesFor(request)) {
        const splitter = new RecursiveCharacterTextSplitter({
          chunkSize: scaled(size),
          chunkOverlap: 0,
          keepSeparator: false,
          // It fails on what is still too long behind the last one that it finds: there is always one more.
          separators: [mark, " ", NEVER],
          lengthFunction: (piece) => scaled(piece.length) - 1,
        });
        const pieces = await splitter.splitText(marked);
        if (best.length === 0 || pieces.length <= best.length) best = pieces;
      }
      return spansOf(best, marked)
        .map(({ start, end }) => ({ start: start + first, end: end + first }))
        .flatMap((span) => cutUnit(text, span, longest));
    },
  };
}

/**
 * It takes pieces for too long that are just as long as they may be, and so each counts a little less; the space behind
 * it is counted with it. In whole numbers: it subtracts what it has added, and counts on coming out at 0.
 */
function scaled(length: number): number {
  return (length + 1) * MOST_PIECES;
}

/** More pieces than any text has: their little lesses are less than a character together. */
const MOST_PIECES = 2 ** 20;

/** The text with a mark for the white space before each unit but the first, so that all offsets stay. */
function withMarks(text: string, units: readonly Span[], first: number, mark: string): string {
  const characters = text.split("");
  for (const { start } of units) {
    const gap = start - first - 1;
    if (gap >= 0 && /\s/u.test(characters[gap] ?? "")) characters[gap] = mark;
  }
  return characters.join("");
}

/**
 * From the largest size down to the least that fits the count of pieces which that makes; smaller ones make pieces more
 * alike. None may be smaller than a unit, which would be cut then.
 */
function sizesFor({ text, units, longest }: SplitRequest): number[] {
  const whole = text.length - (units[0]?.start ?? 0);
  const longestUnit = Math.max(0, ...units.map(({ start, end }) => end - start));
  const least = Math.min(longest, Math.max(longestUnit, Math.ceil(whole / Math.ceil(whole / longest))));
  return Array.from(
    { length: SIZES_TRIED + 1 },
    (_, step) => longest - Math.floor(((longest - least) * step) / SIZES_TRIED),
  );
}

/** Where the pieces stand, one behind the other. */
function spansOf(pieces: readonly string[], marked: string): Span[] {
  let from = 0;
  return pieces.map((piece) => {
    const start = marked.indexOf(piece, from);
    from = start + piece.length;
    return { start, end: from };
  });
}
