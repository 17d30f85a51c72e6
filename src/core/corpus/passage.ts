import type { Language } from "../language.ts";

/** A source that the original names for a statement (a footnote). */
export type Source = {
  /** The original's own number or mark, unique within a part. */
  readonly id: string;
  readonly text: string;
};

/** A paragraph, list or table that stands on its own: the unit that is found, quoted and cited. */
export type Passage = {
  /** `document/part/section/number`, or `document/part/number` for text before a part's first heading. */
  readonly id: string;
  readonly document: string;
  /** The id of its section: `istanbul/good-examples`, or the part's id alone. */
  readonly section: string;
  readonly city: string | null;
  /** Pages of the original, `6–9`; null when they are not known. */
  readonly pages: string | null;
  readonly language: Language;
  /** Plain text without marks; list items and table rows stand on lines of their own. */
  readonly text: string;
  /** Words by which people look for it; searched, never shown. */
  readonly terms: readonly string[];
  /** Questions and phrases that each sentence answers, by the sentence's position; searched, never shown. */
  readonly questions?: readonly (readonly string[])[];
  /** Of a list or table: the place of its first item or row among the sentences; those before lead into it. */
  readonly firstItem?: number;
  /** The editor's remark where the original contradicts itself or errs. */
  readonly note: string | null;
  readonly sources: readonly Source[];
};
