import { describe, expect, it } from "vitest";
import type { Figure, FigureValue } from "../../../src/core/corpus/figure.ts";
import { createFigureLookup } from "../../../src/core/figures/figure-lookup.ts";
import { analyzeQuestion } from "../../../src/core/retrieval/query.ts";
import { assistantOver } from "../../support/bee-assistant.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";

const corpus = beeCorpus();
const { analysis, retriever } = assistantOver(corpus);

function lookUp(question: string, figures: readonly Figure[] = corpus.figures) {
  const match = createFigureLookup(figures, retriever.keyword, "en")(analyzeQuestion(question, analysis));
  if (match === null) return null;
  return { id: match.figure.id, values: Object.fromEntries([...match.values].map(([city, { text }]) => [city, text])) };
}

const value = (changes: Partial<FigureValue>): FigureValue => ({
  city: "lyon",
  scope: "city",
  value: 1,
  text: "one",
  date: "2018",
  dateKnown: true,
  passage: "bees/lyon/hives/1",
  pages: null,
  source: null,
  note: null,
  ...changes,
});

const figure = (id: string, label: string, values: readonly FigureValue[]): Figure => ({
  id,
  document: "bees",
  label,
  names: [],
  unit: "bees",
  values,
});

describe("the figure that a question names", () => {
  it.each(["What is the number of hives?", "How many hives are there?", "hives", "Which town has the most beehives?"])(
    "is found by its label and other names: %j",
    (question) => {
      expect(lookUp(question)).toEqual({ id: "hives", values: { lyon: "640", braga: "95", izmir: "2,300" } });
    },
  );

  it("has values for those cities only that have one", () => {
    expect(lookUp("What was the honey harvest?")?.values).toEqual({
      lyon: "4,200 kilograms",
      braga: "1,150 kilograms",
    });
  });

  it.each([
    ["nothing that a figure is named after is asked for", "How many keepers are there?"],
    ["only a part of its name is there", "How much honey?"],
    [
      "most of the question is about something else",
      "How many hives did the wasps, lorries and mites of autumn destroy?",
    ],
    ["a thing of that name is asked about, not its amount", "Who brings the hives?"],
    ["nothing is asked", "?"],
  ])("is none when %s", (_reason, question) => {
    expect(lookUp(question)).toBeNull();
  });

  it("is none when there are no figures", () => {
    expect(lookUp("How many hives are there?", [])).toBeNull();
  });

  it("is the one that accounts for more of the question", () => {
    const figures = [
      figure("honey", "Honey", [value({ text: "any" })]),
      figure("pine", "Pine honey", [value({ text: "pine" })]),
    ];
    expect(lookUp("How much pine honey?", figures)?.id).toBe("pine");
    expect(lookUp("How much honey?", figures)?.id).toBe("honey");
  });

  it("is the one for more cities when two are named alike", () => {
    const one = figure("one", "Honey", [value({})]);
    const two = figure("two", "Honey", [value({}), value({ city: "braga" })]);
    expect(lookUp("How much honey?", [one, two])?.id).toBe("two");
    expect(lookUp("How much honey?", [two, one])?.id).toBe("two");
  });
});

describe("the value of a figure", () => {
  it("is the latest, unless years are asked for", () => {
    expect(lookUp("How many union members?")?.values).toEqual({ izmir: "540" });
    expect(lookUp("How many union members in 2010?")?.values).toEqual({ izmir: "310" });
  });

  it("is none for a year that no value has", () => {
    expect(lookUp("How many union members in 1999?")).toBeNull();
  });

  it("is the latest by month too, and the first given of two from the same time", () => {
    const honey = figure("honey", "Honey", [
      value({ text: "spring", date: "2018-03" }),
      value({ text: "autumn", date: "2018-10" }),
      value({ text: "autumn again", date: "2018-10" }),
    ]);
    expect(lookUp("How much honey?", [honey])?.values).toEqual({ lyon: "autumn" });
  });

  it("of no city is left out", () => {
    expect(lookUp("How much honey?", [figure("honey", "Honey", [value({ city: null })])])).toBeNull();
  });
});
