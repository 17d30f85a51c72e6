import type { Answer } from "../answer/answer.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Document } from "../corpus/document.ts";
import type { Language } from "../language.ts";
import { chicagoEntry } from "./chicago.ts";
import type { CitedDocument } from "./cited-document.ts";
import { type CitedText, escaped, markdownText } from "./cited-text.ts";

/** A conversation to be taken along: questions as headings, answers with notes, what they cite at the end. */
export type ConversationExport = {
  readonly language: Language;
  readonly turns: readonly { readonly question: string; readonly language: Language; readonly text: CitedText }[];
  readonly documents: readonly CitedDocument[];
};

/** Port: a conversation as a file of a word processor, with footnotes. */
export type WordWriter = (conversation: ConversationExport, heading: string) => Promise<Uint8Array>;

/** @param origin where the passages are read: `https://your.address` */
export function exportOf(answers: readonly Answer[], corpus: Corpus, origin: string): ConversationExport {
  const titled = new Map(corpus.documents.map((document) => [document.title, citedDocument(document)]));
  const known = (title: string): CitedDocument =>
    titled.get(title) ?? { title, subtitle: null, authors: [], publishers: [], date: null };
  const cited = new Set(answers.flatMap(({ citations }) => citations.map(({ document }) => document)));
  return {
    language: answers[0]?.language ?? "en",
    documents: [...cited].map(known),
    turns: answers.map(({ question, language, sentences, citations, answer }) => ({
      question,
      language,
      text: {
        // A refusal has no sentences.
        sentences:
          sentences.length === 0
            ? [{ text: answer, notes: [] }]
            : sentences.map((sentence) => ({ text: sentence.text, notes: sentence.citations })),
        places: citations
          .toSorted((one, other) => one.number - other.number)
          .map(({ document, section, pages, url }) => ({
            document: known(document),
            section,
            pages,
            url: `${origin}${url}`,
          })),
      },
    })),
  };
}

function citedDocument({ title, subtitle, authors, publishers, date }: Document): CitedDocument {
  return { title, subtitle, authors, publishers, date };
}

/** As Markdown with footnotes; the notes of each answer have names of their own. */
export function conversationMarkdown({ turns, documents }: ConversationExport, heading: string): string {
  const parts = turns.map(
    ({ question, text }, place) => `## ${escaped(question)}\n\n${markdownText(text, `${place + 1}-`)}`,
  );
  const sources = documents.map((document) => `- ${chicagoEntry(document, "*")}`);
  const list = sources.length === 0 ? [] : [`## ${heading}\n\n${sources.join("\n")}`];
  return `${[...parts, ...list].join("\n\n")}\n`;
}
