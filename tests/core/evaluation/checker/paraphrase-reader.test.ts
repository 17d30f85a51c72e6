import { describe, expect, it, test } from "vitest";
import { readParaphrases } from "../../../../src/core/evaluation/checker/paraphrase-reader.ts";
import { beeCorpus } from "../../../support/bee-corpus.ts";

const corpus = beeCorpus();
const good = {
  id: "g1",
  half: "test",
  verdict: "good",
  kind: "reworded",
  passages: ["bees/lyon/hives/1"],
  text: "Lyon has hives.",
};
const read = (...lines: readonly (object | string)[]) =>
  readParaphrases(
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
    "set.jsonl",
    corpus,
  );

describe("a set of sentences written by hand", () => {
  it("is read with its passages; empty lines are none", () => {
    expect(read(good, "")).toMatchObject([{ id: "g1", half: "test", passages: [{ id: "bees/lyon/hives/1" }] }]);
  });

  test.each([
    ["broken JSON", "{", "set.jsonl, line 1: not valid JSON"],
    ["an unknown half", { ...good, half: "both" }, "half"],
    ["an unknown key", { ...good, note: "" }, "note"],
    ["no passage", { ...good, passages: [] }, "passages"],
    [
      "a passage that the corpus does not have",
      { ...good, passages: ["bees/x/1"] },
      "the corpus has no passage bees/x/1",
    ],
  ])("with %s is refused", (_, line, message) => {
    expect(() => read(line)).toThrow(message);
    expect(() => read(line)).toThrow("Nothing was measured");
  });

  it("with an id twice is refused", () => {
    expect(() => read(good, good)).toThrow('line 2: the id "g1" stands twice');
  });
});
