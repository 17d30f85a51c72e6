/** What a reference says of a document. */
export type CitedDocument = {
  readonly title: string;
  readonly subtitle: string | null;
  /** As on the title page, given names first. */
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string | null;
};

/** A place in a document that is cited. */
export type CitedPlace = {
  readonly document: CitedDocument;
  /** The section's label: `Istanbul › Good examples`. */
  readonly section: string;
  /** `6–9`; null when they are not known. */
  readonly pages: string | null;
  /** Where the passage is read, as a whole address. */
  readonly url: string;
};

export function fullTitle({ title, subtitle }: CitedDocument): string {
  return subtitle === null ? title : `${title}: ${subtitle}`;
}

export function yearOf({ date }: CitedDocument): string | null {
  return date === null ? null : date.slice(0, 4);
}

/** A name's last word as the family name, since title pages do not tell them apart. */
export function nameParts(name: string): { readonly given: string; readonly family: string } {
  const words = name.trim().split(/\s+/u);
  return { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" };
}
