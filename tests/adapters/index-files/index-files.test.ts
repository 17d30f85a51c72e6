import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createVectorIndexEngine } from "../../../src/adapters/hnswlib/vector-index-engine.ts";
import { createIndexFiles } from "../../../src/adapters/index-files/index-files.ts";
import type { IndexFileSystem } from "../../../src/adapters/index-files/index-file-system.ts";
import { createFailingFileSystem } from "../../support/failing-file-system.ts";
import { createFakeEmbedder } from "../../support/fake-embedder.ts";
import { hasHnswlib } from "../../support/hnswlib.ts";
import { createRandomNumbers } from "../../support/random-numbers.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const engine = await createVectorIndexEngine();
const exactEngine = await createVectorIndexEngine({ importLibrary: () => Promise.reject(new Error("not installed")) });
const now = () => new Date("2026-11-20T10:00:00Z");
const texts = Array.from(
  { length: 40 },
  (_, place) => `Passage ${place} about subject${place % 7} in city${place % 3}`,
);

function openIn(folder: string, fileSystem?: IndexFileSystem) {
  return createIndexFiles({ folder, engine, now, ...(fileSystem === undefined ? {} : { fileSystem }) });
}

function content(
  changes: { texts?: readonly string[]; fingerprint?: string; embedder?: ReturnType<typeof createFakeEmbedder> } = {},
) {
  return { embedder: createFakeEmbedder(), texts, fingerprint: "corpus-1", ...changes };
}

function generationIn(folder: string): string {
  const [name, ...others] = readdirSync(folder).filter((entry) => entry.startsWith("generation-"));
  expect(others).toEqual([]);
  return join(folder, name ?? "none");
}

async function nearest(index: { search: (query: Float32Array, limit: number) => unknown }, text: string) {
  const [query] = await createFakeEmbedder().embed([text]);
  return index.search(query ?? new Float32Array(), 5);
}

