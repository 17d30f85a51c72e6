import type { City } from "./city.ts";
import type { CorpusEvent } from "./event.ts";
import type { Figure } from "./figure.ts";
import type { Passage } from "./passage.ts";
import type { Section } from "./section.ts";

/** One source of the corpus, read and validated. */
export type Document = {
  /** The name of its folder or file, without an extension. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD; null when unknown. */
  readonly date: string | null;
  /** True when the text is our own summary of the original. */
  readonly digest: boolean;
  readonly cities: readonly City[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  /** The earliest first. */
  readonly events: readonly CorpusEvent[];
};
