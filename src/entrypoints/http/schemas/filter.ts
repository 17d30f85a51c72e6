import type { PassageFilter } from "../../../core/retrieval/search.ts";
import { optionalTextSchema } from "./text.ts";

/** What narrows a question or a search. */
export const filterFields = {
  city: optionalTextSchema.meta({ description: "A city id of GET /api/cities." }),
  section: optionalTextSchema.meta({
    description: "A section id of GET /api/documents, after its document's id and a slash or alone; or its last part.",
  }),
  document: optionalTextSchema.meta({ description: "A document id of GET /api/documents." }),
};

type FilterBody = { readonly [Field in keyof typeof filterFields]?: string | null | undefined };

export function filterOf({ city, section, document }: FilterBody): PassageFilter {
  return { city: city ?? undefined, section: section ?? undefined, document: document ?? undefined };
}