describe("the index files", () => {
  it("are built once and loaded from then on, with the same answers", async () => {
    const folder = join(temporaryFolder(), "data", "index");
    const first = await openIn(folder).open(content());
    expect(first).toMatchObject({ found: "missing", built: true });

    const again = content();
    const second = await openIn(folder).open(again);
    expect(second).toMatchObject({ found: "current", built: false });
    expect(again.embedder.embedded).toEqual([]);
    expect(second.index.size).toBe(40);
    expect(await nearest(second.index, "subject3 city1")).toEqual(await nearest(first.index, "subject3 city1"));
  });

  it("say how far they are, in slices, and embed a text that occurs twice once", async () => {
    const progress: string[] = [];
    const twice = content({ texts: [...texts, ...texts] });
    const { index } = await openIn(temporaryFolder()).open(twice, {
      onProgress: (done, all) => progress.push(`${done}/${all}`),
    });
    expect(progress).toEqual(["0/40", "8/40", "16/40", "24/40", "32/40", "40/40"]);
    expect(twice.embedder.calls).toEqual([8, 8, 8, 8, 8]);
    expect(index.size).toBe(80);
  });

  it("are built again when the corpus is another, embedding only what is new", async () => {
    const folder = temporaryFolder();
    await openIn(folder).open(content());
    const changed = content({ texts: ["A new passage", ...texts.slice(1)], fingerprint: "corpus-2" });
    const { found, index } = await openIn(folder).open(changed);
    expect(found).toBe("missing");
    expect(changed.embedder.embedded).toEqual(["A new passage"]);
    const fresh = await openIn(temporaryFolder()).open(content({ texts: changed.texts }));
    expect(await nearest(index, "new passage")).toEqual(await nearest(fresh.index, "new passage"));
  });

  it("are built again when only the order of the texts changed", async () => {
    const folder = temporaryFolder();
    await openIn(folder).open(content());
    const turned = content({ texts: [...texts].reverse() });
    const { index } = await openIn(folder).open(turned);
    expect(turned.embedder.embedded).toEqual([]);
    expect(await nearest(index, texts[0] ?? "")).toMatchObject([{ label: 39 }, {}, {}, {}, {}]);
  });

  it.each([
    ["name", { id: "fake@2" }],
    ["dimensions", { dimensions: 16 }],
  ])("are embedded again by an embedder of another %s", async (_name, changes) => {
    const folder = temporaryFolder();
    await openIn(folder).open(content());
    const other = content({ embedder: createFakeEmbedder(changes) });
    expect((await openIn(folder).open(other)).found).toBe("missing");
    expect(other.embedder.embedded).toHaveLength(40);
  });

  it("are embedded again when that is asked for", async () => {
    const folder = temporaryFolder();
    await openIn(folder).open(content());
    const before = readFileSync(join(generationIn(folder), "vectors.f32"));
    const forced = content();
    expect(await openIn(folder).open(forced, { force: true })).toMatchObject({ found: "current", built: true });
    expect(forced.embedder.embedded).toHaveLength(40);
    expect(readFileSync(join(generationIn(folder), "vectors.f32"))).toEqual(before);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it.runIf(hasHnswlib)(
    "serve an exact scan where hnswlib-node is missing, and keep the vectors for when it is there",
    async () => {
      const folder = temporaryFolder();
      const exact = createIndexFiles({ folder, engine: exactEngine, now });
      expect((await exact.open(content())).index.kind).toBe("exact scan");
      expect((await exact.open(content())).built).toBe(false);

      const later = content();
      const { index, built } = await openIn(folder).open(later);
      expect([index.kind, built]).toEqual(["hnswlib", true]);
      expect(later.embedder.embedded).toEqual([]);
    },
  );

  it("can be over no texts", async () => {
    const folder = temporaryFolder();
    await openIn(folder).open(content({ texts: [] }));
    const { index, built } = await openIn(folder).open(content({ texts: [] }));
    expect([index.size, built]).toEqual([0, false]);
  });

  it("can be checked without being built", async () => {
    const folder = temporaryFolder();
    expect(await openIn(folder).check(content())).toBe("missing");
    expect(readdirSync(folder)).toEqual([]);
    await openIn(folder).open(content());
    expect(await openIn(folder).check(content())).toBe("current");
    expect(await openIn(folder).check(content({ fingerprint: "corpus-2" }))).toBe("missing");
    writeFileSync(join(generationIn(folder), "manifest.json"), "");
    expect(await openIn(folder).check(content())).toBe("damaged");
  });

  it("keep three generations and take away older ones", async () => {
    const folder = temporaryFolder();
    const aged = new Set<string>();
    for (const fingerprint of ["a", "b", "c", "d", "e"]) {
      await openIn(folder).open(content({ fingerprint }));
      // Long ago, and in this order.
      const seconds = now().getTime() / 1000 - 1e6 + fingerprint.charCodeAt(0);
      for (const name of readdirSync(folder)) if (!aged.has(name)) utimesSync(join(folder, name), seconds, seconds);
      for (const name of readdirSync(folder)) aged.add(name);
    }
    expect(readdirSync(folder)).toHaveLength(3);
    const states = ["a", "b", "c", "d", "e"].map((fingerprint) => openIn(folder).check(content({ fingerprint })));
    expect(await Promise.all(states)).toEqual(["missing", "missing", "current", "current", "current"]);
  });

  it("stop when they are cancelled, leaving nothing behind", async () => {
    const folder = temporaryFolder();
    const cancel = new AbortController();
    const opening = openIn(folder).open(content(), {
      signal: cancel.signal,
      onProgress: (done) => done >= 16 && cancel.abort(new Error("stopped")),
    });
    await expect(opening).rejects.toThrow("stopped");
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["too short", Float32Array.of(1)],
    ["not numbers", new Float32Array(32).fill(NaN)],
    ["missing", undefined],
  ])("refuse vectors that are %s", async (_name, vector) => {
    const embedder = {
      ...createFakeEmbedder(),
      embed: async () => (vector === undefined ? [] : Array.from({ length: 8 }, () => vector)),
    };
    await expect(openIn(temporaryFolder()).open({ embedder, texts, fingerprint: "" })).rejects.toMatchObject({
      code: "internal",
    });
  });
});

describe("damaged index files", { timeout: 60_000 }, () => {
  it.runIf(hasHnswlib)(
    "are noticed wherever a bit is flipped or the end is cut off, and built again without embedding",
    async () => {
      const folder = temporaryFolder();
      const random = createRandomNumbers(14);
      const first = await openIn(folder).open(content());
      const expected = await nearest(first.index, "subject3 city1");
      const generation = generationIn(folder);
      const names = readdirSync(generation);
      expect(names.sort()).toEqual(["graph.hnsw", "manifest.json", "texts.sha256", "vectors.f32"]);

      for (let round = 0; round < 200; round += 1) {
        const path = join(generation, names[round % names.length] ?? "");
        const bytes = readFileSync(path);
        const place = Math.floor(random() * bytes.length);
        if (round % 3 === 0) writeFileSync(path, bytes.subarray(0, place));
        else writeFileSync(path, bytes.fill((bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8)), place, place + 1));

        const again = content();
        const { index, found } = await openIn(folder).open(again);
        expect(found, `round ${round}, ${path} at ${place}`).toBe("damaged");
        expect(await nearest(index, "subject3 city1")).toEqual(expected);
        if (path.endsWith("graph.hnsw")) expect(again.embedder.embedded).toEqual([]);
      }
      expect(await openIn(folder).check(content())).toBe("current");
    },
  );

  it.each([...(hasHnswlib ? ["graph.hnsw"] : []), "manifest.json", "texts.sha256", "vectors.f32"])(
    "are noticed when %s is gone or longer",
    async (name) => {
      const folder = temporaryFolder();
      await openIn(folder).open(content());
      const path = join(generationIn(folder), name);
      writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from("\n")]));
      expect((await openIn(folder).open(content())).found).toBe("damaged");
      rmSync(path);
      expect((await openIn(folder).open(content())).found).toBe("damaged");
      expect(await openIn(folder).check(content())).toBe("current");
    },
  );

  it("are not loaded when a whole generation stands under another one's name", async () => {
    const folder = temporaryFolder();
    await openIn(folder).open(content({ texts: ["one", "two"] }));
    const one = generationIn(folder);
    const files = readdirSync(one).map((name) => [name, readFileSync(join(one, name))] as const);
    rmSync(one, { recursive: true });
    await openIn(folder).open(content());
    const other = generationIn(folder);
    for (const [name, bytes] of files) writeFileSync(join(other, name), bytes);
    const { found, index } = await openIn(folder).open(content());
    expect([found, index.size]).toEqual(["damaged", 40]);
  });

  it("of a process that was ended while it wrote do no harm, and go after an hour", async () => {
    const folder = temporaryFolder();
    const abandoned = join(folder, ".building-abandoned");
    const recent = join(folder, ".building-recent");
    for (const path of [abandoned, recent]) {
      mkdirSync(path);
      writeFileSync(join(path, "vectors.f32"), "half a fi");
      const age = path === abandoned ? 2 * 3600 : 60;
      utimesSync(path, now().getTime() / 1000 - age, now().getTime() / 1000 - age);
    }
    const { found } = await openIn(folder).open(content());
    expect(found).toBe("missing");
    expect(await openIn(folder).check(content())).toBe("current");
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([".building-recent"]);
  });
});

