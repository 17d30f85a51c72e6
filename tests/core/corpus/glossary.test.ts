import { expect, it } from "vitest";
import { readShippedGlossary } from "../../../src/adapters/files/shipped-glossary.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { LANGUAGES } from "../../../src/core/language.ts";

const DOCUMENT = { path: "text.md", text: "# Text\n\nOne sentence." };

it("is read from the corpus, words that mean the same parted", () => {
  const text = "- { en: rent, de: Miete | Mietzins }\n";
  const { glossary, problems } = readCorpus([DOCUMENT, { path: "glossary.yaml", text }]);
  expect(problems).toEqual([]);
  expect(glossary).toEqual([{ en: ["rent"], de: ["Miete", "Mietzins"] }]);
});

it("tells a fault with its line", () => {
  const text = "- { en: rent }\n- { english: rent }\n";
  const { problems } = readCorpus([DOCUMENT, { path: "glossary.yaml", text }]);
  expect(problems).toMatchObject([{ file: "glossary.yaml", line: 2 }]);
});

it("comes along with more than 400 terms, each in all languages, none twice", async () => {
  const glossary = await readShippedGlossary();
  expect(glossary.length).toBeGreaterThan(400);
  expect(glossary.filter((term) => LANGUAGES.some((language) => (term[language] ?? []).length === 0))).toEqual([]);
  const rows = glossary.map((term) => JSON.stringify(term));
  expect(new Set(rows).size).toBe(rows.length);
});
