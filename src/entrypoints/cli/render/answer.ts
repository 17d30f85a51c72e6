import type { Answer, Citation, PassageReference } from "../../../core/answer/answer.ts";
import type { City } from "../../../core/corpus/city.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { type Output, readingWidth } from "../terminal/terminal.ts";
import { FIXED_SPACE, wrap } from "../terminal/wrap.ts";
import { renderReference } from "./reference.ts";

/** `brief` leaves the quotes out: in a conversation `/sources` shows them. */
export type AnswerDetail = "whole" | "brief";

/** An answer record as lines: what is said, then where it stands. Its texts must be plain (plainRecord). */
export function renderAnswer(answer: Answer, cities: readonly City[], output: Output, detail: AnswerDetail): string[] {
  const words = messagesIn(answer.language).terminal;
  return [
    ...renderWords(answer, output),
    ...renderRemark(answer.model === null ? null : words.generated(answer.model), output),
    ...renderRemark(answer.notice === null ? null : words.notice(answer.notice), output),
    ...renderSources(answer, cities, output, detail),
  ];
}

function renderRemark(remark: string | null, output: Output): string[] {
  return remark === null ? [] : ["", ...wrap(remark, { width: readingWidth(output) }).map(output.style.faint)];
}

/** The passages behind an answer; for a refusal those that come nearest. */
export function renderSources(answer: Answer, cities: readonly City[], output: Output, detail: AnswerDetail): string[] {
  const withQuote = detail === "whole";
  const blocks = [
    ...(withQuote ? answer.citations.map(sourceOf) : mergePlaces(answer.citations)),
    ...answer.related.map((reference) => ({ reference, label: "", document: null })),
  ].map((source) =>
    renderReference(source.reference, { ...source, withQuote, cities, language: answer.language }, output),
  );
  // With their quotes they are paragraphs, without them a list.
  const lines = withQuote
    ? blocks.flatMap((block) => ["", ...block])
    : blocks.length === 0
      ? []
      : ["", ...blocks.flat()];
  return answer.related.length === 0
    ? lines
    : ["", output.style.faint(messagesIn(answer.language).terminal.near), ...lines];
}

type Source = { readonly reference: PassageReference; readonly label: string; readonly document: string | null };

function sourceOf(citation: Citation): Source {
  return { reference: citation, label: `[${citation.number}]`, document: citation.document };
}

/** Citations of one place after the other share a line, `[1] [2]`. */
function mergePlaces(citations: readonly Citation[]): Source[] {
  return citations.reduce<Source[]>((merged, citation) => {
    const last = merged.at(-1);
    const label = `[${citation.number}]`;
    const isSame = last?.reference.section === citation.section && last.reference.pages === citation.pages;
    return isSame
      ? [...merged.slice(0, -1), { ...last, label: `${last.label} ${label}` }]
      : [...merged, { reference: citation, label, document: null }];
  }, []);
}

function renderWords(answer: Answer, output: Output): string[] {
  const numbers = new Set(answer.citations.map(({ number }) => String(number)));
  // A number stays on the line of the word before it.
  const text = answer.answer.replace(/ (?=\[\d+\])/gu, FIXED_SPACE);
  return wrap(text, { width: readingWidth(output) }).map((line) =>
    line.replace(/\[(\d+)\]/gu, (mark, number: string) => (numbers.has(number) ? output.style.faint(mark) : mark)),
  );
}
