import type { Corpus } from "../corpus/corpus.ts";
import type { Passage } from "../corpus/passage.ts";
import { type Bm25f, type Bm25fParameters, createBm25f, type QueryTerm } from "./bm25f.ts";
import { createCloserScore } from "./closer-score.ts";
import type { EmbeddedUnits } from "./embedded-units.ts";
import type { Embedder } from "./embedder.ts";
import { fuseScores } from "./fusion.ts";
import type { IndexedPassage, PassageField } from "./indexed-passage.ts";
import { matchesFilter } from "./matches-filter.ts";
import type { Query } from "./query.ts";
import type { PassageFilter } from "./search.ts";
import type { VectorIndex } from "./vector-index.ts";

/** Measured on the development questions; k1 and b suit short passages. */
const KEYWORD_PARAMETERS: Bm25fParameters<PassageField> = {
  k1: 0.9,
  fields: {
    text: { weight: 1, b: 0.4 },
    heading: { weight: 0.6, b: 0.2 },
    terms: { weight: 0.7, b: 0.4 },
    questions: { weight: 0.5, b: 0.3 },
    figures: { weight: 0.5, b: 0.3 },
  },
};

const RETRIEVAL = {
  /** Candidates that are weighed more closely. */
  candidates: 50,
  /** Sentences, or passages, that the vector index is asked for. */
  nearestUnits: 120,
  keywordWeight: 0.75,
  vectorWeight: 0.25,
  /** A passage of another city than the one named counts this much; one of no city: */
  otherCity: 0.25,
  noCity: 0.85,
  /** A passage of a city in another country than the one named. */
  otherCountry: 0.6,
  /** A passage that the answer before was taken from, in a follow-up. */
  favoured: 1.25,
} as const;

/** A passage found, with what each side said about it. */
export type Candidate = {
  readonly indexed: IndexedPassage;
  /** Fused and fitted to the city asked for; higher is better, about 0 to 1. */
  readonly score: number;
  /** Cosine similarity to the question of each of its sentences, by position; of the passage where only that is embedded. */
  readonly similarities: readonly number[];
};

export type Retriever = {
  readonly keyword: Bm25f;
  /** Passages for a query, best first. `extra` terms (of earlier turns) widen the search. */
  readonly retrieve: (query: Query, options: RetrieveOptions) => Promise<Candidate[]>;
};

export type RetrieveOptions = {
  readonly limit: number;
  readonly filter?: PassageFilter;
  readonly extra?: readonly QueryTerm[];
  /** Ids of passages that count more, since the answer before was taken from them. */
  readonly favoured?: ReadonlySet<string>;
};

export type RetrieverParts = {
  readonly corpus: Corpus;
  readonly passages: readonly IndexedPassage[];
  /** Null when no embedder knows the corpus's language: then words alone decide. */
  readonly vectors: { readonly embedder: Embedder; readonly index: VectorIndex; readonly units: EmbeddedUnits } | null;
};

