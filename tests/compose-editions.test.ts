import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCorpus } from "../src/compose-corpus.ts";
import { openEditions } from "../src/compose-editions.ts";
import { loadConfig } from "../src/config.ts";
import { writeCorpus } from "./support/corpus-folder.ts";
import { type Reply, sendJson, sendRefusal, startModelEndpoint } from "./support/model-endpoint.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { IN_GERMAN, THREE_LIGHTS } from "./support/three-lights-corpus.ts";

async function setUp(environment: Record<string, string> = {}) {
  const folder = temporaryFolder();
  const settings = {
    CORPUS_DIR: writeCorpus(join(folder, "corpus"), { ...THREE_LIGHTS, ...IN_GERMAN }),
    ...environment,
  };
  const config = loadConfig({ environment: settings, workingDirectory: folder });
  const warnings: string[] = [];
  const options = { onWarning: (message: string) => void warnings.push(message) };
  const editions = await openEditions(config, await openCorpus(config), options);
  return { editions, warnings, germanIndex: join(config.dataFolder, "index", "de") };
}

const embeds: Reply = (request, response) => {
  const { input } = request.body as { readonly input: readonly string[] };
  sendJson(response, { data: input.map((text, index) => ({ index, embedding: [1, text.length % 7] })) });
};

describe("the corpus in another language", () => {
  it("is opened once, with its own texts, and searched by words where the embedder does not know the language", async () => {
    const { editions, germanIndex } = await setUp();
    const [german, again] = await Promise.all([editions.open("de"), editions.open("de")]);
    expect(german).toBe(again);
    expect(german.passage("lighthouses/brest/tower/1")?.passage).toMatchObject({
      language: "de",
      text: "Der Turm von Brest ist 58 Meter hoch.",
    });
    expect(await editions.open("en")).toBe(editions.home);
    expect(existsSync(germanIndex)).toBe(false);
  });

  it("is embedded by an embedder that knows it, and kept beside the others", async () => {
    const { url } = await startModelEndpoint(embeds);
    const { editions, germanIndex, warnings } = await setUp({ OPENAI_BASE_URL: url, OPENAI_EMBEDDING_MODEL: "e5" });
    await editions.open("de");
    expect(existsSync(germanIndex)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it("is searched by words, and nothing is kept, where that embedder fails meanwhile", async () => {
    const { url, reply } = await startModelEndpoint(embeds);
    const { editions, germanIndex, warnings } = await setUp({ OPENAI_BASE_URL: url, OPENAI_EMBEDDING_MODEL: "e5" });
    reply((_request, response) => sendRefusal(response, 401, "no"));
    expect((await editions.open("de")).language).toBe("de");
    expect(existsSync(germanIndex)).toBe(false);
    expect(warnings).toEqual([expect.stringContaining("found by their words alone")]);
  });
});
