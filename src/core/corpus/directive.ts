import { cleanLine } from "../text/clean.ts";
import { parsePages } from "./pages.ts";

/** A comment that says something about the text: `<!-- page 7 -->`, `<!-- terms: jobless, paperless -->`. */
export type Directive =
  | { readonly kind: "terms"; readonly terms: readonly string[] }
  | { readonly kind: "pages"; readonly pages: string }
  | { readonly kind: "malformed"; readonly comment: string };

const TERMS = /^terms:(.*)$/i;
const PAGES = /^pages?\s+(.+)$/i;
const MISWRITTEN = /^(?:terms?|pages?)\b/i;

/** The directive that a comment's text is; null for any other comment. */
export function parseDirective(comment: string): Directive | null {
  const text = cleanLine(comment);
  const list = text.match(TERMS)?.[1];
  if (list !== undefined) {
    const terms = list.split(/[,;،؛]/).flatMap((term) => term.trim() || []);
    return terms.length === 0 ? { kind: "malformed", comment: text } : { kind: "terms", terms };
  }
  const pages = parsePages(text.match(PAGES)?.[1] ?? "");
  if (pages !== null) return { kind: "pages", pages };
  return MISWRITTEN.test(text) ? { kind: "malformed", comment: text } : null;
}
