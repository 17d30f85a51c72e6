/**
 * A pattern for whole words in any script, where `\b` only knows Latin letters without diacritics. `alternatives` is the
 * inside of a group.
 */
export function wholeWords(alternatives: string, flags = "u"): RegExp {
  return new RegExp(`${WORD_START}(?:${alternatives})${WORD_END}`, flags);
}

/** The same from the start of the clause in which one of them stands: of languages that ask in the middle of a clause. */
export function clauseWith(alternatives: string): RegExp {
  return new RegExp(`(?<=^|[,;:،؛])[^,;:،؛]*?${WORD_START}(?:${alternatives})${WORD_END}`, "iu");
}

const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;
