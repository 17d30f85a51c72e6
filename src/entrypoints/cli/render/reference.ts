import type { PassageReference } from "../../../core/answer/answer.ts";
import type { City } from "../../../core/corpus/city.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { type Output, readingWidth } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";
import { cityMark } from "./city-mark.ts";

export type ReferenceOptions = {
  /** Stands at the edge: `[1]`, `1.`; nothing moves the quote in by itself. */
  readonly label: string;
  /** The document's title; null where it goes without saying. */
  readonly document: string | null;
  readonly withQuote: boolean;
  readonly cities: readonly City[];
  readonly language: Language;
};

/** Where a passage stands, and its words: `[1] ● I Istanbul › Good examples, pages 6–9` with the quote below. */
export function renderReference(reference: PassageReference, options: ReferenceOptions, output: Output): string[] {
  const { style } = output;
  const width = readingWidth(output);
  const city = options.cities.find(({ id }) => id === reference.city);
  const indent = " ".repeat(options.label === "" ? 2 : options.label.length + 1);
  // A pipe gets words only: there the mark would be noise.
  const edge = [style.bold(options.label), output.isTerminal ? cityMark(city, style) : ""].filter(
    (part) => part !== "",
  );
  const place = wrap(placeOf(reference, city, options), {
    width,
    first: edge.length === 0 ? "" : `${edge.join(" ")} `,
    others: indent,
    style: style.bold,
  });
  if (!options.withQuote) return place;
  return [
    ...place,
    ...wrap(messagesIn(options.language).terminal.quote(reference.quote), { width, first: indent, others: indent }),
  ];
}

function placeOf(
  reference: PassageReference,
  city: City | undefined,
  { document, language }: ReferenceOptions,
): string {
  const namesItsCity =
    city === undefined || [city.name, ...city.names].some((name) => reference.section.includes(name));
  const section = namesItsCity ? reference.section : `${city.name} › ${reference.section}`;
  const place =
    reference.pages === null ? section : `${section}, ${messagesIn(language).terminal.pages(reference.pages)}`;
  return document === null ? place : `${place} (${document})`;
}
