import type { ContenderKind } from "./contender.ts";
import { langchainBm25, langchainBm25OfAll } from "./langchain-bm25.ts";
import { langchainVectors, langchainVectorsOfAll } from "./langchain-vectors.ts";
import { miniSearch, miniSearchOfAll } from "./minisearch.ts";
import { threeCities } from "./three-cities.ts";

/** This program first; the others are compared with it. */
export const CONTENDERS: readonly ContenderKind[] = [
  threeCities,
  langchainVectors,
  langchainVectorsOfAll,
  langchainBm25,
  langchainBm25OfAll,
  miniSearch,
  miniSearchOfAll,
];
