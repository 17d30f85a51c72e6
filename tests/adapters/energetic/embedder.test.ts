import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createEnergeticEmbedder } from "../../../src/adapters/energetic/embedder.ts";
import { embedderContract } from "../../contracts/embedder.contract.ts";

describe("the embedder over USE-lite", { timeout: 60_000 }, () => {
  embedderContract(createEnergeticEmbedder);

  it("tells paraphrases from other statements without shared words", async () => {
    const [question, right, wrong] = await createEnergeticEmbedder().embed([
      "How many people have no job?",
      "The unemployment rate was 11 percent.",
      "The mosque was opened near the harbour.",
    ]);
    expect(cosine(question, right)).toBeGreaterThan(cosine(question, wrong) + 0.1);
  });

  it("leaves the process's faults to the process", async () => {
    await createEnergeticEmbedder().embed(["anything, so that the model is loaded"]);
    const handlers = [...process.listeners("uncaughtException"), ...process.listeners("unhandledRejection")].map(
      String,
    );
    expect(handlers.filter((handler) => /ExitStatus|throw reason/.test(handler))).toEqual([]);
  });

  it("keeps the weights once, in WebAssembly, and not the file that they came in", async () => {
    const before = bytesInArrays();
    const embedder = createEnergeticEmbedder();
    await embedder.embed(["anything, so that the model is loaded"]);
    expect((bytesInArrays() - before) / 1e6).toBeLessThan(14);
    await embedder.embed(["anything else, for which it is still there"]);
  });

  it("reads a long text to its end", async () => {
    const beginning = "The council speaks about language courses and schools in every meeting of the year. ".repeat(12);
    const [alone, withFerries] = await createEnergeticEmbedder().embed([
      beginning,
      `${beginning} ${"Ferries cross to Spain. ".repeat(30)}`,
    ]);
    expect(cosine(alone, withFerries)).toBeLessThan(0.95);
  });

  it("loads the model at the first text, once", async () => {
    let loads = 0;
    const embedder = createEnergeticEmbedder({ loadModel: async () => (loads++, createModel()) });
    await embedder.embed([]);
    expect(loads).toBe(0);
    await Promise.all([embedder.embed(["one"]), embedder.embed(["two"])]);
    await embedder.embed(["three"]);
    expect(loads).toBe(1);
  });

  it("loads the model beforehand when it is told to, and not again", async () => {
    let loads = 0;
    const embedder = createEnergeticEmbedder({ loadModel: async () => (loads++, createModel()) });
    await embedder.load();
    expect(loads).toBe(1);
    await embedder.embed(["one"]);
    expect(loads).toBe(1);
  });

  it("tries to load the model again after it failed", async () => {
    let loads = 0;
    const embedder = createEnergeticEmbedder({
      async loadModel() {
        loads++;
        if (loads === 1) throw new Error("no memory");
        return createModel();
      },
    });
    await expect(embedder.embed(["one"])).rejects.toThrow("no memory");
    expect(await embedder.embed(["one"])).toHaveLength(1);
  });

  it("computes one call at a time, and texts of like length together within a bound", async () => {
    const batches: string[][] = [];
    let running = 0;
    const model = createModel(async (texts) => {
      running++;
      expect(running).toBe(1);
      batches.push(texts);
      await Promise.resolve();
      running--;
      return texts.map(() => Array.from({ length: 512 }, () => 0.5));
    });
    const embedder = createEnergeticEmbedder({ loadModel: async () => model });
    const long = Array.from({ length: 100 }, () => "x").join(" ");
    await Promise.all([embedder.embed([long, "a b", long, "c", long]), embedder.embed(["y"])]);
    expect(batches).toEqual([["c", "a b"], [long, long], [long], ["y"]]);
  });

  it.each([
    ["a vector too few", [] as number[][]],
    ["a vector without direction", [Array.from({ length: 512 }, () => 0)]],
    ["a vector with NaN", [Array.from({ length: 512 }, () => NaN)]],
    ["a vector of another length", [[1, 2, 3]]],
  ])("refuses %s from the model", async (_name, vectors) => {
    const embedder = createEnergeticEmbedder({ loadModel: async () => createModel(async () => vectors) });
    await expect(embedder.embed(["one"])).rejects.toMatchObject({ code: "internal" });
  });
});

/** A model that takes each character for a token. */
function createModel(embed = async (texts: string[]) => texts.map(() => Array.from({ length: 512 }, () => 0.5))) {
  return { tokenizer: { encode: (text: string) => Array.from(text, () => 1) }, embed };
}

function cosine(one: Float32Array | undefined, other: Float32Array | undefined): number {
  return (one ?? new Float32Array()).reduce((sum, value, place) => sum + value * (other?.[place] ?? NaN), 0);
}

/** Of what is still held; WebAssembly's memory does not count. */
function bytesInArrays(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().arrayBuffers;
}
