import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprintOf, readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import { MAX_FILE_BYTES } from "../../../src/core/corpus/source-file.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";

let root: string;
let corpus: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "corpus-folder-"));
  corpus = join(root, "corpus");
  await mkdir(corpus);
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function put(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(corpus, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

describe("reading the corpus folder", () => {
  it("gives Markdown and YAML files by path, and nothing hidden, foreign or installed", async () => {
    await put("b.md", "B");
    await put("a/en/c.md", "Ç");
    await put("a/document.yaml", "title: A");
    await put("a/photo.jpg", "x");
    await put(".git/d.md", "D");
    await put(".draft.md", "E");
    await put("node_modules/x/README.md", "F");
    expect(await readCorpusFolder(corpus)).toEqual([
      { path: "a/document.yaml", text: "title: A" },
      { path: "a/en/c.md", text: "Ç" },
      { path: "b.md", text: "B" },
    ]);
  });

  it("follows links to files inside and no others", async () => {
    await put("a.md", "A");
    await writeFile(join(root, "secret.md"), "S");
    await mkdir(join(root, "corpus-beside"));
    await writeFile(join(root, "corpus-beside", "x.md"), "X");
    await symlink(join(corpus, "a.md"), join(corpus, "inside.md"));
    await symlink(join(root, "secret.md"), join(corpus, "outside.md"));
    await symlink(join(root, "corpus-beside", "x.md"), join(corpus, "beside.md"));
    await symlink(join(root, "gone.md"), join(corpus, "dangling.md"));
    await symlink(root, join(corpus, "up"));
    expect(await readCorpusFolder(corpus)).toEqual([
      { path: "a.md", text: "A" },
      { path: "inside.md", text: "A" },
    ]);
  });

  it("may itself be reached through a link", async () => {
    await put("a.md", "A");
    await symlink(corpus, join(root, "link"));
    expect(await readCorpusFolder(join(root, "link"))).toEqual([{ path: "a.md", text: "A" }]);
  });

  it("lets the reader see what is no UTF-8 and what is too large", async () => {
    await put("latin.md", Uint8Array.of(0x4b, 0xe4, 0x73, 0x65));
    await put("large.md", "\uFEFF" + "ä".repeat(MAX_FILE_BYTES));
    await put("mark.md", "\uFEFFText.");
    const files = await readCorpusFolder(corpus);
    const { problems } = readCorpus(files);
    expect(problems.map(({ file, problem }) => `${file} ${problem}`)).toEqual([
      expect.stringMatching(/^large\.md .*larger than 2 MB/),
      expect.stringMatching(/^latin\.md .*not UTF-8/),
    ]);
    expect(Buffer.byteLength(files[0]?.text ?? "")).toBeLessThan(MAX_FILE_BYTES + 10);
  });

  it("says what to do when the folder is missing, a file, or cannot be read", async () => {
    await put("a.md", "A");
    for (const path of [join(root, "none"), join(corpus, "a.md", "none")]) {
      await expect(readCorpusFolder(path)).rejects.toMatchObject({
        code: "corpus_empty",
        message: expect.stringMatching(/none does not exist.*CORPUS_DIR/),
      });
    }
    await expect(readCorpusFolder(join(corpus, "a.md"))).rejects.toMatchObject({
      code: "corpus_invalid",
      message: expect.stringMatching(/is a file.*CORPUS_DIR/),
    });
    // A name that no file system takes, since root may read whatever has a name.
    await expect(readCorpusFolder(join(root, "n".repeat(5_000)))).rejects.toMatchObject({
      code: "corpus_invalid",
      message: expect.stringMatching(/cannot be read \(ENAMETOOLONG\)/),
    });
  });
});

describe("the fingerprint of a corpus", () => {
  it("is the same for the same files, and another when a path, a text or their border changes", () => {
    const one = [{ path: "a.md", text: "bc" }];
    const others = [
      [],
      [{ path: "a.mdb", text: "c" }],
      [{ path: "a.md", text: "bd" }],
      [...one, { path: "b.md", text: "" }],
    ];
    const prints = [one, ...others].map(fingerprintOf);
    expect(fingerprintOf([{ path: "a.md", text: "bc" }])).toBe(prints[0]);
    expect(new Set(prints).size).toBe(5);
    expect(prints[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
