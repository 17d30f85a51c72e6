import { SLUG, slugOf } from "./slug.ts";

const ATTRIBUTES = /\s*\{([^{}]*)\}$/;
const ID = /^#(\S+)$/;
/** `#slug`, `label="…"` (straight or curly quotation marks) or anything else without a space. */
const ATTRIBUTE = /label\s*=\s*["“”„]([^"“”„]*)["“”„]|\S+/g;

/** A heading's words with what `{#slug label="Short name"}` behind them fixes. */
export type HeadingText = {
  readonly text: string;
  readonly slug: string | null;
  readonly label: string | null;
  /** What stands in the braces and is neither. */
  readonly unknown: readonly string[];
};

export function parseHeading(raw: string): HeadingText {
  const braces = raw.match(ATTRIBUTES);
  if (braces === null) return { text: raw, slug: null, label: null, unknown: [] };

  let slug: string | null = null;
  let label: string | null = null;
  const unknown: string[] = [];
  for (const [attribute, name] of (braces[1] ?? "").matchAll(ATTRIBUTE)) {
    const id = attribute.match(ID)?.[1];
    if (name !== undefined && name.trim() !== "" && label === null) label = name.trim();
    else if (id !== undefined && slug === null && SLUG.test(id)) slug = id;
    else {
      unknown.push(attribute);
      if (id !== undefined && slug === null) slug = slugOf(id) || null;
    }
  }
  return { text: raw.slice(0, braces.index).trim(), slug, label, unknown };
}

/** What citations call a heading or title that has no label: its words up to the first colon. */
export function shortLabel(heading: string): string {
  const colon = heading.search(/[:：](?=\s)/);
  return colon > 0 ? heading.slice(0, colon).trim() : heading;
}
