import { describe, expect, it } from "vitest";
import type { CheckerCase } from "../../../../src/core/evaluation/checker/checker-case.ts";
import { generateCases } from "../../../../src/core/evaluation/checker/generate-cases.ts";
import { splitSentences } from "../../../../src/core/text/sentences.ts";
import { beeCorpus } from "../../../support/bee-corpus.ts";

const corpus = beeCorpus();
const cases = generateCases(corpus, 1);
const ofKind = (kind: string): CheckerCase[] => cases.filter((one) => one.kind === kind);
const sourceOf = ({ passages }: CheckerCase): string => passages.map(({ text }) => text).join(" ");
const numbersIn = (text: string): string[] =>
  Array.from(text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu), ([number]) => number.replaceAll(",", ""));

describe("the sentences generated from a corpus", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(generateCases(corpus, 1)).toEqual(cases);
    expect(generateCases(corpus, 2)).not.toEqual(cases);
  });

  it("hold every sentence of prose letter for letter", () => {
    const texts = corpus.passages.flatMap((passage) => splitSentences(passage.text).map(({ text }) => text));
    expect(new Set(ofKind("verbatim").map(({ text }) => text))).toEqual(
      new Set(texts.filter((text) => text.endsWith("."))),
    );
  });

  it("have ids of their own and are parted by passage", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const halves = new Map<string, string>();
    for (const { passages, half } of cases.filter((one) => one.passages.length === 1)) {
      const [id = ""] = passages.map((passage) => passage.id);
      expect(halves.get(id) ?? half).toBe(half);
      halves.set(id, half);
    }
    expect(new Set(halves.values())).toEqual(new Set(["development", "test"]));
  });

  it("that are bad say something that no sentence of their passage says", () => {
    const bad = cases.filter(({ verdict, passages }) => verdict === "bad" && passages.length > 0);
    expect(bad.length).toBeGreaterThan(100);
    for (const one of bad) expect(sourceOf(one)).not.toContain(one.text);
  });

  it.each(["invented-figure", "changed-digit", "changed-magnitude", "changed-year"])(
    "of the kind %s hold a number that the passage lacks",
    (kind) => {
      expect(ofKind(kind)).not.toEqual([]);
      for (const one of ofKind(kind)) {
        const given = numbersIn(sourceOf(one));
        expect(numbersIn(one.text).filter((number) => !given.includes(number))).not.toEqual([]);
      }
    },
  );

  it("that cite what does not exist cite nothing", () => {
    expect(ofKind("invented-citation").map(({ passages }) => passages.length)).toEqual(
      ofKind("invented-citation").map(() => 0),
    );
  });

  it("that are fused cite two passages", () => {
    expect(new Set(ofKind("fused").map(({ passages }) => passages.length))).toEqual(new Set([2]));
  });
});
