import { describe, expect, it } from "vitest";
import { createExactVectorIndex } from "../../../src/core/retrieval/exact-vector-index.ts";
import { vectorAt } from "../../../src/core/retrieval/vector-table.ts";
import { vectorIndexContract } from "../../contracts/vector-index.contract.ts";
import { clusteredVectors } from "../../support/clustered-vectors.ts";

describe("the exact vector index", () => {
  vectorIndexContract(async (table) => createExactVectorIndex(table));

  it("gives the very nearest, as a plain sort over all vectors does", () => {
    const table = clusteredVectors(5_000, 8, 2);
    const query = vectorAt(clusteredVectors(1, 8, 3), 0);
    const sorted = Array.from({ length: table.count }, (_, label) => ({
      label,
      similarity: vectorAt(table, label).reduce((sum, value, place) => sum + value * (query[place] ?? 0), 0),
    })).sort((one, other) => other.similarity - one.similarity);

    const found = createExactVectorIndex(table).search(query, 20);

    expect(found.map(({ label }) => label)).toEqual(sorted.slice(0, 20).map(({ label }) => label));
  });
});
