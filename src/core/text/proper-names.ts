import type { Language } from "../language.ts";
import { rulesOf } from "../languages/rules-of.ts";
import { tokenize } from "./tokens.ts";

/** What is in front of a word that begins a sentence, a line, an item or a quotation, where a capital says nothing. */
const OPENING = /(?:^|[.!?:;\n])\s*[([]*$|["“„«'‘]$/u;

/** Stems of the words that a text only knows with a capital: names of people, places, peoples, organisations, months. */
export function properNames(texts: readonly string[], language: Language): ReadonlySet<string> {
  const { stem } = rulesOf(language);
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const text of texts)
    for (const { text: word, folded, start } of tokenize(text)) {
      if (/^\p{Lu}/u.test(word)) {
        if (!OPENING.test(text.slice(Math.max(0, start - 8), start))) capital.add(stem(folded));
      } else small.add(stem(folded));
    }
  return new Set([...capital].filter((found) => !small.has(found)));
}
