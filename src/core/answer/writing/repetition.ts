import { STOP_WORDS } from "../../text/stop-words.ts";
import { stem } from "../../text/stem.ts";
import { tokenize } from "../../text/tokens.ts";

/** A sentence says again what another one said when so much of it stands there, and every name and number. */
const SAID_AGAIN = 0.85;

/** Whether a sentence says no more than one of those before it. */
export function isRepetition(text: string, before: readonly string[]): boolean {
  const said = wordsOf(text);
  return before.some((other) => {
    const known = wordsOf(other);
    if ([...said.telling].some((word) => !known.all.has(word))) return false;
    const shared = [...said.all].filter((word) => known.all.has(word)).length;
    return shared / Math.max(1, said.all.size) > SAID_AGAIN;
  });
}

/** The stems of a sentence, and those of them that tell one thing from another of its kind: names and numbers. */
function wordsOf(text: string) {
  const all = new Set<string>();
  const telling = new Set<string>();
  for (const { text: word, folded, start } of tokenize(text)) {
    if (STOP_WORDS.has(folded) && !NEGATIONS.has(folded)) continue;
    const stemmed = stem(folded);
    all.add(stemmed);
    if (/\p{N}/u.test(word) || NEGATIONS.has(folded) || (start > 0 && /^\p{Lu}/u.test(word))) telling.add(stemmed);
  }
  return { all, telling };
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "no", "never", "none", "neither", "nor", "without"]);
