import { type CitedDocument, type CitedPlace, fullTitle, nameParts, yearOf } from "./cited-document.ts";

/** Chicago shortens the authors of a note from this many on, and those of a bibliography from more. */
const LIMITS = { note: 4, bibliography: 11 } as const;

/**
 * A note in the manner of The Chicago Manual of Style, 17th edition, 14.1 and following (a report is cited as a book).
 * The title is between `emphasis` signs: nothing in plain text, `*` in Markdown.
 */
export function chicagoNote({ document, section, pages, url }: CitedPlace, emphasis = ""): string {
  const { authors } = document;
  const names = authors.length >= LIMITS.note ? `${authors[0]} et al.` : listed(authors);
  const inside = printed(document);
  const title = `${emphasis}${fullTitle(document)}${emphasis}${inside === "" ? "" : ` ${inside}`}`;
  const parts = [names, title, pages ?? ""].filter((part) => part !== "");
  return `${parts.join(", ")}, “${section},” ${url}.`;
}

/** The entry of a bibliography: the first author's family name first. */
export function chicagoEntry(document: CitedDocument, emphasis = ""): string {
  const [first, ...others] = document.authors.slice(0, LIMITS.bibliography);
  const { family, given } = nameParts(first ?? "");
  const lead = given === "" ? family : `${family}, ${given}`;
  const names = first === undefined ? "" : `${listed([lead, ...others], others.length > 0)}. `;
  const parts = [document.publishers.join(" and "), dateWords(document)].filter((part) => part !== "").join(", ");
  return `${names}${emphasis}${fullTitle(document)}${emphasis}.${parts === "" ? "" : ` ${parts}.`}`;
}

function printed(document: CitedDocument): string {
  const inside = [document.publishers.join(" and "), yearOf(document) ?? ""].filter((part) => part !== "").join(", ");
  return inside === "" ? "" : `(${inside})`;
}

function dateWords(document: CitedDocument): string {
  const [year = "", month] = (document.date ?? "").split("-");
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
  return `${name.format(new Date(Date.UTC(2000, Number(month) - 1)))} ${year}`;
}

/** `A, B, and C`; before the `and` of two stands a comma where the first is turned round. */
function listed(names: readonly string[], isTurned = false): string {
  if (names.length < 2) return names.join("");
  const comma = names.length > 2 || isTurned ? "," : "";
  return `${names.slice(0, -1).join(", ")}${comma} and ${names.at(-1)}`;
}
