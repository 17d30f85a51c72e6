import type { WebMessages } from "../../../../core/messages/en/web.ts";

/** Where a passage stands, for people: `Istanbul › Good examples, pages 6–9`. */
export function placeOf(
  { section, pages }: { readonly section: string; readonly pages: string | null },
  messages: WebMessages,
): string {
  return pages === null ? section : `${section}, ${messages.citation.pages(pages)}`;
}
