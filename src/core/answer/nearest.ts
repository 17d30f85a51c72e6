import type { Corpus } from "../corpus/corpus.ts";
import type { Candidate } from "../retrieval/retriever.ts";
import type { PassageReference } from "./answer.ts";
import { referenceTo } from "./references.ts";

/** Passages named as near. */
const NEAREST = 3;

/** The best passages found, each once, with their first sentence. */
export function nearest(corpus: Corpus, candidates: readonly Candidate[]): PassageReference[] {
  const distinct = new Map(candidates.map((candidate) => [candidate.indexed.passage.id, candidate]));
  return [...distinct.values()]
    .slice(0, NEAREST)
    .map(({ indexed }) => referenceTo(corpus, indexed.passage, indexed.sentences[0]?.text ?? indexed.passage.text));
}
