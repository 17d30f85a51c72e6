import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBeir } from "../../../src/adapters/datasets/beir.ts";
import { AppError } from "../../../src/core/errors.ts";
import { passageId } from "../../../src/core/evaluation/dataset-corpus.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

type Files = Readonly<Record<string, string>>;

const good: Files = {
  "corpus.jsonl":
    '{"_id":"d1","title":"Ports","text":"Tangier has a port.","metadata":{}}\n\n{"_id":"d2","title":"Trains","text":""}\n',
  "queries.jsonl":
    '{"_id":"1","text":"port of Tangier"}\n{"_id":"2","text":"unjudged"}\n{"_id":"3","text":"irrelevant"}\n',
  "qrels/test.tsv": "query-id\tcorpus-id\tscore\n1\td1\t2\n1\td2\t0\n3\td1\t0\n",
};

function folderOf(files: Files): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "qrels"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function read(files: Files) {
  const dataset = await readBeir(folderOf(files));
  if (dataset.kind !== "beir") throw new Error("another kind of set");
  return dataset;
}

describe("a set in the format of BEIR", () => {
  test("becomes one passage a text, under its title, with the queries for which something is relevant", async () => {
    const { corpus, queries, judgements } = await read(good);
    expect(corpus.documents.map(({ title }) => title)).toEqual(["Ports", "Trains"]);
    expect(corpus.passage(passageId("d1", 0))?.text).toBe("Tangier has a port.");
    expect(queries).toEqual([
      {
        id: "1",
        text: "port of Tangier",
        grades: new Map([
          [passageId("d1", 0), 2],
          [passageId("d2", 0), 0],
        ]),
      },
    ]);
    expect(judgements).toEqual(["test.tsv"]);
  });

  test("a text that is only a title is found by it", async () => {
    const { corpus } = await read(good);
    expect(corpus.passage(passageId("d2", 0))?.text).toBe("Trains");
  });

  test("the test judgements are used where there are several, and all where there are none for testing", async () => {
    const train = "query-id\tcorpus-id\tscore\n2\td2\t1\n";
    const both = await read({ ...good, "qrels/train.tsv": train });
    expect(both.queries.map(({ id }) => id)).toEqual(["1"]);
    const { "qrels/test.tsv": test = "", ...others } = good;
    const parts = await read({ ...others, "qrels/dev.tsv": test, "qrels/train.tsv": train });
    expect(parts.queries.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(parts.judgements).toEqual(["dev.tsv", "train.tsv"]);
  });

  test("a text is not right for the query with its own id, as in BEIR's evaluation", async () => {
    const { queries } = await read({
      ...good,
      "queries.jsonl": '{"_id":"d1","text":"x"}\n{"_id":"1","text":"y"}',
      "qrels/test.tsv": "d1\td1\t1\n1\td2\t1\n",
    });
    expect(queries.map(({ id }) => id)).toEqual(["1"]);
  });

  test("a relevant text that the corpus lacks still counts as relevant", async () => {
    const { queries } = await read({ ...good, "qrels/test.tsv": "1\td1\t1\n1\tmissing\t1\n" });
    expect(queries[0]?.grades.size).toBe(2);
  });

  test.each<[string, Files, RegExp]>([
    ["broken JSON", { "corpus.jsonl": '{"_id":"d1","text":"x"}\n{oops' }, /corpus\.jsonl, line 2: not valid JSON/],
    ["a text without an id", { "corpus.jsonl": '\n{"text":"x"}' }, /corpus\.jsonl, line 2: _id/],
    ["a query without text", { "queries.jsonl": '{"_id":"1"}' }, /queries\.jsonl, line 1: text/],
    [
      "an id that stands twice",
      { "corpus.jsonl": '{"_id":"d1","text":"x"}\n{"_id":"d1","text":"y"}' },
      /line 2: the _id "d1" stands there twice/,
    ],
    ["an empty corpus", { "corpus.jsonl": "\n" }, /corpus\.jsonl: there is no text in it/],
    [
      "cells parted by spaces",
      { "qrels/test.tsv": "query-id\tcorpus-id\tscore\n1 d1 1\n" },
      /test\.tsv, line 2: not three cells/,
    ],
    ["a score that is no number", { "qrels/test.tsv": "1\td1\tgood\n" }, /test\.tsv, line 1: not three cells/],
    [
      "judgements of another set",
      { "qrels/test.tsv": "1\tx1\t1\n" },
      /none of the texts judged there is in corpus\.jsonl/,
    ],
    ["queries of another set", { "queries.jsonl": '{"_id":"77","text":"x"}' }, /no query has a relevant text/],
  ])("%s is refused with file, place and remedy", async (_, changed, problem) => {
    const error = await read({ ...good, ...changed }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "dataset_invalid", message: expect.stringMatching(problem) });
    expect((error as AppError).message).toContain("Nothing was measured.");
  });

  test("is refused before it is read when it would not fit into memory, with how much it takes", async () => {
    const folder = folderOf({ ...good, "corpus.jsonl": `{oops${" ".repeat(200_000)}` });
    await expect(readBeir(folder, { memory: 4_000_000 })).rejects.toMatchObject({
      code: "dataset_invalid",
      message: expect.stringMatching(
        /corpus\.jsonl: it needs about 7 MB of memory, and Node\.js takes 4 MB.*--max-old-space-size=8 /,
      ),
    });
    await expect(readBeir(folder, { memory: 40_000_000 })).rejects.toThrow(/not valid JSON/);
  });

  test("missing files and folders are named", async () => {
    const folder = temporaryFolder();
    await expect(readBeir(folder)).rejects.toThrow(/corpus\.jsonl: there is no such file/);
    writeFileSync(join(folder, "corpus.jsonl"), good["corpus.jsonl"] ?? "");
    await expect(readBeir(folder)).rejects.toThrow(/qrels: there is no such folder/);
    mkdirSync(join(folder, "qrels"));
    await expect(readBeir(folder)).rejects.toThrow(/qrels: there is no \.tsv file in it/);
  });
});
