import type { Paragraph as DocxParagraph } from "docx";
import { chicagoEntry, chicagoNote } from "../../core/citing/chicago.ts";
import type { ConversationExport, WordWriter } from "../../core/citing/conversation-export.ts";
import type { Language } from "../../core/language.ts";

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(["ar"]);

/** A conversation as DOCX (Office Open XML), with real footnotes, numbered through. */
export const writeDocx: WordWriter = async (conversation, heading) => {
  // Loaded for who exports: it takes a while.
  const { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } = await import("docx");
  const footnotes: Record<string, { children: DocxParagraph[] }> = {};
  let last = 0;

  function note(text: string): number {
    last += 1;
    // References are in the manner of English, whatever the answer's language.
    footnotes[last] = { children: [new Paragraph({ children: [new TextRun(text)] })] };
    return last;
  }

  const children = conversation.turns.flatMap(({ question, language, text }) => {
    const isTurned = RIGHT_TO_LEFT.has(language);
    const run = (words: string) => new TextRun({ text: words, rightToLeft: isTurned });
    const runs = text.sentences.flatMap((sentence, place) => [
      run(`${place === 0 ? "" : " "}${oneLine(sentence.text)}`),
      ...sentence.notes.flatMap((number) => {
        const cited = text.places[number - 1];
        return cited === undefined ? [] : [new FootnoteReferenceRun(note(chicagoNote(cited)))];
      }),
    ]);
    return [
      new Paragraph({ heading: HeadingLevel.HEADING_2, bidirectional: isTurned, children: [run(oneLine(question))] }),
      new Paragraph({ bidirectional: isTurned, children: runs }),
    ];
  });
  const packed = await Packer.toBuffer(
    new Document({ footnotes, sections: [{ children: [...children, ...sources(conversation, heading)] }] }),
  );
  return new Uint8Array(packed);

  function sources({ documents }: ConversationExport, title: string): DocxParagraph[] {
    if (documents.length === 0) return [];
    return [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(title)] }),
      ...documents.map((document) => new Paragraph({ children: [new TextRun(chicagoEntry(document))] })),
    ];
  }
};

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, " ");
}
