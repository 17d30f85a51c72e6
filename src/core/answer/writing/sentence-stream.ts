import { splitSentences } from "../../text/sentences.ts";
import { endsWithMark, leadingMarks, LONGEST_MARK } from "./citation-marks.ts";

/** A stretch of a model's text that is one sentence, with its marks, and whether it is the last one of its line. */
export type RawSentence = { readonly text: string; readonly endsLine: boolean };

/** Cuts a text that comes piece by piece into sentences. Any pieces of the same text give the same sentences. */
export type SentenceStream = {
  /** The sentences of which it is decided that they have ended. */
  readonly push: (piece: string) => RawSentence[];
  /** What is left. */
  readonly end: () => RawSentence[];
};

const STOP = /[.!?…؟۔。！？]+["'”’“‘»«)›*_~`]*|\n/gu;
const MARKUP = /[*_~`]+/gu;
const LOWER = /^\p{Ll}/u;
/** How much behind a stop says whether it ends a sentence, where no mark does. */
const LOOK_AHEAD = 40;

type Boundary = { readonly end: number; readonly endsLine: boolean };

/**
 * A sentence ends at its stop with the marks that stand around it (`… [1]. `, `… . [1][2] `), or with its line. It is
 * decided as soon as something else begins behind the marks; without marks a little more has to be seen.
 */
export function createSentenceStream(): SentenceStream {
  let buffer = "";
  /** Nothing ends before it. */
  let searched = 0;

  function take(isEnd: boolean): RawSentence[] {
    const sentences: RawSentence[] = [];
    for (;;) {
      const boundary = nextBoundary(isEnd);
      if (boundary === null) break;
      add(sentences, buffer.slice(0, boundary.end), boundary.endsLine);
      buffer = buffer.slice(boundary.end);
      searched = 0;
    }
    if (isEnd) {
      add(sentences, buffer, true);
      buffer = "";
      searched = 0;
    }
    return sentences;
  }

  function nextBoundary(isEnd: boolean): Boundary | null {
    STOP.lastIndex = searched;
    for (let stop = STOP.exec(buffer); stop !== null; stop = STOP.exec(buffer)) {
      const decision = decide(buffer, stop.index, stop[0], isEnd);
      if (decision === "undecided") {
        searched = stop.index;
        return null;
      }
      if (decision !== null) return decision;
    }
    // A stop at the very end, which may go on, is never decided.
    searched = buffer.length;
    return null;
  }

  return {
    push(piece) {
      buffer += piece;
      return take(false);
    },
    end: () => take(true),
  };
}

function decide(buffer: string, start: number, stop: string, isEnd: boolean): Boundary | "undecided" | null {
  return stop === "\n" ? lineBoundary(buffer, start, isEnd) : stopBoundary(buffer, start, stop, isEnd);
}

/** Marks on a line of their own belong to the line before. */
function lineBoundary(buffer: string, start: number, isEnd: boolean): Boundary | "undecided" {
  const behind = buffer.slice(start);
  const blank = /^\s*/u.exec(behind)?.[0] ?? "";
  const rest = behind.slice(blank.length);
  if (mayGrow(rest, isEnd)) return "undecided";
  const marks = leadingMarks(rest);
  const afterMarks = rest.slice(marks.length);
  if (marks !== "" && /^[^\S\n]*(?:\n|$)/u.test(afterMarks)) {
    if (!isEnd && !afterMarks.includes("\n")) return "undecided";
    return { end: start + blank.length + marks.length, endsLine: true };
  }
  return { end: start + blank.length, endsLine: true };
}

function stopBoundary(buffer: string, start: number, stop: string, isEnd: boolean): Boundary | "undecided" | null {
  const stopEnd = start + stop.length;
  const behind = buffer.slice(stopEnd);
  const gap = /^[^\S\n]*/u.exec(behind)?.[0] ?? "";
  if (mayGrow(behind.slice(gap.length), isEnd)) return "undecided";
  const marks = leadingMarks(behind);
  if (gap === "" && marks === "" && !behind.startsWith("\n")) return null;

  // A stop that was set before and behind the marks is one: `text. [1].`
  const closed = marks === "" ? "" : (/^[.!?…]?/u.exec(behind.slice(marks.length))?.[0] ?? "");
  const end = stopEnd + marks.length + closed.length;
  const after = buffer.slice(end);
  const next = after.trimStart();
  if (next === "" && !isEnd) return "undecided";
  // The line's own boundary sees to marks on the next line.
  if (/^[^\S\n]*\n/u.test(after)) return null;
  if (next === "") return null;

  const before = buffer.slice(0, start);
  if (marks !== "" || endsWithMark(before)) return LOWER.test(next) ? null : { end, endsLine: false };
  const ahead = untilLineEnd(next, isEnd);
  if (ahead === null) return "undecided";
  return endsPlainly(before + stop, ahead) ? { end, endsLine: false } : null;
}

/** Whether a text that begins what follows a stop may still become a mark. */
function mayGrow(text: string, isEnd: boolean): boolean {
  if (isEnd) return false;
  const rest = text.slice(leadingMarks(text).length).trimStart();
  return rest === "" || (/^[[【]/u.test(rest) && rest.length < LONGEST_MARK && !/[\]】\n]/u.test(rest));
}

/** As much of the line as is looked at; null when it is not there yet. */
function untilLineEnd(text: string, isEnd: boolean): string | null {
  const ahead = text.slice(0, LOOK_AHEAD);
  const line = /^[^\n]*/u.exec(ahead)?.[0] ?? "";
  return line.length < ahead.length || ahead.length === LOOK_AHEAD || isEnd ? line : null;
}

/** Whether a sentence ends behind its stop, by abbreviations and by what follows. */
function endsPlainly(sentence: string, ahead: string): boolean {
  const plain = sentence.replace(MARKUP, "");
  return splitSentences(`${plain} ${ahead}`).some(({ end }) => end === plain.trimEnd().length);
}

function add(sentences: RawSentence[], text: string, endsLine: boolean): void {
  if (text.trim() !== "") sentences.push({ text, endsLine });
}
