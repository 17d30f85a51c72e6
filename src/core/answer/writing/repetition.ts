import type { Language } from "../../language.ts";
import { rulesOf } from "../../languages/rules-of.ts";
import { tokenize } from "../../text/tokens.ts";

/** A sentence says again what another one said when so much of it stands there, and every name and number. */
const SAID_AGAIN = 0.85;

/** Whether a sentence says no more than one of those before it. */
export function isRepetition(text: string, before: readonly string[], language: Language): boolean {
  const said = wordsOf(text, language);
  return before.some((other) => {
    const known = wordsOf(other, language);
    if ([...said.telling].some((word) => !known.all.has(word))) return false;
    const shared = [...said.all].filter((word) => known.all.has(word)).length;
    return shared / Math.max(1, said.all.size) > SAID_AGAIN;
  });
}

/** The stems of a sentence, and those of them that tell one thing from another of its kind: names and numbers. */
function wordsOf(text: string, language: Language) {
  const { stem, stopWords, negations } = rulesOf(language);
  const all = new Set<string>();
  const telling = new Set<string>();
  for (const { text: word, folded, start } of tokenize(text)) {
    if (stopWords.has(folded) && !negations.has(folded)) continue;
    const stemmed = stem(folded);
    all.add(stemmed);
    if (/\p{N}/u.test(word) || negations.has(folded) || (start > 0 && /^\p{Lu}/u.test(word))) telling.add(stemmed);
  }
  return { all, telling };
}
