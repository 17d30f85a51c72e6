import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { readParallel } from "../../../src/adapters/datasets/parallel.ts";

let folder: string;
const lines = (...rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parallel-"));
  await writeFile(
    join(folder, "dev_en.jsonl"),
    lines(
      { id: 1, question: "What is rent?", context: "Rent is paid each month.", answers: [1] },
      { id: 2, question: "Who pays?", context: "Nobody knows.", answers: [] },
    ),
  );
  await writeFile(
    join(folder, "dev_de.jsonl"),
    lines({ id: 1, question: "Was ist Miete?", context: "Miete zahlt man monatlich.", answers: [1] }),
  );
  await writeFile(join(folder, "train_en.jsonl"), lines({ id: 9, question: "?", context: "x", answers: [1] }));
  await writeFile(join(folder, "more_tr.jsonl"), lines({ id: 1, question: "Kira nedir?" }));
});

it("reads the same questions and texts in each language, with further questions", async () => {
  const set = await readParallel(`${folder},${join(folder, "more_tr.jsonl")}`);
  if (set.kind !== "parallel") throw new TypeError("another kind");
  expect(set.questions).toEqual([
    {
      id: "1",
      wordings: { de: "Was ist Miete?", en: "What is rent?", tr: "Kira nedir?" },
      passages: { de: "text-1/text/1", en: "text-1/text/1" },
    },
  ]);
  expect(set.texts.map(({ language, corpus }) => [language, corpus.passages.length])).toEqual([
    ["de", 1],
    ["en", 2],
  ]);
});

it("tells a folder without such files, and a broken line", async () => {
  const empty = await mkdtemp(join(tmpdir(), "parallel-"));
  await expect(readParallel(empty)).rejects.toMatchObject({ code: "dataset_invalid" });
  await writeFile(join(empty, "dev_en.jsonl"), '{"id":1}');
  await expect(readParallel(empty)).rejects.toThrow(/dev_en\.jsonl, line 1/u);
});
