import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../../src/core/evaluation/dataset.ts";
import { datasetCorpus, passageId } from "../../../src/core/evaluation/dataset-corpus.ts";

test("a sample holds as many as asked for, in order and without repeats", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }), (size, limit) => {
      const items = Array.from({ length: size }, (_, at) => at);
      const chosen = sample(items, limit);
      return (
        chosen.length === Math.min(size, limit) && chosen.every((item, at) => at === 0 || item > (chosen[at - 1] ?? -1))
      );
    }),
  );
});

test.each([2, 3, 5, 7])("a sample is fair to each kind where %i kinds take turns", (kinds) => {
  const items = Array.from({ length: 1000 }, (_, at) => at % kinds);
  const chosen = sample(items, 500);
  for (let kind = 0; kind < kinds; kind++)
    expect(chosen.filter((one) => one === kind).length / 500).toBeCloseTo(1 / kinds, 1);
});

test("a sample reaches all parts of a set", () => {
  const chosen = sample(
    Array.from({ length: 1000 }, (_, at) => at),
    10,
  );
  for (const start of [0, 250, 500, 750]) expect(chosen.some((at) => at >= start && at < start + 250)).toBe(true);
});

test("an article becomes a document with one section of its title, its paragraphs passages", () => {
  const corpus = datasetCorpus([{ id: "article-1", title: "Normans", paragraphs: ["First.", "Second."] }]);
  const second = corpus.passage(passageId("article-1", 1));
  expect(second?.text).toBe("Second.");
  expect(second && corpus.sectionOf(second).heading).toBe("Normans");
  expect(corpus.document("article-1")?.title).toBe("Normans");
});
