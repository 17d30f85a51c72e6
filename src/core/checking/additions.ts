import type { Claim } from "./claim.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { contentWords } from "./support.ts";

/**
 * What may be new in a row where most words are the passage's own: "despite the large number of" in other words. Of
 * 488 true sentences in people's own words, none has more, and none has a clause of two new words and nothing else.
 */
const MOST_IN_A_ROW = 3;
const MOST_IN_A_CLAUSE = 1;
/** Words do not look so: keys, checksums, Base64. In letters. */
const CODE = { mixed: /^(?=.*\p{L}\p{N}+\p{L})[\p{L}\p{N}]{10,}$/u, longest: 30 } as const;

/**
 * Words put to what the passages say, of which they say nothing: a clause of its own, a run of words, a code. A true
 * sentence carries them as far as the share of carried words goes. Empty where there are none.
 */
export function addedWords(claim: Claim): readonly ReadWord[] {
  const isNew = (word: ReadWord): boolean => !claim.passages.some(({ vocabulary }) => vocabulary.means(word));
  const words = contentWords(claim);
  const code = words.find((word) => isNew(word) && (CODE.mixed.test(word.text) || word.text.length > CODE.longest));
  if (code !== undefined) return [code];

  const runs = pieces(words, (word, before) => isNew(word) !== isNew(before));
  const clauses = pieces(words, (word, before) => word.clause !== before.clause);
  const hasTooMany = (piece: readonly ReadWord[], most: number) => piece.length > most && piece.every(isNew);
  return (
    runs.find((run) => hasTooMany(run, MOST_IN_A_ROW)) ??
    clauses.find((clause) => hasTooMany(clause, MOST_IN_A_CLAUSE)) ??
    []
  );
}

/** The words in pieces, of which one ends wherever `parts` says so. */
function pieces(words: readonly ReadWord[], parts: (word: ReadWord, before: ReadWord) => boolean): ReadWord[][] {
  const all: ReadWord[][] = [];
  for (const word of words) {
    const open = all.at(-1);
    const before = open?.at(-1);
    if (open === undefined || before === undefined || parts(word, before)) all.push([word]);
    else open.push(word);
  }
  return all;
}
