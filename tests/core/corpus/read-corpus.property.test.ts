import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import { filesOf, LIGHTHOUSES } from "../../support/lighthouse-corpus.ts";

const LINES = [
  "# Kiel",
  "## Oil {#oil}",
  "## Oil",
  '### {#x label="y"}',
  "- a\n  - b[^1]",
  "1. c",
  "| a | b |\n|---|---|\n| c | d |",
  "> [!NOTE]\n> e",
  "> f",
  "[^1]: g",
  "[^1]:",
  "<!-- page 3 -->",
  "<!-- terms: h -->",
  "<!--",
  "```\ni",
  "---",
  "title: j",
  "<b>k</b>",
  "l[^1] m.",
  "n:",
  "![](o)",
  "\u0301",
  "\uFDD0[^1]",
  "*p **q* r**",
  "&#0;",
  "&#xFDD0;",
  "[^1][^2]",
  "\t",
  "{#s}",
  "[!NOTE]",
  "x ".repeat(900),
];
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: "binary" }), fc.string()), { maxLength: 12 })
  .chain((lines) => fc.constantFrom("\n", "\n\n", "\r\n").map((end) => lines.join(end)));
const path = fc.oneof(
  fc.constantFrom(
    "a.md",
    "A.md",
    "a/b.md",
    "a/B.md",
    "a/b/c.md",
    "a-b.md",
    ".md",
    "/.md",
    "a/README.md",
    "__proto__.md",
    "lighthouses/en/kiel.md",
  ),
  fc.constantFrom(
    "lighthouses/document.yaml",
    "lighthouses/figures.yaml",
    "lighthouses/de/kiel.md",
    "x/document.yaml",
    "document.yaml",
  ),
  fc.string().map((name) => `${name}.md`),
);

describe("reading any files as a corpus", () => {
  it("never throws and gives either a corpus or problems, each with a line and a remedy", () => {
    fc.assert(
      fc.property(fc.dictionary(path, markdown, { maxKeys: 5 }), fc.boolean(), (files, described) => {
        const { corpus, problems } = readCorpus(filesOf({ ...(described ? LIGHTHOUSES : {}), ...files }));
        expect(corpus === null).toBe(problems.length > 0);
        for (const { line, problem, remedy } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(problem.length * remedy.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("gives every passage an id of its own, a section that holds it and sentences that are its own words", () => {
    const name = fc.constantFrom(
      "a.md",
      "A.md",
      "a/b.md",
      "a/B.md",
      "a/b/c.md",
      "a/b-c.md",
      "a-b.md",
      "é.md",
      "🐝.md",
      ".md",
    );
    const texts = markdown.map((text) => text.replaceAll(/[\0\uFFFD]/g, ""));
    fc.assert(
      fc.property(fc.dictionary(name, texts), (files) => {
        const { corpus, problems } = readCorpus(filesOf(files));
        expect(problems.filter(({ problem }) => !problem.includes("UTF-8"))).toEqual([]);
        const passages = corpus?.passages ?? [];
        expect(new Set(passages.map((passage) => passage.id)).size).toBe(passages.length);
        for (const passage of passages) {
          expect(corpus?.sectionOf(passage).passages).toContain(passage.id);
          expect(passage.id).toBe(`${passage.document}/${passage.section}/${passage.id.split("/").at(-1)}`);
          expect(passage.text).toMatch(/\S/);
          expect(passage.text.length).toBeLessThanOrEqual(1_200);
          expect(passage.text).not.toMatch(/[^\S \n]|\u200B|\p{Cs}| {2}|^\s|\s$/u);
          for (const { text, start, end } of splitSentences(passage.text))
            expect(passage.text.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
