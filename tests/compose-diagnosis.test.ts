import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { compose } from "../src/compose.ts";
import { diagnose } from "../src/compose-diagnosis.ts";
import { loadConfig } from "../src/config.ts";
import type { Check } from "../src/core/diagnostics/check.ts";
import { writeCorpus } from "./support/corpus-folder.ts";
import { hasHnswlib } from "./support/hnswlib.ts";
import { LIGHTHOUSES } from "./support/lighthouse-corpus.ts";
import { sendJson, sendRefusal, sendStream, startModelEndpoint } from "./support/model-endpoint.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

/** The embedding model is loaded for each diagnosis. */
vi.setConfig({ testTimeout: 60_000 });

const NODE = { version: "20.19.0", needed: "20.19", supported: true };

function setUp(files: Readonly<Record<string, string>> | null = LIGHTHOUSES, environment: Record<string, string> = {}) {
  const folder = temporaryFolder();
  const packageFolder = temporaryFolder();
  if (files !== null) writeCorpus(join(folder, "corpus"), files);
  const load = () =>
    loadConfig({ environment: { CORPUS_DIR: "corpus", ...environment }, workingDirectory: folder, packageFolder });
  return {
    folder,
    packageFolder,
    load,
    async diagnose(node = NODE): Promise<Map<string, Check[]>> {
      const checks = new Map<string, Check[]>();
      for await (const check of diagnose({ loadConfig: async () => load(), packageFolder, node })) {
        checks.set(check.subject, [...(checks.get(check.subject) ?? []), check]);
      }
      return checks;
    },
  };
}

