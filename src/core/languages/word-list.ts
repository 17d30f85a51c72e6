/** The words of a list that is written with white space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** `word=value` pairs with white space between them. */
export function wordValues(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => {
        const at = pair.lastIndexOf("=");
        return [pair.slice(0, at), Number(pair.slice(at + 1))] as const;
      }),
  );
}

/** Phrases, one a line or parted by commas; longest first, so that "no more than" is met before "more than". */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .sort((a, b) => b.split(" ").length - a.split(" ").length);
}

/** Groups of words that mean the same, one a line, parted by commas. */
export function wordGroups(lines: string): readonly (readonly string[])[] {
  return lines
    .split("\n")
    .map((line) =>
      line
        .split(",")
        .map((word) => word.trim())
        .filter(Boolean),
    )
    .filter((group) => group.length > 1);
}

/** The stems of the words of a list. */
export function stemSet(stem: (folded: string) => string, list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(stem));
}
