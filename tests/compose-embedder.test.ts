import { describe, expect, it } from "vitest";
import { tolerateFailures, withEmbedder } from "../src/compose-embedder.ts";
import { loadConfig } from "../src/config.ts";
import { createExactVectorIndex } from "../src/core/retrieval/exact-vector-index.ts";
import { createVectorTable } from "../src/core/retrieval/vector-table.ts";
import { createFakeEmbedder } from "./support/fake-embedder.ts";
import { createManualClock } from "./support/manual-clock.ts";
import { sendJson, sendRefusal, startModelEndpoint } from "./support/model-endpoint.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

function configWith(environment: Record<string, string>) {
  return loadConfig({ environment, workingDirectory: temporaryFolder() });
}

describe("an embedder that fails at the start", () => {
  it("is stood in for by the program's own, which is told", async () => {
    const { url } = await startModelEndpoint((_request, response) => sendRefusal(response, 503, "down"));
    const config = configWith({ OPENAI_BASE_URL: url, OPENAI_EMBEDDING_MODEL: "e5" });
    const warnings: string[] = [];
    const id = await withEmbedder(
      config,
      async (embedder) => embedder.id,
      (warning) => void warnings.push(warning),
    );
    expect(id).toContain("energetic-ai");
    expect(warnings).toEqual([expect.stringMatching(/e5 at .* failed \(HTTP 503.*comes with the program/)]);
    await expect(withEmbedder(config, async (embedder) => embedder.id, undefined)).rejects.toMatchObject({
      code: "model_failed",
    });
  });

  it("is stood in for when it fails in the middle of the work", async () => {
    const { url, reply } = await startModelEndpoint((_request, response) =>
      sendJson(response, { data: [{ index: 0, embedding: [1, 0] }] }),
    );
    const config = configWith({ OPENAI_BASE_URL: url, OPENAI_EMBEDDING_MODEL: "e5" });
    const ids: string[] = [];
    await withEmbedder(
      config,
      async (embedder) => {
        ids.push(embedder.id.split("/")[0] ?? "");
        reply((_request, response) => void response.destroy());
        if (embedder.dimensions === 2) await embedder.embed(["a"]);
      },
      () => {},
    );
    expect(ids).toEqual(["openai", "energetic-ai"]);
  });

  it("is not stood in for when it is the settings that are wrong", async () => {
    const { url } = await startModelEndpoint((_request, response) => sendRefusal(response, 401, "no"));
    const config = configWith({ OPENAI_BASE_URL: url, OPENAI_EMBEDDING_MODEL: "e5" });
    await expect(
      withEmbedder(
        config,
        async () => {},
        () => {},
      ),
    ).rejects.toMatchObject({ code: "configuration_invalid" });
  });

  it("is not stood in for when it is the work that fails", async () => {
    const failure = new Error("the disk");
    await expect(
      withEmbedder(
        configWith({}),
        () => Promise.reject(failure),
        () => {},
      ),
    ).rejects.toBe(failure);
  });
});

describe("an embedder that fails at a question", () => {
  async function setUp() {
    const fake = createFakeEmbedder();
    const [first = new Float32Array(), second = new Float32Array()] = await fake.embed(["hives of Lyon", "ferries"]);
    const index = createExactVectorIndex(createVectorTable(fake.dimensions, [first, second]));
    const clock = createManualClock();
    const warnings: string[] = [];
    let asked = 0;
    let works = true;
    const embedder = {
      ...fake,
      embed(texts: readonly string[]) {
        asked += 1;
        return works ? fake.embed(texts) : Promise.reject(new Error("It failed."));
      },
    };
    const tolerant = tolerateFailures(embedder, { clock, onWarning: (warning) => void warnings.push(warning) });
    return {
      clock,
      warnings,
      asked: () => asked,
      work: (does: boolean) => {
        works = does;
      },
      async near(question: string) {
        const [vector = new Float32Array()] = await tolerant.embed([question]);
        return index.search(vector, 5).map(({ label }) => label);
      },
    };
  }

  it("finds nothing near, and what is near again when it works", async () => {
    const { near, work } = await setUp();
    expect(await near("hives")).toEqual([0, 1]);
    work(false);
    expect(await near("hives")).toEqual([]);
    work(true);
    expect(await near("hives")).toEqual([0, 1]);
  });

  it("is left alone for a while when it keeps failing", async () => {
    const { near, work, asked, clock } = await setUp();
    work(false);
    for (let question = 0; question < 20; question += 1) await near("hives");
    expect(asked()).toBe(3);
    work(true);
    await clock.advance(31_000);
    expect(await near("hives")).toEqual([0, 1]);
    expect(asked()).toBe(4);
  });

  it("is told of once an outage", async () => {
    const { near, work, warnings } = await setUp();
    work(false);
    await near("hives");
    await near("hives");
    expect(warnings).toEqual(["It failed. Meanwhile passages are found by their words alone."]);
    work(true);
    await near("hives");
    work(false);
    await near("hives");
    expect(warnings).toHaveLength(2);
  });
});
