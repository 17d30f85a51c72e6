import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../../src/core/corpus/corpus.ts";
import type { Language } from "../../../../src/core/language.ts";
import { askedValues } from "../../../../src/core/quiz/facts/asked-value.ts";
import { askedYears } from "../../../../src/core/quiz/facts/asked-year.ts";
import { plainQuestion, withQualifier } from "../../../../src/core/quiz/facts/plain-question.ts";
import { readStatements } from "../../../../src/core/quiz/facts/read-sentence.ts";
import { valueFacts } from "../../../../src/core/quiz/facts/value-facts.ts";
import { beeCorpus, BEES } from "../../../support/bee-corpus.ts";

/** The bees with one more section of Lyon, whose sentences are asked in these words. */
function asking(text: string, ...questions: readonly (readonly string[])[]): Corpus {
  const asks = questions.map((each, place) => `<!-- asks ${place + 1}: ${each.join(" | ")} -->`).join("\n");
  const lyon = `${BEES["bees/en/lyon.md"] ?? ""}\n\n## Old guild {#old-guild}\n\n${text}\n${asks}\n`;
  return beeCorpus({ ...BEES, "bees/en/lyon.md": lyon });
}

function statementsOf(corpus: Corpus, language: Language = "en") {
  return readStatements(corpus, language).filter(({ passage }) => passage.id.includes("old-guild"));
}

function firstQuestion(...questions: readonly string[]): string | null {
  const [statement] = statementsOf(asking("The guild of Lyon was founded in 1911.", questions));
  return statement === undefined ? null : plainQuestion(statement);
}

function yearsOf(text: string, ...questions: readonly (readonly string[])[]) {
  const corpus = asking(text, ...questions);
  return askedYears(statementsOf(corpus), corpus, "en").map(({ question, year }) => [question, year]);
}

describe("the plain question of a sentence", () => {
  it("is the first that its editor wrote", () => {
    expect(firstQuestion("When was the guild founded?", "How old is the club?")).toBe("When was the guild founded?");
  });

  it.each([["founding of the guild"], ["When?"], ["Who founded the guild and when did they do it?"]])(
    "is not %j, which is no full question, or two",
    (question) => {
      expect(firstQuestion(question)).toBeNull();
    },
  );

  it("takes a qualifier in brackets before its mark, as each language writes it", () => {
    expect(withQualifier("When was it built?", "Lyon", "en")).toBe("When was it built (Lyon)?");
    expect(withQualifier("Quand l'a-t-on bâti ?", "Lyon", "fr")).toBe("Quand l'a-t-on bâti (Lyon) ?");
    expect(withQualifier("متى بني البرج؟", "ليون", "ar")).toBe("متى بني البرج (ليون)؟");
    expect(withQualifier("When was it built?", "", "en")).toBe("When was it built?");
  });
});

describe("questions for years", () => {
  const asked = ["When was the bees' guild founded?"];

  it("name the city where they do not do so themselves", () => {
    expect(yearsOf("The guild of Lyon was founded in 1911.", asked)).toEqual([
      ["When was the bees' guild founded (Lyon)?", 1911],
    ]);
    expect(yearsOf("The guild of Lyon was founded in 1911.", ["When was Lyon's guild of bees founded?"])).toEqual([
      ["When was Lyon's guild of bees founded?", 1911],
    ]);
  });

  it("name the country where the sentence is about that", () => {
    expect(yearsOf("The first law on bees in France is of 1911.", ["When was the first law on bees made?"])).toEqual([
      ["When was the first law on bees made (France)?", 1911],
    ]);
  });

  it.each([
    ["two years", "The guild was planned in 1909 and founded in 1911."],
    ["a decade", "The guild was founded in the 1910s."],
    ["no year but the report's own", "The guild was founded in 2019."],
    ["no year", "The guild was founded early."],
  ])("are not asked of a sentence with %s", (_what, text) => {
    expect(yearsOf(text, asked)).toEqual([]);
  });

  it("are not asked where two sentences answer them", () => {
    expect(yearsOf("The guild was founded in 1911. It was founded anew in 1946.", asked, asked)).toEqual([]);
  });

  it("do not tell their year", () => {
    expect(yearsOf("The guild was founded in 1911.", ["When was the guild of 1911 founded?"])).toEqual([]);
  });
});

describe("questions for values", () => {
  it("ask for the number that their sentence gives, and say of when", () => {
    const corpus = beeCorpus();
    const statements = readStatements(corpus, "en");
    const facts = valueFacts(corpus, "en", statements);
    const [fact] = facts.filter(
      ({ statement, bound, unit }) =>
        statement?.reading.quantities.length === 1 && bound === "exact" && unit !== "percent",
    );
    if (fact === undefined || fact.statement === null) throw new TypeError("the bees have no figure");
    const { passage, place } = fact.statement;
    const questions = Array.from({ length: place }, (_, at) =>
      at === place - 1 ? ["How many hives stand on roofs?"] : [],
    );
    const asked = { ...fact, statement: { ...fact.statement, passage: { ...passage, questions } } };
    const only = askedValues([asked], corpus, "en");
    expect(only.get(fact.id)).toBe(`How many hives stand on roofs (${fact.subject})?`);
    const twin = { ...asked, id: "hives/twin", value: asked.value * 2 };
    expect(askedValues([asked, twin], corpus, "en").size).toBe(0);
    expect(askedValues([{ ...asked, unit: "euros" }], corpus, "en").size).toBe(0);
    expect(askedValues([{ ...asked, bound: "over" }], corpus, "en").size).toBe(0);
  });
});
