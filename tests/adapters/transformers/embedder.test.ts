import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openTransformersEmbedder, type TransformersPackage } from "../../../src/adapters/transformers/embedder.ts";
import { embedderContract } from "../../contracts/embedder.contract.ts";
import { wordEmbedding } from "../../support/model-doubles/word-embedding.ts";

const FOLDERS = { model: "/models/e5", isFolder: true, downloadFolder: "/data/models" } as const;

/** Stands for the package, which is a separate install. */
function createPackage(embed: (text: string) => number[] = wordEmbedding) {
  const env = { localModelPath: "/models/", cacheDir: "", allowRemoteModels: true, allowLocalModels: true };
  const loaded: string[] = [];
  const batches: string[][] = [];
  let running = 0;
  const installed: TransformersPackage = {
    env,
    async pipeline(_task, model) {
      loaded.push(model);
      return async (texts, options) => {
        running += 1;
        expect(running, "computations at once").toBe(1);
        expect(options).toEqual({ pooling: "mean", normalize: true });
        batches.push(texts);
        await Promise.resolve();
        running -= 1;
        return { tolist: () => texts.map(embed) };
      };
    },
  };
  return { env, loaded, batches, load: async () => installed };
}

const { load } = createPackage();
const embedder = await openTransformersEmbedder({ ...FOLDERS, load });

describe("the embedder over transformers.js", () => {
  embedderContract(() => embedder);

  it("loads a model from its folder and downloads nothing", async () => {
    const { env, loaded, load: loadPackage } = createPackage();
    const opened = await openTransformersEmbedder({ ...FOLDERS, load: loadPackage });
    expect(loaded).toEqual(["e5"]);
    expect(env).toMatchObject({ localModelPath: "/models", allowRemoteModels: false });
    expect(opened).toMatchObject({ id: "transformers//models/e5", dimensions: 64 });
  });

  it("downloads a model by its name into the data folder", async () => {
    const { env, loaded, load: loadPackage } = createPackage();
    await openTransformersEmbedder({ ...FOLDERS, model: "Xenova/e5", isFolder: false, load: loadPackage });
    expect(loaded).toEqual(["Xenova/e5"]);
    expect(env).toMatchObject({ cacheDir: "/data/models", allowRemoteModels: true });
  });

  it("computes a few texts at once", async () => {
    const { batches, load: loadPackage } = createPackage();
    const opened = await openTransformersEmbedder({ ...FOLDERS, load: loadPackage });
    await Promise.all([opened.embed(Array.from({ length: 40 }, (_, place) => `text ${place}`)), opened.embed(["one"])]);
    expect(batches.map((batch) => batch.length)).toEqual([1, 16, 16, 8, 1]);
  });

  it("says that a model cannot be loaded, with the reason and what to do", async () => {
    const failing = { ...(await createPackage().load()), pipeline: () => Promise.reject(new Error("no file\nat all")) };
    await expect(openTransformersEmbedder({ ...FOLDERS, load: async () => failing })).rejects.toMatchObject({
      code: "configuration_invalid",
      message: expect.stringMatching(/\/models\/e5 of TRANSFORMERS_MODEL cannot be loaded \(no file at all\).*ONNX/),
    });
  });

  it("refuses vectors without a direction", async () => {
    let isBroken = false;
    const { load: loadPackage } = createPackage(() => (isBroken ? [0, 0] : [1, 0]));
    const opened = await openTransformersEmbedder({ ...FOLDERS, load: loadPackage });
    isBroken = true;
    await expect(opened.embed(["a"])).rejects.toMatchObject({ code: "internal" });
  });

  it.skipIf(existsSync("node_modules/@huggingface/transformers"))(
    "says what to run when the package is not installed",
    async () => {
      await expect(openTransformersEmbedder(FOLDERS)).rejects.toMatchObject({
        code: "configuration_invalid",
        message: expect.stringContaining("npm install @huggingface/transformers"),
      });
    },
  );
});
