/** A searchable text in named fields, each a list of stems in order. */
export type FieldedStems<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/**
 * BM25F: term frequencies are weighted and length-normalised per field, summed, then saturated once
 * (Robertson, Zaragoza: "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.6).
 */
export type Bm25fParameters<Field extends string> = {
  /** Saturation: the higher, the more repeats count. */
  readonly k1: number;
  /** Per field: its weight, and how much a long field is discounted (0 none, 1 in full). */
  readonly fields: Readonly<Record<Field, { readonly weight: number; readonly b: number }>>;
};

/** Stems that are searched as one term; the weight of the asker's own word is 1. */
export type QueryTerm = {
  readonly alternatives: readonly { readonly stem: string; readonly weight: number }[];
  /** How much the term counts in the query: 1 for a word of the question itself. */
  readonly weight: number;
};

export type Bm25f = {
  readonly size: number;
  /** Scores of the texts that hold any term, by their position; higher is better. */
  readonly scores: (terms: readonly QueryTerm[]) => Map<number, number>;
  /** Inverse document frequency of the term as a whole, for weighing it: ≥ 0, highest when nothing holds it. */
  readonly idf: (term: QueryTerm) => number;
};

type Posting = { readonly text: number; readonly frequency: number };

export function createBm25f<Field extends string>(
  texts: readonly FieldedStems<Field>[],
  parameters: Bm25fParameters<Field>,
): Bm25f {
  const fields = Object.keys(parameters.fields) as Field[];
  const postings = indexPostings(texts, fields, parameters);

  const matches = (term: QueryTerm): Map<number, number> => {
    const frequencies = new Map<number, number>();
    for (const { stem, weight } of term.alternatives)
      for (const { text, frequency } of postings.get(stem) ?? [])
        frequencies.set(text, (frequencies.get(text) ?? 0) + weight * frequency);
    return frequencies;
  };
  const counts = new WeakMap<QueryTerm, number>();
  /** How many texts hold any of a term's alternatives; of several counted once, since a question's terms are weighed often. */
  const textsWith = (term: QueryTerm): number => {
    const [only, ...others] = term.alternatives;
    if (only === undefined) return 0;
    if (others.length === 0) return postings.get(only.stem)?.length ?? 0;
    const count = counts.get(term) ?? matches(term).size;
    counts.set(term, count);
    return count;
  };
  const idfOf = (count: number): number => Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));

  return {
    size: texts.length,
    scores(terms) {
      const scores = new Map<number, number>();
      for (const term of terms) {
        const frequencies = matches(term);
        const weight = term.weight * idfOf(frequencies.size);
        for (const [text, frequency] of frequencies) {
          const saturated = (frequency * (parameters.k1 + 1)) / (frequency + parameters.k1);
          scores.set(text, (scores.get(text) ?? 0) + weight * saturated);
        }
      }
      return scores;
    },
    idf: (term) => idfOf(textsWith(term)),
  };
}

function indexPostings<Field extends string>(
  texts: readonly FieldedStems<Field>[],
  fields: readonly Field[],
  parameters: Bm25fParameters<Field>,
): Map<string, Posting[]> {
  const meanLengths = fields.map((field) => mean(texts.map((text) => text[field].length)));
  const postings = new Map<string, Posting[]>();
  texts.forEach((text, position) => {
    const frequencies = new Map<string, number>();
    fields.forEach((field, at) => {
      const { weight, b } = parameters.fields[field];
      const meanLength = meanLengths[at] ?? 0;
      const lengthNorm = meanLength === 0 ? 1 : 1 - b + (b * text[field].length) / meanLength;
      for (const stem of text[field]) frequencies.set(stem, (frequencies.get(stem) ?? 0) + weight / lengthNorm);
    });
    for (const [stem, frequency] of frequencies) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [{ text: position, frequency }]);
      else list.push({ text: position, frequency });
    }
  });
  return postings;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
