import type { Corpus } from "../../../core/corpus/corpus.ts";
import type { Passage } from "../../../core/corpus/passage.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { LIMITS } from "../limits.ts";
import { clipText } from "../split-text.ts";
import { placeOf } from "./place.ts";

/** The full reference of a passage: authors, title, publishers, date, section and pages. */
export function referenceText(corpus: Corpus, passage: Passage, language: Language): string {
  const words = messagesIn(language).slack.passage;
  const document = corpus.document(passage.document);
  const { label } = corpus.sectionOf(passage);
  const place = placeOf({ ...passage, section: label }, corpus.cities, language);
  if (document === undefined) return place;
  const title = document.subtitle === null ? document.title : `${document.title}: ${document.subtitle}`;
  const published = [document.publishers.join(", "), document.date ?? ""].filter((part) => part !== "").join(", ");
  const sentences = [words.by(document.authors, title), published, place].filter((part) => part !== "");
  const reference = `${sentences.map((part) => part.replace(/[.\s]+$/u, "")).join(". ")}.`;
  // Names by the hundred would fill the modal; half of what a section takes is left for what breaks up controls.
  return clipText(document.digest ? `${reference}\n${words.digest}` : reference, LIMITS.sectionText / 2);
}
