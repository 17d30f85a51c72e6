import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { fold } from "./fold.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A content word of a text with the stem under which it is searched. */
export type Term = Token & { readonly stem: string };

/** The content words of a text in order, without function words; a hyphenated word also stands as one: `city-to-city`. */
export function termsOf(text: string, language: Language): Term[] {
  const { stem, stopWords } = rulesOf(language);
  const words: Term[] = [];
  // All of a corpus goes through here at every start; taking tokens apart and putting them together took a third longer.
  for (const { text: word, folded, start, end } of tokenize(text))
    if (!stopWords.has(folded)) words.push({ text: word, folded, stem: stem(folded), start, end });
  return text.includes("-") ? [...words, ...compoundsOf(text, stem)].sort((a, b) => a.start - b.start) : words;
}

const COMPOUND = /\p{L}{2,}(?:-\p{L}{2,})+/gu;

function compoundsOf(text: string, stem: (folded: string) => string): Term[] {
  return Array.from(text.matchAll(COMPOUND), (match) => {
    const folded = fold(match[0]).replaceAll("-", "");
    return { text: match[0], folded, stem: stem(folded), start: match.index, end: match.index + match[0].length };
  });
}

/** The stems of `termsOf`. */
export function stemsOf(text: string, language: Language): string[] {
  return termsOf(text, language).map((term) => term.stem);
}
