import { describe, expect, it } from "vitest";
import { compoundParts } from "../../../src/core/languages/german/compound-parts.ts";
import { germanStem } from "../../../src/core/languages/german/german-stem.ts";
import { rulesOf } from "../../../src/core/languages/rules-of.ts";
import { askedQuantity, givesQuantity } from "../../../src/core/retrieval/asked-quantity.ts";
import { questionKind } from "../../../src/core/retrieval/question-kind.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { stemsOf } from "../../../src/core/text/terms.ts";

const stem = (word: string): string => germanStem(fold(word));

describe("German words", () => {
  it.each([
    ["Flüchtlinge", "Fluechtlingen", "Geflüchtete"],
    ["Städte", "Stadt", "Staedten"],
    ["Türkei", "türkische", "tuerkischen"],
    ["Bewohner", "Bewohnern", "Bewohners"],
    ["gestiegen", "Anstieg", "stieg"],
  ])("have one stem: %s, %s, %s", (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each([
    ["neue", "nie"],
    ["Quelle", "Qual"],
    ["Steuer", "Stür"],
  ])("keep apart what is not the same: %s, %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it("are searched without articles and question words", () => {
    expect(stemsOf("Wie viele der Flüchtlinge wohnen dort?", "de")).toEqual(["fluchtling", stem("wohnen")]);
  });
});

describe("German compounds", () => {
  const words = new Set(["arbeitslos", "quote", "woche", "ende", "schule", "kinder", "auslander", "anteil"]);
  const parts = (word: string) => compoundParts(fold(word), (part) => words.has(part));

  it.each([
    ["Arbeitslosenquote", ["arbeitslos", "quote"]],
    ["Wochenende", ["woche", "ende"]],
    ["Ausländeranteil", ["auslander", "anteil"]],
    ["Textilquote", ["textil", "quote"]],
  ])("are cut where both parts are words, or the last is: %s", (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });

  it.each(["Quote", "Kinderwagen", "Xquote"])("are left whole where they are not: %s", (word) => {
    expect(parts(word)).toEqual([]);
  });
});

describe("German questions", () => {
  it.each([
    ["Wie viele Menschen leben in Istanbul?", "number"],
    ["Arbeitslosenquote in Offenbach", "number"],
    ["Seit wann gilt das Zuwanderungsgesetz?", "date"],
    ["Warum gehen Kinder nicht zur Schule?", "reason"],
    ["Wer hat den Bericht geschrieben?", "person"],
    ["Wo liegt Tanger?", "place"],
    ["Was bedeutet Uyum?", "definition"],
    ["Welche Projekte gibt es?", "list"],
    ["Vergleiche die drei Städte", "comparison"],
    ["Welche Stadt hat die höchste Arbeitslosigkeit?", "comparison"],
    ["Erzähl mir von Tanger", "other"],
  ])("ask for a kind of thing: %s", (question, kind) => {
    expect(questionKind(question, "de")).toBe(kind);
  });

  it("ask for amounts, and sentences give them", () => {
    expect(askedQuantity("Wie viele Flüchtlinge leben dort?", "de")).toEqual({ unit: "count", of: ["fluchtlinge"] });
    expect(askedQuantity("Wie hoch ist die Arbeitslosigkeit?", "de")?.unit).toBe("percent");
    expect(askedQuantity("Was kostet der Kurs?", "de")?.unit).toBe("money");
    expect(givesQuantity("percent", "Die Quote liegt bei 9,8 %.", "de")).toBe(true);
    expect(givesQuantity("percent", "Der Kurs dauert zehn Wochen.", "de")).toBe(false);
    expect(givesQuantity("duration", "Ein zehnwöchiger Kurs.", "de")).toBe(true);
    expect(givesQuantity("count", "Am 27. September 2016 war Eröffnung.", "de")).toBe(false);
  });

  it.each(["Und in Tanger?", "Was ist mit den anderen beiden?", "Wer leitet es?", "Seit wann gibt es das dort?"])(
    "lean on what was said before: %s",
    (question) => {
      const { followUps, legible } = rulesOf("de");
      const text = legible(question);
      expect(followUps.opening.test(text) || followUps.pointing.test(text)).toBe(true);
    },
  );
});
