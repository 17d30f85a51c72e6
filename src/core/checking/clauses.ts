import type { Claim } from "./claim.ts";
import type { ReadWord } from "./reading/read-words.ts";
import { contentWords } from "./support.ts";

/** A clause with fewer words of its own is told apart from no other. */
const LEAST_WORDS = 3;

/** The content words of a claim, clause by clause; what says too little goes with the clause before it, or behind. */
export function clausesOf(claim: Claim): readonly (readonly ReadWord[])[] {
  const clauses: ReadWord[][] = [];
  let open: ReadWord[] = [];
  let number = -1;
  for (const word of contentWords(claim)) {
    if (word.clause !== number && open.length >= LEAST_WORDS) {
      clauses.push(open);
      open = [];
    }
    number = word.clause;
    open.push(word);
  }
  const last = clauses.at(-1);
  if (open.length >= LEAST_WORDS || last === undefined) clauses.push(open);
  else last.push(...open);
  return clauses.filter((clause) => clause.length > 0);
}

/** The clause that holds a word of this position, else all content words. */
export function clauseAround(index: number, claim: Claim): readonly ReadWord[] {
  const clause = claim.reading.words[index]?.clause;
  return clausesOf(claim).find((words) => words.some((word) => word.clause === clause)) ?? contentWords(claim);
}
