import { cleanLine } from "../text/clean.ts";
import { parsePages } from "./pages.ts";

/**
 * A comment that says something about the text: `<!-- page 7 -->`, `<!-- terms: jobless, paperless -->`,
 * `<!-- asks 2: How many came? | arrivals -->`.
 */
export type Directive =
  | { readonly kind: "terms"; readonly terms: readonly string[] }
  /** What the passage's sentence of that number (from 1) answers. */
  | { readonly kind: "asks"; readonly sentence: number; readonly questions: readonly string[] }
  | { readonly kind: "pages"; readonly pages: string }
  | { readonly kind: "malformed"; readonly comment: string };

const TERMS = /^terms:(.*)$/i;
const PAGES = /^pages?\s+(.+)$/i;
const ASKS = /^asks\s+([1-9]\d{0,3}):(.*)$/i;
const MISWRITTEN = /^(?:(?:terms?|pages?)\b|asks?\s*[\d:])/i;

/** The directive that a comment's text is; null for any other comment. */
export function parseDirective(comment: string): Directive | null {
  const text = cleanLine(comment);
  const terms = entriesOf(text.match(TERMS)?.[1], /[,;،؛]/);
  if (terms.length > 0) return { kind: "terms", terms };
  const [, sentence, list] = text.match(ASKS) ?? [];
  const questions = entriesOf(list, "|");
  if (questions.length > 0) return { kind: "asks", sentence: Number(sentence), questions };
  const pages = parsePages(text.match(PAGES)?.[1] ?? "");
  if (pages !== null) return { kind: "pages", pages };
  return MISWRITTEN.test(text) ? { kind: "malformed", comment: text } : null;
}

function entriesOf(list: string | undefined, separator: string | RegExp): string[] {
  return (list ?? "").split(separator).flatMap((entry) => entry.trim() || []);
}
