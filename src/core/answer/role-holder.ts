import { stem } from "../text/stem.ts";
import { tokenize } from "../text/tokens.ts";

/** Wordings that ask who holds an office or a post. */
const ROLE =
  /\b(?:who|whose|names?)\b.*\b(?:mayors?|presidents?|chancellors?|(?:prime )?ministers?|governors?|directors?|heads?|boss|chiefs?|chair(?:s|man|woman|person)?|leaders?|leads?|runs?|ceo|managers?|manages?|owners?|owns?|spokes\w+|secretar\w+|founders?|ambassadors?)\b|\b(?:mayor|president|chancellor|minister|governor|director|head|boss|chief|chair\w*|leader|ceo|owner|founder) of\b.*\b(?:name|who)\b/i;

/** Two words with capitals or more in a row: `Doug Saunders`. */
const SEVERAL_CAPITALS = /\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)+/gu;

export function asksForRoleHolder(question: string): boolean {
  return ROLE.test(question);
}

/**
 * Whether a text names a person: words with capitals in a row of which the corpus knows none otherwise, and which the
 * question does not bring. `names`: the stems that only stand capitalised; `known`: the folded words of the question.
 */
export function namesPerson(text: string, names: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return Array.from(text.matchAll(SEVERAL_CAPITALS), ([found]) => tokenize(found)).some(
    (words) => words.every(({ folded }) => names.has(stem(folded))) && words.some(({ folded }) => !known.has(folded)),
  );
}
