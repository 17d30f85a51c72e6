import { NOT_COVERED_REPLY } from "../../model/language-model.ts";
import { numbersIn, withoutMarks } from "./citation-marks.ts";
import { LONGEST_SENTENCE, plainSentence, saysSomething } from "./plain-sentence.ts";
import { createSentenceStream, type RawSentence } from "./sentence-stream.ts";
import { readStructuredReply } from "./structured-reply.ts";
import { createVisibleText } from "./visible-text.ts";

/** A sentence as a model wrote it, in plain text, with the numbers that it gives for it. */
export type NumberedSentence = { readonly text: string; readonly numbers: readonly number[] };

/**
 * Takes a model's reply piece by piece and gives its sentences as soon as their numbers are known. Any pieces of the
 * same reply give the same sentences.
 */
export type WrittenSentences = {
  readonly push: (piece: string) => NumberedSentence[];
  readonly end: () => NumberedSentence[];
  /** Whether the reply is that the passages do not answer; null as long as that is open. */
  readonly isNotCovered: () => boolean | null;
};

type Form = "unknown" | "text" | "json" | "not_covered";

const NOT_COVERED = /^(?:NOT\\?[_ ]COVERED)(?![\p{L}\p{N}])/u;
const NOT_COVERED_ANYWHERE = /\bNOT\\?_COVERED\b/u;
/** What may stand around the first word of a reply. */
const DECORATION = /^[\s*_"'“„«([{`#>-]+/u;
const JSON_BEGINNING = /^(?:\{|\[\s*[{"]|```)/u;

export function createWrittenSentences(): WrittenSentences {
  const visible = createVisibleText();
  const stream = createSentenceStream();
  let form: Form = "unknown";
  /** What came before the form was known; all of it where it is JSON. */
  let collected = "";
  /** Sentences of the line without a number: one that follows on the line may give it. */
  let unnumbered: NumberedSentence[] = [];

  function read(text: string, isEnd: boolean): NumberedSentence[] {
    if (form === "unknown") {
      collected += text;
      form = formOf(collected, isEnd);
      if (form !== "text") return isEnd && form === "json" ? structured() : [];
      return plain(stream.push(collected), isEnd);
    }
    if (form === "json") {
      collected += text;
      return isEnd ? structured() : [];
    }
    return form === "text" ? plain(stream.push(text), isEnd) : [];
  }

  function plain(raw: readonly RawSentence[], isEnd: boolean): NumberedSentence[] {
    const all = isEnd ? [...raw, ...stream.end()] : raw;
    const sentences = all.flatMap(numbered);
    return isEnd ? [...sentences, ...withNumbers([])] : sentences;
  }

  function numbered({ text, endsLine }: RawSentence): NumberedSentence[] {
    const sentence = readSentence(text, []);
    if (sentence !== null) {
      unnumbered.push(sentence);
      if (sentence.numbers.length > 0) return withNumbers(sentence.numbers);
    }
    return endsLine ? withNumbers([]) : [];
  }

  /** Those that wait, with these numbers where they have none. */
  function withNumbers(numbers: readonly number[]): NumberedSentence[] {
    const sentences = unnumbered.map((sentence) => (sentence.numbers.length > 0 ? sentence : { ...sentence, numbers }));
    unnumbered = [];
    return sentences;
  }

  function structured(): NumberedSentence[] {
    const sentences = readStructuredReply(collected);
    if (sentences.length === 1 && sentences.some(({ text }) => NOT_COVERED.test(text.trim()))) form = "not_covered";
    return sentences.flatMap(({ text, numbers }) => readSentence(text, numbers) ?? []);
  }

  return {
    push: (piece) => read(visible.push(piece), false),
    end: () => read(visible.end(), true),
    isNotCovered: () => (form === "unknown" || form === "json" ? null : form === "not_covered"),
  };
}

/** What a reply is, by its beginning. */
function formOf(text: string, isEnd: boolean): Form {
  const beginning = text.trimStart();
  if (JSON_BEGINNING.test(beginning)) return "json";
  const word = text.replace(DECORATION, "");
  if (NOT_COVERED.test(word)) return isEnd || word.length > NOT_COVERED_REPLY.length + 1 ? "not_covered" : "unknown";
  if (isEnd) return "text";
  const mayBecomeJson = /^(?:\[\s*|`{1,2})?$/u.test(beginning);
  const mayBecomeNotCovered = NOT_COVERED_REPLY.startsWith(word.replace("\\", "").replace(" ", "_"));
  return mayBecomeJson || mayBecomeNotCovered ? "unknown" : "text";
}

function readSentence(raw: string, numbers: readonly number[]): NumberedSentence | null {
  if (raw.length > LONGEST_SENTENCE || NOT_COVERED_ANYWHERE.test(raw)) return null;
  const text = plainSentence(withoutMarks(raw));
  return saysSomething(text) ? { text, numbers: [...new Set([...numbers, ...numbersIn(raw)])] } : null;
}
