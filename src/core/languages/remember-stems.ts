const MOST_REMEMBERED = 50_000;

/** The same stemmer with what it has found kept: texts repeat their words. */
export function rememberStems(stem: (folded: string) => string): (folded: string) => string {
  const known = new Map<string, string>();
  return (folded) => {
    const found = known.get(folded) ?? stem(folded);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(folded, found);
    return found;
  };
}
