import type { DocumentReply } from "../../../../src/entrypoints/web/client/server/replies.ts";
import type { Library } from "../../../../src/entrypoints/web/client/state/state.ts";

type SectionReply = DocumentReply["parts"][number]["sections"][number];

const NAMES: Readonly<Record<string, string>> = { istanbul: "Istanbul", tangier: "Tangier" };

/** A document of such sections; those whose id begins with a city's are that city's. */
export function documentOf(sections: readonly string[], change: Partial<DocumentReply> = {}): DocumentReply {
  const replies = sections.map((id): SectionReply => {
    const [part = "", heading = part] = id.split("/");
    const city = part in NAMES ? part : null;
    const path = [part, heading];
    return {
      id,
      heading,
      label: path.join(" › "),
      path,
      city,
      pages: null,
      passageCount: 1,
      firstPassageId: null,
      url: null,
    };
  });
  const about = { subtitle: null, authors: [], publishers: [], date: null, digest: true, cities: Object.keys(NAMES) };
  return {
    id: "report",
    title: "Report",
    ...about,
    parts: [{ id: "all", title: "All", sections: replies }],
    ...change,
  };
}

export function libraryOf(sections: readonly string[]): Library {
  const cities = Object.entries(NAMES).map(([id, name]) => ({ id, name, country: null, names: [] }));
  return { cities, documents: [documentOf(sections)] };
}
