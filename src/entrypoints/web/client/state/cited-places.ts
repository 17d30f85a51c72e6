import type { CitedDocument, CitedPlace } from "../../../../core/citing/cited-document.ts";
import type { CitedText } from "../../../../core/citing/cited-text.ts";
import type { DocumentReply } from "../server/replies.ts";
import type { Turn } from "./turn.ts";

/** What a passage or a citation tells of its place. */
type Place = {
  readonly document: string;
  readonly section: string;
  readonly pages: string | null;
  readonly url: string;
};

/** Where something stands, for a reference. Of a document that the library does not know, its title is all there is. */
export function citedPlace(
  { document: title, section, pages, url }: Place,
  documents: readonly DocumentReply[],
  origin: string,
): CitedPlace {
  const known = documents.find((each) => each.title === title);
  const unknown: CitedDocument = { title, subtitle: null, authors: [], publishers: [], date: null };
  return { document: known ?? unknown, section, pages, url: `${origin}${url}` };
}

/** An answer with its notes. */
export function citedAnswer(
  { sentences, citations }: Pick<Turn, "sentences" | "citations">,
  documents: readonly DocumentReply[],
  origin: string,
): CitedText {
  const numbers = citations.map(({ number }) => number);
  return {
    sentences: sentences.map(({ text, citations: cited }) => ({
      text,
      notes: cited.map((number) => numbers.indexOf(number) + 1).filter((number) => number > 0),
    })),
    places: citations.map((citation) => citedPlace(citation, documents, origin)),
  };
}
