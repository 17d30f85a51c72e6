import { chicagoNote } from "./chicago.ts";
import type { CitedPlace } from "./cited-document.ts";

/** A text with the numbers of its notes, from 1, and what the notes cite. */
export type CitedText = {
  readonly sentences: readonly { readonly text: string; readonly notes: readonly number[] }[];
  /** The note with number 1 first. */
  readonly places: readonly CitedPlace[];
};

/** For letters and memos: the numbers in brackets, the notes under the text. */
export function plainText({ sentences, places }: CitedText): string {
  const words = sentences.map(({ text, notes }) => [text, ...notes.map((number) => `[${number}]`)].join(" ")).join(" ");
  const notes = places.map((place, index) => `[${index + 1}] ${chicagoNote(place)}`);
  return [words, ...(notes.length === 0 ? [] : [notes.join("\n")])].join("\n\n");
}

/** For Markdown with footnotes, as pandoc and GitHub read them; `name` sets the notes of several texts apart. */
export function markdownText({ sentences, places }: CitedText, name = ""): string {
  const words = sentences
    .map(({ text, notes }) => escaped(text) + notes.map((number) => `[^${name}${number}]`).join(""))
    .join(" ");
  const notes = places.map((place, index) => `[^${name}${index + 1}]: ${noteOf(place)}`);
  return [words, ...(notes.length === 0 ? [] : [notes.join("\n")])].join("\n\n");
}

function noteOf(place: CitedPlace): string {
  const { document, section } = place;
  const clean = {
    ...place,
    section: escaped(section),
    document: {
      ...document,
      title: escaped(document.title),
      subtitle: document.subtitle === null ? null : escaped(document.subtitle),
      authors: document.authors.map(escaped),
      publishers: document.publishers.map(escaped),
    },
  };
  return chicagoNote(clean, "*");
}

/** So that no text from outside is read as marks, links or HTML. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, (sign) => `\\${sign}`).replaceAll(/\s*\n\s*/gu, " ");
}
