import { fold } from "./fold.ts";

/** A word or number of a text. */
export type Token = {
  readonly text: string;
  /** Lower case, without diacritics, possessive ending or thousands separators. */
  readonly folded: string;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
};

/** A number; a French word that loses its vowel before another, which stands for itself; any other word. */
const WORD =
  /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*\p{L}*(?:['’]\p{L}+)?|(?<![\p{L}\p{N}'’])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)(?=['’]\p{L}{2})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/giu;
/** Folding makes plain spaces of those without a break. */
const THOUSANDS = /[,. ](?=\p{N}{3}(?!\p{N}))/gu;
/** What Turkish joins to a number: `2016'da`. */
const ENDING = /'.*$/;
/** What Arabic joins to a number: `و2015`, "and 2015". */
const BEGINNING = /^\p{Script=Arabic}{1,2}(?=\d)/u;
const POSSESSIVE = /'s$/;

/** Words and numbers in their order. `14,600,000` is one token, `low-skilled` and `l'intégration` are two. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    tokens.push({ text: word, folded: foldWord(word), start: index, end: index + word.length });
  return tokens;
}

function foldWord(word: string): string {
  const folded = fold(word).replace(POSSESSIVE, "").replace(BEGINNING, "");
  return /^\d/.test(folded) ? folded.replace(ENDING, "").replace(THOUSANDS, "") : folded;
}