describe("a folder that cannot be written", () => {
  it.runIf(hasHnswlib)(
    "gives a warning and an index in memory, at whichever step it fails, and harms nothing that was there",
    async () => {
      const complete = createFailingFileSystem(Infinity);
      await openIn(temporaryFolder(), complete).open(content());
      expect(complete.writes.length).toBeGreaterThan(8);

      for (let from = 1; from <= complete.writes.length; from += 1) {
        const folder = temporaryFolder();
        await openIn(folder).open(content({ fingerprint: "before" }));
        const warnings: string[] = [];
        const { index } = await openIn(folder, createFailingFileSystem(from)).open(content(), {
          onWarning: (warning) => warnings.push(warning),
        });

        expect(await nearest(index, texts[4] ?? "")).toMatchObject([{ label: 4 }, {}, {}, {}, {}]);
        expect(await openIn(folder).check(content({ fingerprint: "before" })), `step ${from}`).toBe("current");
        expect(["missing", "current"]).toContain(await openIn(folder).check(content()));
        expect(warnings, `step ${from}`).toHaveLength(1);
        expect(warnings[0]).toContain(folder);
        expect(warnings[0]).toContain("ENOSPC");
      }
    },
  );

  it.runIf(hasHnswlib && process.platform === "linux")(
    "is noticed too when the library writes to a full disk and says nothing",
    async () => {
      const warnings: string[] = [];
      const full = {
        ...engine,
        build: async (...parts: Parameters<typeof engine.build>) => {
          const { index, save } = await engine.build(...parts);
          return { index, save: () => save("/dev/full") };
        },
      };
      const folder = temporaryFolder();
      const { index } = await createIndexFiles({ folder, engine: full, now }).open(content(), {
        onWarning: (text) => warnings.push(text),
      });
      expect(index.size).toBe(40);
      expect(warnings).toHaveLength(1);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it("still serves what it holds", async () => {
    const folder = temporaryFolder();
    await openIn(folder).open(content());
    chmodSync(folder, 0o500);
    const again = content();
    const { built } = await openIn(folder, createFailingFileSystem(1, "EROFS")).open(again);
    chmodSync(folder, 0o700);
    expect([built, again.embedder.embedded]).toEqual([false, []]);
  });

  it("may be a file", async () => {
    const path = join(temporaryFolder(), "file");
    writeFileSync(path, "in the way");
    const warnings: string[] = [];
    const { index } = await openIn(path).open(content(), { onWarning: (text) => warnings.push(text) });
    expect([index.size, warnings.length]).toEqual([40, 1]);
    expect(readFileSync(path, "utf8")).toBe("in the way");
  });
});

describe("two at once on one folder", () => {
  it("both get an index, and the generation that is first stays", async () => {
    const folder = temporaryFolder();
    const fileSystem = createFailingFileSystem(Infinity);
    const opened = await Promise.all(Array.from({ length: 6 }, () => openIn(folder, fileSystem).open(content())));
    expect(fileSystem.writes.filter((name) => name === "rename")).toHaveLength(6);
    for (const { index } of opened) expect(index.size).toBe(40);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await openIn(folder).check(content())).toBe("current");
  });

  it("both repair a damaged generation", async () => {
    const folder = temporaryFolder();
    await openIn(folder).open(content());
    writeFileSync(join(generationIn(folder), "vectors.f32"), "not vectors");
    const warnings: string[] = [];
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => openIn(folder).open(content(), { onWarning: (text) => warnings.push(text) })),
    );
    for (const { index } of opened) expect(index.size).toBe(40);
    expect(warnings).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await openIn(folder).check(content())).toBe("current");
  });
});
