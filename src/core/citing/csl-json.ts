import { type CitedPlace, fullTitle, nameParts } from "./cited-document.ts";

/** Items of CSL 1.0.2's JSON schema, one for each place, as Zotero and pandoc read them. */
export function cslJson(places: readonly CitedPlace[]): string {
  const items = places.map(({ document, section, pages, url }, place) => ({
    id: `passage-${place + 1}`,
    type: "report",
    title: fullTitle(document),
    author: document.authors.map(nameParts),
    ...(document.publishers.length === 0 ? {} : { publisher: document.publishers.join(" and ") }),
    ...(document.date === null ? {} : { issued: { "date-parts": [document.date.split("-").map(Number)] } }),
    ...(pages === null ? {} : { page: pages.replaceAll("–", "-") }),
    section,
    URL: url,
  }));
  return JSON.stringify(items, null, 2);
}