describe("diagnose", () => {
  it("finds nothing wrong with a fresh checkout, says what is not there yet, and makes nothing", async () => {
    const { folder, packageFolder, diagnose } = setUp();
    mkdirSync(join(packageFolder, "dist", "web"), { recursive: true });
    writeFileSync(join(packageFolder, "dist", "web", "index.html"), "");
    const checks = await diagnose();
    const statuses = Object.fromEntries([...checks].map(([subject, [check]]) => [subject, check?.status]));
    expect(statuses).toEqual({
      "Node.js": "ok",
      Settings: "ok",
      Access: "ok",
      Corpus: "ok",
      Cities: "ok",
      "Data folder": "ok",
      Database: "ok",
      Embedder: "ok",
      "Vector index": "warning",
      "Language model": "ok",
      "Web page": "ok",
    });
    expect(checks.get("Corpus")?.[0]?.finding).toContain("1 document, 6 passages and 1 figure in ");
    expect(checks.get("Cities")?.[0]?.finding).toBe("Kiel, Brest");
    expect(checks.get("Vector index")?.at(-1)).toMatchObject({
      finding: expect.stringContaining("there is none yet"),
      remedy: expect.stringContaining("three-cities index"),
    });
    expect(readdirSync(folder)).toEqual(["corpus"]);
  });

  it("finds index and database after a start, and an index that was damaged or is for another corpus", async () => {
    const { folder, load, diagnose } = setUp();
    await (await compose(load())).application.close();
    const checks = await diagnose();
    expect(checks.get("Vector index")?.at(-1)).toMatchObject({
      status: "ok",
      finding: expect.stringContaining("up to date"),
    });
    expect(checks.get("Database")?.[0]?.finding).toMatch(/its schema is 0\d+-/u);
    expect(checks.get("Data folder")?.[0]?.finding).toContain("can be written");

    const generation = join(folder, "data", "index", readdirSync(join(folder, "data", "index"))[0] ?? "");
    const vectors = join(generation, readdirSync(generation).find((name) => name.startsWith("vectors")) ?? "");
    const bytes = readFileSync(vectors);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(vectors, bytes);
    expect((await diagnose()).get("Vector index")?.at(-1)).toMatchObject({
      status: "warning",
      finding: expect.stringContaining("damaged"),
    });

    writeFileSync(join(folder, "corpus", "bees.md"), "# Bees\n\nA hive gives honey.\n");
    expect((await diagnose()).get("Vector index")?.at(-1)?.finding).toContain("there is none yet");
  });

  it("names file, line and remedy of each problem of the corpus", async () => {
    const { diagnose } = setUp({ ...LIGHTHOUSES, "lighthouses/en/preface.md": "---\ntitel: Preface\n---\n\nText.\n" });
    const [problem] = (await diagnose()).get("Corpus") ?? [];
    expect(problem).toMatchObject({
      status: "problem",
      finding: expect.stringMatching(/^lighthouses\/en\/preface\.md:\d+: /u),
    });
    expect(problem?.remedy).toBeTruthy();
  });

  it("says what could be added to a plain document, once a file", async () => {
    const checks = (await setUp({ "bees.md": "# Bees\n\nA hive gives honey.\n" }).diagnose()).get("Corpus") ?? [];
    expect(checks.map(({ status }) => status)).toEqual(["ok", "warning"]);
    expect(checks[1]).toMatchObject({
      finding: expect.stringContaining("bees.md"),
      remedy: expect.stringContaining("No date is known."),
    });
  });

  it.each([
    ["does not exist", null, "CORPUS_DIR"],
    ["holds no document", { "notes.txt": "" }, "Markdown"],
  ])("says what to do when the corpus folder %s, and looks at the rest", async (_, files, remedy) => {
    const checks = await setUp(files).diagnose();
    const [problem] = checks.get("Corpus") ?? [];
    expect(problem?.status).toBe("problem");
    expect(`${problem?.finding} ${problem?.remedy}`).toContain(remedy);
    expect(checks.get("Embedder")?.[0]?.status).toBe("ok");
    expect(checks.get("Vector index") ?? []).toHaveLength(hasHnswlib ? 0 : 1);
  });

  it("says that a file stands where the data folder should be", async () => {
    const { folder, diagnose } = setUp();
    writeFileSync(join(folder, "data"), "");
    const [problem] = (await diagnose()).get("Data folder") ?? [];
    expect(problem).toMatchObject({ status: "problem", remedy: expect.stringContaining("DATA_DIR") });
  });

  it.skipIf(!existsSync("/proc/self"))(
    "says that a data folder cannot be made on a file system of the kernel",
    async () => {
      const [problem] = (await setUp(LIGHTHOUSES, { DATA_DIR: "/proc/sys" }).diagnose()).get("Data folder") ?? [];
      expect(problem).toMatchObject({
        status: "problem",
        finding: expect.stringContaining("/proc/sys cannot be written"),
      });
    },
  );

  it("says that a database is none, and leaves it as it is", async () => {
    const { folder, diagnose } = setUp();
    const file = join(folder, "data", "three-cities.db");
    mkdirSync(join(folder, "data"));
    writeFileSync(file, "not a database, but letters of somebody");
    const [problem] = (await diagnose()).get("Database") ?? [];
    expect(problem).toMatchObject({ status: "problem", finding: expect.stringContaining("not a database") });
    expect(readFileSync(file, "utf8")).toBe("not a database, but letters of somebody");
  });

  it("says which setting is wrong without printing it, and still looks at what needs none", async () => {
    const checks = await setUp(LIGHTHOUSES, { API_KEYS: "workshop:king:secret" }).diagnose();
    const [problem] = checks.get("Settings") ?? [];
    expect(problem).toMatchObject({ status: "problem", finding: expect.stringContaining("API_KEYS: entry 1") });
    expect(JSON.stringify([...checks])).not.toContain("secret");
    expect([...checks.keys()]).toEqual(["Node.js", "Settings", "Embedder", "Web page"]);
  });

  it("has the configured model begin a sentence, and says whose it is", async () => {
    const endpoint = await startModelEndpoint((_request, response) => sendStream(response, ["Red [1]."]));
    const settings = { OPENAI_BASE_URL: endpoint.url, OPENAI_MODEL: "bee-1", OPENAI_API_KEY: "sk-canary" };
    const checks = await setUp(LIGHTHOUSES, settings).diagnose();
    expect(checks.get("Language model")).toEqual([
      { subject: "Language model", status: "ok", finding: `bee-1 at ${endpoint.url} answers.`, remedy: null },
    ]);
    expect(endpoint.requests).toHaveLength(1);
    expect(JSON.stringify([...checks])).not.toContain("canary");
  });

  it("says why the configured model does not answer, and what to do", async () => {
    const endpoint = await startModelEndpoint((_request, response) =>
      sendRefusal(response, 401, "wrong key sk-canary"),
    );
    const settings = { OPENAI_BASE_URL: endpoint.url, OPENAI_MODEL: "bee-1", OPENAI_API_KEY: "sk-canary" };
    const checks = await setUp(LIGHTHOUSES, settings).diagnose();
    expect(checks.get("Language model")?.[0]).toMatchObject({
      status: "problem",
      finding: `bee-1 at ${endpoint.url} does not answer (HTTP 401, the key was refused).`,
      remedy: expect.stringContaining("the key is right"),
    });
    expect(JSON.stringify([...checks])).not.toContain("canary");
  });

  it("says that a key is there without a model, and asks nobody", async () => {
    const [check] = (await setUp(LIGHTHOUSES, { OPENAI_API_KEY: "sk-canary" }).diagnose()).get("Language model") ?? [];
    expect(check).toMatchObject({ status: "warning", remedy: expect.stringContaining("set OPENAI_MODEL too") });
  });

  it("tries the configured embedder, and says which one it is", async () => {
    const endpoint = await startModelEndpoint(({ body }, response) =>
      sendJson(response, { data: (body["input"] as string[]).map((_text, index) => ({ index, embedding: [1, 2] })) }),
    );
    const settings = { OPENAI_BASE_URL: endpoint.url, OPENAI_EMBEDDING_MODEL: "e5" };
    const { diagnose } = setUp(LIGHTHOUSES, settings);
    const checks = await diagnose();
    expect(checks.get("Embedder")?.[0]).toMatchObject({
      status: "ok",
      finding: expect.stringMatching(/^openai\/e5@127\.0\.0\.1:\d+ works \(2 dimensions\)\.$/u),
    });
    expect(checks.get("Language model")?.[0]).toMatchObject({ status: "ok" });

    endpoint.reply((_request, response) => sendRefusal(response, 503, "down"));
    const later = await diagnose();
    expect(later.get("Embedder")?.[0]).toMatchObject({
      status: "warning",
      finding: expect.stringContaining("HTTP 503"),
      remedy: expect.stringContaining("stands in"),
    });
    endpoint.reply((_request, response) => sendRefusal(response, 404, "no such model"));
    expect((await diagnose()).get("Embedder")?.[0]).toMatchObject({
      status: "problem",
      finding: expect.stringContaining("OPENAI_EMBEDDING_MODEL"),
    });
  });

  it("lists who has a key, and no key or hash", async () => {
    const hash = "ab".repeat(32);
    const checks = await setUp(LIGHTHOUSES, { HOST: "0.0.0.0", API_KEYS: `workshop:participant:${hash}` }).diagnose();
    expect(checks.get("Access")?.[0]?.finding).toBe("0.0.0.0:3000, with 1 key: workshop (participant)");
    expect(JSON.stringify([...checks])).not.toContain(hash);
  });

  it("says that the web page is not built and Node.js too old", async () => {
    const checks = await setUp().diagnose({ version: "18.0.0", needed: "20.19", supported: false });
    expect(checks.get("Web page")?.[0]).toMatchObject({ status: "warning", remedy: "Run npm run build." });
    expect(checks.get("Node.js")?.[0]).toMatchObject({ status: "problem", finding: expect.stringContaining("18.0.0") });
  });
});
