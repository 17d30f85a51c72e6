/** Parts shorter than this are endings as often as words; a first part that is no word by itself must be longer. */
const SHORTEST_PART = 4;
const SHORTEST_UNKNOWN = 5;
/** What joins the parts of a compound: Arbeit-s-markt, Woche-n-ende. */
const LINKS = ["", "s", "n", "es", "en", "er"];

/**
 * The two words that a German compound is made of: both known, or else the last one at least ("Textil-branche"); the
 * longest first part wins. Empty for what is no compound. Words are folded.
 */
export function compoundParts(folded: string, isWord: (folded: string) => boolean): readonly string[] {
  let unknown: readonly string[] | null = null;
  for (let cut = folded.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const tail = folded.slice(cut);
    if (!isWord(tail)) continue;
    const head = folded.slice(0, cut);
    const first = LINKS.flatMap((link) => (head.endsWith(link) ? head.slice(0, head.length - link.length) : []));
    const known = first.find((part) => part.length >= SHORTEST_PART && isWord(part));
    if (known !== undefined) return [known, tail];
    if (head.length >= SHORTEST_UNKNOWN && tail.length >= SHORTEST_UNKNOWN) unknown ??= [head, tail];
  }
  return unknown ?? [];
}
