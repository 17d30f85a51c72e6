import { toUnitLength } from "../../src/core/retrieval/unit-vector.ts";
import { createVectorTable, type VectorTable } from "../../src/core/retrieval/vector-table.ts";
import { createRandomNumbers } from "./random-numbers.ts";

/** Vectors around some centres, as embeddings of passages about some subjects lie. */
export function clusteredVectors(count: number, dimensions: number, seed: number): VectorTable {
  const random = createRandomNumbers(seed);
  const centres = Array.from({ length: 20 }, () => Array.from({ length: dimensions }, () => random() - 0.5));
  const vectors = Array.from({ length: count }, () => {
    const centre = centres[Math.floor(random() * centres.length)] ?? [];
    const vector = toUnitLength(centre.map((value) => value + 0.6 * (random() - 0.5)));
    if (vector === null) throw new Error("a random vector without direction");
    return vector;
  });
  return createVectorTable(dimensions, vectors);
}
