import type { PassageReference } from "../../../core/answer/answer.ts";
import type { City } from "../../../core/corpus/city.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";

/** Where a passage stands: `Istanbul › Good examples, pages 6–9`. */
export function placeOf(
  { section, city, pages }: Pick<PassageReference, "section" | "city" | "pages">,
  cities: readonly City[],
  language: Language,
): string {
  const name = cities.find(({ id }) => id === city)?.name;
  const label = name === undefined || section.includes(name) ? section : `${name} › ${section}`;
  return pages === null ? label : `${label}, ${messagesIn(language).slack.answer.pages(pages)}`;
}
