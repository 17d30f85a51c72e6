/** Port: how common words are in a language at large, for telling telling words from the words that frame them. */
export type WordFrequencies = {
  /**
   * The Zipf value of a folded word: log10 of its occurrences in a billion words, about 0 to 7.7
   * (van Heuven et al., "SUBTLEX-UK", 2014). Null when the language's list does not hold it.
   */
  readonly zipf: (word: string) => number | null;
};
