import { describe, expect, it } from "vitest";
import { createExactVectorIndex } from "../../src/core/retrieval/exact-vector-index.ts";
import type { VectorIndex } from "../../src/core/retrieval/vector-index.ts";
import { createVectorTable, type VectorTable, vectorAt } from "../../src/core/retrieval/vector-table.ts";
import { clusteredVectors } from "../support/clustered-vectors.ts";

const DIMENSIONS = 32;

/** What every vector index does, whatever it is made of. */
export function vectorIndexContract(build: (table: VectorTable) => Promise<VectorIndex>): void {
  describe("as a vector index", () => {
    const table = clusteredVectors(3_000, DIMENSIONS, 1);
    const queries = clusteredVectors(50, DIMENSIONS, 1);
    let built: Promise<VectorIndex> | undefined;
    const indexOverTable = () => (built ??= build(table));

    it("finds a vector as its own nearest neighbour, with similarity 1", async () => {
      const index = await indexOverTable();
      for (const label of [0, 1, 1_500, 2_999]) {
        const [nearest] = index.search(vectorAt(table, label), 1);
        expect(nearest?.label).toBe(label);
        expect(nearest?.similarity).toBeCloseTo(1, 5);
      }
    });

    it("gives neighbours best first, at most as many as asked for, each once", async () => {
      const found = (await indexOverTable()).search(vectorAt(queries, 0), 25);
      expect(found).toHaveLength(25);
      expect(new Set(found.map(({ label }) => label)).size).toBe(25);
      expect(found).toEqual([...found].sort((one, other) => other.similarity - one.similarity));
    });

    it("says the cosine, whatever the query's length", async () => {
      const index = await build(
        createVectorTable(2, [Float32Array.of(1, 0), Float32Array.of(0, 1), Float32Array.of(-1, 0)]),
      );
      const found = index.search(Float32Array.of(30, 40), 3);
      expect(found.map(({ label }) => label)).toEqual([1, 0, 2]);
      found.forEach(({ similarity }, rank) => expect(similarity).toBeCloseTo([0.8, 0.6, -0.6][rank] ?? NaN, 5));
    });

    it.each([
      ["no filter", undefined],
      ["2,500 of 3,000 allowed", new Set(Array.from({ length: 2_500 }, (_, place) => place))],
      ["2,001 allowed", new Set(Array.from({ length: 2_001 }, (_, place) => 2_999 - place))],
      ["300 allowed", new Set(Array.from({ length: 300 }, (_, place) => place * 10))],
      ["3 allowed", new Set([7, 77, 777])],
    ])("misses at most one in twenty of the ten nearest with %s", async (_name, allowed) => {
      const index = await indexOverTable();
      const exact = createExactVectorIndex(table);
      let wanted = 0;
      let found = 0;
      for (let query = 0; query < queries.count; query += 1) {
        const truth = exact.search(vectorAt(queries, query), 10, allowed).map(({ label }) => label);
        const labels = new Set(index.search(vectorAt(queries, query), 10, allowed).map(({ label }) => label));
        wanted += truth.length;
        found += truth.filter((label) => labels.has(label)).length;
      }
      expect(wanted).toBe(queries.count * Math.min(10, allowed?.size ?? 10));
      expect(found / wanted).toBeGreaterThanOrEqual(0.95);
    });

    it("gives only allowed labels, and all of them when they are few", async () => {
      const index = await indexOverTable();
      const allowed = new Set([5, 50, 500]);
      const labels = index.search(vectorAt(queries, 1), 10, allowed).map(({ label }) => label);
      expect(new Set(labels)).toEqual(allowed);
      expect(index.search(vectorAt(queries, 1), 10, new Set())).toEqual([]);
    });

    it("passes over allowed labels that it does not have", async () => {
      const index = await indexOverTable();
      const found = index.search(vectorAt(queries, 2), 10, new Set([-1, 1.5, 3_000, 2 ** 32, 4]));
      expect(found.map(({ label }) => label)).toEqual([4]);
    });

    it.each([
      ["too short", new Float32Array(DIMENSIONS - 1).fill(1)],
      ["too long", new Float32Array(DIMENSIONS + 1).fill(1)],
      ["empty", new Float32Array(0)],
      ["zero", new Float32Array(DIMENSIONS)],
      ["with NaN", new Float32Array(DIMENSIONS).fill(1).fill(NaN, 3, 4)],
      ["infinite", new Float32Array(DIMENSIONS).fill(Infinity)],
    ])("gives nothing for a query that is %s", async (_name, query) => {
      const index = await indexOverTable();
      expect(index.search(query, 10)).toEqual([]);
      expect(index.search(query, 10, new Set([1, 2]))).toEqual([]);
    });

    it("gives nothing when nothing is asked for, and all there is when more is", async () => {
      const index = await build(createVectorTable(2, [Float32Array.of(1, 0), Float32Array.of(0, 1)]));
      for (const limit of [0, -1, NaN]) expect(index.search(Float32Array.of(1, 0), limit)).toEqual([]);
      expect(index.search(Float32Array.of(1, 0), 1_000)).toHaveLength(2);
      expect(index.search(Float32Array.of(1, 0), 1.9)).toHaveLength(1);
    });

    it("is there, and empty, over no vectors", async () => {
      const index = await build(createVectorTable(DIMENSIONS, []));
      expect(index.size).toBe(0);
      expect(index.search(vectorAt(queries, 0), 10)).toEqual([]);
    });

    it("finds as many as asked for among many equal vectors", async () => {
      const same = Float32Array.from({ length: DIMENSIONS }, () => 1 / Math.sqrt(DIMENSIONS));
      const index = await build(
        createVectorTable(
          DIMENSIONS,
          Array.from({ length: 500 }, () => same),
        ),
      );
      expect(index.search(same, 100)).toHaveLength(100);
    });

    it("finds all when all are asked for, also where groups of equal vectors lie apart", async () => {
      const centres = clusteredVectors(30, 16, 6);
      const vectors = Array.from({ length: 3_000 }, (_, label) => vectorAt(centres, Math.floor(label / 100)));
      const found = (await build(createVectorTable(16, vectors))).search(vectorAt(centres, 0), 3_000);
      expect(new Set(found.map(({ label }) => label)).size).toBe(3_000);
    });

    it("says its kind and its size", async () => {
      const index = await indexOverTable();
      expect(index.size).toBe(3_000);
      expect(index.kind).toMatch(/^(hnswlib|exact scan)$/);
    });
  });
}
