import { fold } from "../text/fold.ts";
import { type CitedPlace, fullTitle, nameParts, yearOf } from "./cited-document.ts";

/** Signs that TeX reads as orders. */
const SPECIAL = /[\\{}$&#%_^~]/gu;
const WRITTEN: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\^{}",
  "~": "\\~{}",
};

/** One entry for each place (BibTeX's `techreport`, which has an institution). Its key is made of author, year, title and pages. */
export function bibtex(places: readonly CitedPlace[]): string {
  const entries = new Map(places.map((place) => [keyOf(place), place]));
  return [...entries].map(([key, place]) => entryOf(key, place)).join("\n\n");
}

function entryOf(key: string, { document, section, pages, url }: CitedPlace): string {
  const [year, month] = (document.date ?? "").split("-");
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ["author", document.authors.map(texOf).join(" and ")],
    // In a second pair of brackets, since styles change the case of letters in one.
    ["title", `{${texOf(fullTitle(document))}}`],
    ["institution", document.publishers.map(texOf).join(" and ")],
    ["year", year],
    ["month", month === undefined ? null : String(Number(month))],
    ["pages", pages === null ? null : pages.replaceAll("–", "--")],
    ["note", texOf(section)],
    ["url", url],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@techreport{${key},\n${lines.join(",\n")}\n}`;
}

function keyOf({ document, pages }: CitedPlace): string {
  const [first] = document.authors;
  const word = document.title.split(/\s+/u).find((each) => each.length > 3) ?? document.title;
  const parts = [first === undefined ? "" : nameParts(first).family, yearOf(document) ?? "", word, pages ?? ""];
  return (
    parts
      .map((part) => fold(part).replaceAll(/[^a-z0-9]+/gu, "-"))
      .filter((part) => part !== "" && part !== "-")
      .join("_") || "report"
  );
}

function texOf(text: string): string {
  return text.replace(SPECIAL, (sign) => WRITTEN[sign] ?? `\\${sign}`);
}
