import { expect, it } from "vitest";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { checkCorpus } from "../../../src/core/diagnostics/corpus-checks.ts";

it("counts the problems beyond the first twenty instead of listing them", () => {
  const files = Array.from({ length: 30 }, (_, index) => ({ path: `d${index}/document.yaml`, text: "title: [" }));
  const checks = checkCorpus(readCorpus(files), "/srv/corpus");
  expect(checks).toHaveLength(21);
  expect(checks.at(-1)?.finding).toMatch(/^There are \d+ more problems\.$/u);
});

it("finds nothing missing in a library that is about no city", () => {
  const text = "---\nauthors: [A]\ndate: 1999\npages: 3\n---\n# Bees\n\nBees dance.\n";
  const checks = checkCorpus(readCorpus([{ path: "bees.md", text }]), "/srv/corpus");
  expect(checks.map(({ subject, status }) => [subject, status])).toEqual([
    ["Corpus", "ok"],
    ["Cities", "ok"],
  ]);
});

it("counts the plain documents beyond the first twenty that could be better", () => {
  const files = Array.from({ length: 25 }, (_, index) => ({
    path: `d${index}.md`,
    text: `# Title ${index}\n\nText.\n`,
  }));
  const warnings = checkCorpus(readCorpus(files), "/srv/corpus").filter(({ subject }) => subject === "Corpus");
  expect(warnings).toHaveLength(1 + 20 + 1);
  expect(warnings.at(-1)?.finding).toBe("The same holds for 5 more files.");
});
