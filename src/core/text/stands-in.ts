/** Whether a text holds the words verbatim and whole: "6" does not stand in "16" nor in "6.5". */
export function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const joined = /[\p{L}\p{N}]$|\p{N}[.,]$/u;
    const joins = /^[\p{L}\p{N}]|^[.,]\p{N}/u;
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    const startsWhole = !/^[\p{L}\p{N}]/u.test(words) || !joined.test(before);
    const endsWhole = !/[\p{L}\p{N}]$/u.test(words) || !joins.test(after);
    if (startsWhole && endsWhole) return true;
  }
  return false;
}
