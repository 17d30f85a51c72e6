import { splitSentences } from "../../text/sentences.ts";
import { tokenize } from "../../text/tokens.ts";
import type { CheckingLanguage } from "../language/checking-language.ts";

/** A word or number of a text, with where it stands. */
export type ReadWord = {
  readonly text: string;
  /** Lower case, without diacritics or possessive ending. */
  readonly folded: string;
  readonly stem: string;
  /** Whether it says something by itself: no function word, no word that only frames a statement. */
  readonly isContent: boolean;
  /** Its position among the words of the text. */
  readonly index: number;
  /** The number of its sentence, and of its clause, in the text. */
  readonly sentence: number;
  readonly clause: number;
  /** What stands between the word before and this one: spaces, marks. */
  readonly gap: string;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
};

/** A sentence of a text: offsets in the text, and its words as positions. */
export type ReadSentence = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Positions of its first word and behind its last. */
  readonly from: number;
  readonly to: number;
};

/** Marks that part clauses wherever they stand; a comma only does so before a word that opens a clause. */
const PARTS_CLAUSES = /[;:()[\]]|[–—]|\s-\s|[.!?…]\s/u;

/** The words of a text in order, with its sentences. */
export function readWords(
  text: string,
  language: CheckingLanguage,
): { words: readonly ReadWord[]; sentences: readonly ReadSentence[] } {
  const spans = splitSentences(text);
  const words: ReadWord[] = [];
  const sentences: ReadSentence[] = [];
  let clause = 0;
  let at = 0;
  const tokens = tokenize(text);
  for (const [sentence, span] of spans.entries()) {
    const from = words.length;
    clause += 1;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.start >= span.end) break;
      const previous = words.at(-1);
      const gap = text.slice(previous?.end ?? 0, token.start);
      const isFirst = words.length === from;
      if (!isFirst && opensClause(gap, token.folded, language)) clause += 1;
      const folded = token.folded.replace(/'$/u, "");
      words.push({
        ...token,
        folded,
        stem: language.stem(folded),
        isContent: !language.isFunctionWord(folded) && !language.framing.has(folded),
        index: words.length,
        sentence,
        clause,
        gap,
      });
    }
    sentences.push({ ...span, from, to: words.length });
  }
  return { words, sentences };
}

function opensClause(gap: string, folded: string, { relations }: CheckingLanguage): boolean {
  if (PARTS_CLAUSES.test(gap)) return true;
  if (gap.includes(",") && relations.clauseOpenersBehindComma.has(folded)) return true;
  return relations.clauseOpeners.has(folded);
}