export function createRetriever({ corpus, passages, vectors }: RetrieverParts): Retriever {
  const keyword = createBm25f(
    passages.map((passage) => passage.fields),
    KEYWORD_PARAMETERS,
  );
  let latest: { readonly question: string; readonly embedded: Promise<Float32Array[]> } | null = null;

  return {
    keyword,
    async retrieve(query, { limit, filter = {}, extra = [], favoured }) {
      const allowed = allowedLabels(passages, filter, corpus);
      const terms = [...query.words.map((word) => word.term), ...extra];
      const found = keepAllowed(keyword.scores(terms), allowed);
      const words = weighCloser(topScores(found, RETRIEVAL.candidates), query);
      const vector = await embedQuestion(query.question);
      const near = nearestPassages(vector, allowed);

      const fused = fuseScores([
        { scores: words, weight: RETRIEVAL.keywordWeight },
        { scores: near, weight: RETRIEVAL.vectorWeight },
      ]);
      const cities = new Set(query.cities.map((city) => city.id));
      const countries = new Set(query.ofCountries.map((city) => city.id));
      return [...fused]
        .flatMap(([label, score]) => {
          const indexed = passages[label];
          if (indexed === undefined) return [];
          const favour = favoured?.has(indexed.passage.id) === true ? RETRIEVAL.favoured : 1;
          return [{ indexed, score: score * favour * placeFit(indexed.passage, cities, countries) }];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map((candidate) => ({ ...candidate, similarities: sentenceSimilarities(vector, candidate.indexed) }));
    },
  };

  /** Adds to the keyword scores of the best passages what their sentences and word pairs say. */
  function weighCloser(
    scores: readonly (readonly [label: number, score: number])[],
    query: Query,
  ): Map<number, number> {
    const closerScore = createCloserScore(query, keyword);
    return new Map(
      scores.map(([label, score]) => {
        const passage = passages[label];
        return [label, passage === undefined ? score : score + closerScore(passage)];
      }),
    );
  }

  /** A question about several cities is retrieved for each of them: its vector is computed once. */
  async function embedQuestion(question: string): Promise<Float32Array | null> {
    if (vectors === null || vectors.index.size === 0) return null;
    if (latest?.question !== question) latest = { question, embedded: vectors.embedder.embed([question]) };
    const { embedded } = latest;
    try {
      const [vector] = await embedded;
      return vector ?? null;
    } catch (error) {
      // A failure is not kept: the next one to ask tries again.
      if (latest.embedded === embedded) latest = null;
      throw error;
    }
  }

  /** The passages of the nearest units, each with its best unit's similarity. */
  function nearestPassages(vector: Float32Array | null, allowed: ReadonlySet<number> | undefined): Map<number, number> {
    const near = new Map<number, number>();
    if (vectors === null || vector === null) return near;
    const { index, units } = vectors;
    const allowedUnits =
      allowed === undefined ? undefined : new Set([...allowed].flatMap((label) => units.ofPassage(label)));
    for (const { label, similarity } of index.search(vector, RETRIEVAL.nearestUnits, allowedUnits)) {
      const passage = units.passageOf(label);
      near.set(passage, Math.max(near.get(passage) ?? -1, similarity));
    }
    return near;
  }

  function sentenceSimilarities(vector: Float32Array | null, { label, sentences }: IndexedPassage): number[] {
    if (vectors === null || vector === null) return [];
    const units = vectors.units.ofPassage(label);
    if (units.length === 0) return [];
    const found = vectors.index.search(vector, units.length, new Set(units));
    const byUnit = new Map(found.map((neighbour) => [neighbour.label, neighbour.similarity]));
    return sentences.map((_, position) => byUnit.get(units[position] ?? units[0] ?? -1) ?? 0);
  }
}

function allowedLabels(
  passages: readonly IndexedPassage[],
  filter: PassageFilter,
  corpus: Corpus,
): ReadonlySet<number> | undefined {
  if (filter.city === undefined && filter.section === undefined && filter.document === undefined) return undefined;
  return new Set(passages.filter(({ passage }) => matchesFilter(passage, filter, corpus)).map(({ label }) => label));
}

function keepAllowed(scores: Map<number, number>, allowed: ReadonlySet<number> | undefined): Map<number, number> {
  if (allowed === undefined) return scores;
  return new Map([...scores].filter(([label]) => allowed.has(label)));
}

function topScores(scores: ReadonlyMap<number, number>, limit: number): [label: number, score: number][] {
  return [...scores].sort((a, b) => b[1] - a[1]).slice(0, limit);
}

function placeFit({ city }: Passage, cities: ReadonlySet<string>, countries: ReadonlySet<string>): number {
  if (cities.size > 0) return city === null ? RETRIEVAL.noCity : cities.has(city) ? 1 : RETRIEVAL.otherCity;
  return countries.size > 0 && city !== null && !countries.has(city) ? RETRIEVAL.otherCountry : 1;
}
