import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/core/language.ts";
import { detectLanguage } from "../../../src/core/text/detect-language.ts";

type Case = { readonly language: string; readonly question: string };

const read = <Line>(file: string): Line[] =>
  readFileSync(`tests/evals/${file}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

const SETS = ["development", "held-out", "held-out-2"].map((set) => [set, read<Case>(`languages/${set}`)] as const);
/** Nothing found is answered in English. */
const taken = (question: string) => detectLanguage(question) ?? "en";

describe("the language of a short question", () => {
  it.each(SETS)("is told nearly always, in each language (%s)", (_set, cases) => {
    for (const language of LANGUAGES) {
      const own = cases.filter((each) => each.language === language);
      const wrong = own.filter(({ question }) => taken(question) !== language);
      expect(own.length).toBeGreaterThan(4);
      expect(wrong.length / own.length, wrong.map(({ question }) => question).join("; ")).toBeLessThan(0.15);
    }
  });

  it("is never taken for another where it is English", () => {
    const english = [
      ...SETS.flatMap(([, cases]) => cases.filter(({ language }) => language === "en")),
      ...read<{ readonly question: string }>("questions/development"),
    ];
    const wrong = english.filter(({ question }) => taken(question) !== "en");
    expect(english.length).toBeGreaterThan(900);
    expect(wrong).toEqual([]);
  });

  it.each([
    ["FLÜCHTLINGE IN ISTANBUL, WIE VIELE?", "de"],
    ["wie viele fluchtlinge leben dort", "de"],
    ["Istanbul’da kaç kişi yaşıyor?", "tr"],
    ["ISTANBUL NÜFUSU KAÇ?", "tr"],
    ["Qu’est-ce que l’intégration ?", "fr"],
    ["Où habitent-ils ?".normalize("NFD"), "fr"],
    ["ما هو Wikipedia؟", "ar"],
  ])("is told in capitals, with other signs or among names: %s", (question, language) => {
    expect(detectLanguage(question)).toBe(language);
  });

  it.each([
    ["names alone", "Küçükçekmece Tarlabaşı Hochschule"],
    ["no words", "2015?! 14,6 %"],
    ["nothing", ""],
    ["words of no list", "blorf wimmel zzub"],
    ["a word that two languages have", "Was?"],
    ["Persian, which shares letters with Arabic", "چند پناهنده در استانبول زندگی می‌کنند؟"],
    ["another script", "Сколько беженцев в Стамбуле?"],
  ])("is left open for %s", (_what, question) => {
    expect(detectLanguage(question)).toBeNull();
  });

  it("is English where an English question quotes another language", () => {
    expect(detectLanguage("What does the Hochschule für Gestaltung do?")).toBe("en");
    expect(detectLanguage("What does مرحبا mean, and who says it?")).toBe("en");
  });
});
