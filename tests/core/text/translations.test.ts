import { describe, expect, it } from "vitest";
import { createTranslations } from "../../../src/core/text/translations.ts";

const GLOSSARY = [
  { en: ["residence permit"], de: ["Aufenthaltstitel"], fr: ["titre de séjour"] },
  { en: ["school"], de: ["Schule"], fr: ["école"] },
  { en: ["train"], de: ["Zug"] },
];
const everything = () => true;

describe("translations", () => {
  const german = createTranslations(GLOSSARY, "de", ["en"], everything);

  it("are the stems of the words in the texts' languages, and the word itself", () => {
    expect(german.of("schulen")).toContainEqual({ stem: "school", weight: 1 });
    expect(german.of("giz")).toEqual([{ stem: "giz", weight: 1 }]);
  });

  it("count a word less that is one of several which say it", () => {
    const weights = german.of("aufenthaltstitel").filter(({ stem }) => stem === "permit");
    expect(weights).toEqual([{ stem: "permit", weight: 0.6 }]);
  });

  it("know terms of several words by all of them", () => {
    const french = createTranslations(GLOSSARY, "fr", ["de"], everything);
    expect(french.phrases).toHaveLength(1);
    expect(french.knows("titre")).toBe(false);
  });

  it("leave out what is in none of the texts", () => {
    const found = createTranslations(GLOSSARY, "de", ["en"], (stem) => stem === "school");
    expect(found.knows("zug")).toBe(false);
    expect(found.knows("schule")).toBe(true);
  });
});
