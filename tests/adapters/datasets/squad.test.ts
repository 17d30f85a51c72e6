import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSquad } from "../../../src/adapters/datasets/squad.ts";
import { AppError } from "../../../src/core/errors.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const answered = { id: "q1", question: "Who led them?", answers: [{ text: "Rollo", answer_start: 0 }] };
const impossible = {
  id: "q2",
  question: "Who sang?",
  answers: [],
  plausible_answers: [{ text: "Rollo", answer_start: 0 }],
  is_impossible: true,
};
const article = {
  title: "Duchy_of_Normandy",
  paragraphs: [
    { context: "Rollo led them.", qas: [answered, impossible] },
    { context: "It is cold.", qas: [] },
  ],
};

function fileOf(content: unknown): string {
  const path = join(temporaryFolder(), "set.json");
  writeFileSync(path, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

async function read(content: unknown) {
  const dataset = await readSquad(fileOf(content));
  if (dataset.kind !== "squad") throw new Error("another kind of set");
  return dataset;
}

describe("a set in the format of SQuAD", () => {
  test("becomes passages under their article's title, and questions about them", async () => {
    const { corpus, questions } = await read({ version: "v2.0", data: [article] });
    expect(corpus.passages.map(({ text }) => text)).toEqual(["Rollo led them.", "It is cold."]);
    expect(corpus.documents[0]?.title).toBe("Duchy of Normandy");
    const passages = [corpus.passages[0]?.id];
    expect(questions).toEqual([
      { id: "q1", question: "Who led them?", answerable: true, answers: ["Rollo"], passages },
      { id: "q2", question: "Who sang?", answerable: false, answers: [], passages },
    ]);
  });

  test("of version 1.1 has no impossible questions", async () => {
    const { questions } = await read({
      data: [{ ...article, paragraphs: [{ context: "Rollo led them.", qas: [answered] }] }],
    });
    expect(questions.map((question) => question.answerable)).toEqual([true]);
  });

  test("with the same paragraph twice has both places right", async () => {
    const { questions } = await read({ data: [article, { ...article, title: "Again" }] });
    expect(questions[0]?.passages).toHaveLength(2);
    expect(new Set(questions.flatMap((question) => question.passages)).size).toBe(2);
  });

  test.each([
    ["broken JSON", '{"data": [', /set\.json: it is not valid JSON/],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00, 0x80]), /set\.json: it is not text in UTF-8/],
    ["another object", { articles: [] }, /set\.json, data: /],
    ["a list", [1], /set\.json, at the top: /],
    ["no article", { data: [] }, /set\.json, data: holds no article/],
    ["no question", { data: [{ title: "T", paragraphs: [{ context: "C.", qas: [] }] }] }, /there is no question/],
    [
      "an answerable question without an answer",
      {
        data: [
          article,
          { title: "T", paragraphs: [{ context: "C.", qas: [{ ...impossible, is_impossible: false }] }] },
        ],
      },
      /set\.json, data\[1\]\.paragraphs\[0\]\.qas\[0\]\.answers: must not be empty/,
    ],
    [
      "a paragraph without a context",
      { data: [{ title: "T", paragraphs: [{ qas: [answered] }] }] },
      /set\.json, data\[0\]\.paragraphs\[0\]\.context: /,
    ],
  ])("%s is refused with file, place and remedy", async (_, content, problem) => {
    const error = await read(content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "dataset_invalid", message: expect.stringMatching(problem) });
    expect((error as AppError).message).toContain("Nothing was measured. Give ");
  });

  test("a file that is not there, or a folder, is refused with what to do", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "inner"));
    await expect(readSquad(join(folder, "none.json"))).rejects.toThrow(
      /none\.json: there is no such file\. .*Check the path/,
    );
    await expect(readSquad(join(folder, "inner"))).rejects.toThrow(/inner: it is a folder/);
  });
});
