/** "And", "so", "in", "for", "as": written together with the word behind them. */
const JOINED = /^[وفبلك](?=\p{L}{3})/u;

/**
 * What is left of a folded word without a word that is written together with it, as far as that is a word of its own,
 * with or without the article; empty for others. Arabic words begin with these letters themselves: `بلد`, "country".
 */
export function joinedWords(folded: string, isWord: (folded: string) => boolean): readonly string[] {
  if (!JOINED.test(folded)) return [];
  const rest = folded.slice(1);
  return isWord(rest) || isWord(`ال${rest}`) ? [rest] : [];
}
