import { copyFileSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isWholeGraphFile } from "../../../src/adapters/hnswlib/graph-file.ts";
import { createVectorIndexEngine } from "../../../src/adapters/hnswlib/vector-index-engine.ts";
import { vectorAt } from "../../../src/core/retrieval/vector-table.ts";
import { vectorIndexContract } from "../../contracts/vector-index.contract.ts";
import { clusteredVectors } from "../../support/clustered-vectors.ts";
import { hasHnswlib } from "../../support/hnswlib.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const unavailable = () => Promise.reject(new Error("Cannot find package 'hnswlib-node'"));

describe.runIf(hasHnswlib)("the engine over hnswlib-node", async () => {
  const engine = await createVectorIndexEngine();
  const table = clusteredVectors(1_000, 32, 4);

  vectorIndexContract(async (vectors) => (await engine.build(vectors)).index);

  it("is used where the package is installed", async () => {
    expect((await engine.build(table)).index.kind).toBe("hnswlib");
    expect(engine.file).toBe("graph.hnsw");
  });

  it("answers the same after saving and loading", async () => {
    const path = join(temporaryFolder(), "graph.hnsw");
    const built = await engine.build(table);
    await built.save(path);
    const loaded = await engine.load(path, table);
    for (const label of [0, 10, 999]) {
      expect(loaded.search(vectorAt(table, label), 10)).toEqual(built.index.search(vectorAt(table, label), 10));
    }
  });

  it("builds the same graph from the same vectors", async () => {
    const folder = temporaryFolder();
    await (await engine.build(table)).save(join(folder, "one"));
    await (await engine.build(table)).save(join(folder, "two"));
    expect(readFileSync(join(folder, "one")).equals(readFileSync(join(folder, "two")))).toBe(true);
  });

  it("keeps an index over no vectors too", async () => {
    const path = join(temporaryFolder(), "graph.hnsw");
    const empty = clusteredVectors(0, 32, 4);
    await (await engine.build(empty)).save(path);
    expect((await engine.load(path, empty)).search(vectorAt(table, 0), 1)).toEqual([]);
  });

  it("stops building when it is cancelled", async () => {
    const cancelled = AbortSignal.abort(new Error("enough"));
    await expect(engine.build(table, cancelled)).rejects.toThrow("enough");
  });

  it.runIf(process.platform === "linux")(
    "notices that a full disk took nothing, which the library does not say",
    async () => {
      const built = await engine.build(table);
      await expect(built.save("/dev/full")).rejects.toThrow("could not be written to its end");
    },
  );

  it("tells a whole graph file from one cut off anywhere", async () => {
    const folder = temporaryFolder();
    const whole = join(folder, "whole");
    await (await engine.build(table)).save(whole);
    expect(await isWholeGraphFile(whole, table.count)).toBe(true);
    expect(await isWholeGraphFile(whole, table.count + 1)).toBe(false);

    const { size } = statSync(whole);
    for (const length of [0, 50, 96, 97, Math.floor(size / 2), size - 4_000, size - 4, size - 1]) {
      const cut = join(folder, "cut");
      copyFileSync(whole, cut);
      truncateSync(cut, length);
      expect(await isWholeGraphFile(cut, table.count), `cut to ${length} of ${size} bytes`).toBe(false);
    }
  });
});

describe("the engine where hnswlib-node cannot be loaded", async () => {
  const engine = await createVectorIndexEngine({ importLibrary: unavailable });

  vectorIndexContract(async (vectors) => (await engine.build(vectors)).index);

  it("scans exactly, says so, and keeps no file", async () => {
    expect((await engine.build(clusteredVectors(10, 8, 5))).index.kind).toBe("exact scan");
    expect(engine.file).toBeNull();
  });

  it("is chosen also when the library loads and does not work", async () => {
    class HierarchicalNSW {
      constructor() {
        throw new Error("wrong binary");
      }
    }
    const broken = { default: { HierarchicalNSW } } as never;
    expect((await createVectorIndexEngine({ importLibrary: async () => broken })).id).toBe(engine.id);
  });
});
