import { describe, expect, it, test } from "vitest";
import { beeCorpus } from "../../support/bee-corpus.ts";
import { checkAgainst, failing, findingOf, verdictOn } from "../../support/sentence-check.ts";

const bees = checkAgainst(beeCorpus(), "bees");

describe("a sentence about bees that says what its passage says", () => {
  test.each([
    ["in other words", "Lyon counts 640 beehives on its roofs, owned by 85 keepers.", ["lyon/hives/1"]],
    [
      "with its clauses in another order",
      "Because the lime trees flowered early, Lyon harvested 4,200 kilograms of honey in 2018.",
      ["lyon/hives/2"],
    ],
    ["with another number format", "In 2018 Lyon's honey harvest came to 4.2 thousand kilograms.", ["lyon/hives/2"]],
    [
      "with a pronoun resolved",
      "The school “Abeille Ouverte” was founded by Paul Garnier in 2004.",
      ["lyon/practice/2"],
    ],
    ["with a negation in other words", "Losses of colonies are not paid for by the town.", ["lyon/troubles/1"]],
    ["as an answer to a question", "No, the town does not pay for the losses.", ["lyon/troubles/1"]],
    ["of two passages", "Lyon has 640 hives, Braga only 95.", ["lyon/hives/1", "braga/hives/1"]],
    [
      "comparing what the figures of two passages say",
      "With 2,300 hives, Izmir has more than Lyon, which has 640.",
      ["izmir/hives/1", "lyon/hives/1"],
    ],
    [
      "with a share in words",
      "Pine honey makes up more than two thirds of what the market of Kemeraltı sells.",
      ["izmir/hives/1"],
    ],
    [
      "with a date reckoned to its century",
      "The monks of Braga have kept bees since the 18th century.",
      ["braga/hives/1"],
    ],
  ])("passes %s", (_, sentence, passages) => {
    expect(failing(bees(sentence, ...passages))).toEqual([]);
  });
});

describe("a sentence about bees that says something else", () => {
  test.each([
    ["an invented figure", "Lyon has 640 hives, which give 31 jobs.", "lyon/hives/1", "numbers"],
    ["a changed digit", "Lyon has 650 hives on its roofs.", "lyon/hives/1", "numbers"],
    ["a figure of something else", "Lyon has 85 hives on its roofs.", "lyon/hives/1", "numbers"],
    ["two figures in each other's place", "Lyon has 85 hives, which belong to 640 keepers.", "lyon/hives/1", "numbers"],
    [
      "a figure of another year",
      "In 2018 the beekeepers' union of Izmir had 310 members.",
      "izmir/practice/1",
      "numbers",
    ],
    ["another unit", "The honey harvest of Lyon came to 4,200 litres in 2018.", "lyon/hives/2", "numbers"],
    ["a bound that is none", "Lyon has more than 640 hives.", "lyon/hives/1", "numbers"],
    ["a changed year", "The school was founded in 2014 by Paul Garnier.", "lyon/practice/2", "dates"],
    ["a beginning as an end", "The monks kept bees in Braga until 1740.", "braga/hives/1", "dates"],
    ["an invented name", "The school was founded in 2004 by Claire Dubois.", "lyon/practice/2", "names"],
    ["an invented name at its beginning", "Grenoble has 640 hives on its roofs.", "lyon/hives/1", "names"],
    ["a name made of two", "The school was founded in 2004 by Jeanne Garnier.", "lyon/practice/2", "names"],
    ["an invented quotation", "The keepers call the losses “a silent plague”.", "lyon/troubles/1", "quotes"],
    ["another city", "Braga has 640 hives on its roofs.", "lyon/hives/1", "city"],
    ["what no passage says", "Bears climb the roofs at night and steal the combs.", "lyon/hives/1", "coverage"],
    ["a denial too many", "Wasps did not kill 40 colonies in 2017.", "lyon/troubles/1", "negation"],
    ["a denial too few", "The town pays for the losses.", "lyon/troubles/1", "negation"],
    [
      "a comparison turned round",
      "Lyon counts more hives than Izmir, namely 640 against 2,300.",
      "izmir/hives/1",
      "numbers",
    ],
    ["an opinion as a fact", "The town should pay for the losses.", "lyon/troubles/1", "negation"],
  ])("fails with %s", (_, sentence, passage, check) => {
    expect(failing(bees(sentence, passage))).toContain(check);
  });

  it("fails when it cites nothing that it was given, and nothing else is checked", () => {
    expect(bees("Lyon has 640 hives.").results).toEqual([
      { check: "citation", outcome: "fails", finding: "It cites no passage that it was given." },
    ]);
  });
});

describe("a sentence that is longer than any", () => {
  it("is not checked and does not pass", () => {
    const verdict = bees(`Lyon has 640 hives${" and more hives".repeat(200)}.`, "lyon/hives/1");
    expect(verdict.passes).toBe(false);
    expect(findingOf(verdict, "coverage")).toContain("longer than 2000 characters");
  });
});

describe("what a verdict tells", () => {
  it("says which number is missing and which the passage has", () => {
    expect(findingOf(bees("Lyon has 12,600 hives.", "lyon/hives/1"), "numbers")).toBe(
      "12,600 is not in the passage; it has 640.",
    );
  });

  it("says of whom the passage says it", () => {
    expect(findingOf(bees("Braga's honey harvest was 4,200 kilograms in 2018.", "lyon/hives/2"), "city")).toBe(
      "The passage is not about Braga.",
    );
  });

  it("says what the passage does not hold", () => {
    expect(findingOf(bees("Bears climb the roofs at night.", "lyon/hives/1"), "coverage")).toContain("“Bears”");
  });

  it("has a result for every check, in their order", () => {
    const { results } = bees("Lyon has 640 hives.", "lyon/hives/1");
    expect(results.map(({ check }) => check)).toEqual([
      "citation",
      "quotes",
      "numbers",
      "dates",
      "names",
      "city",
      "coverage",
      "negation",
      "direction",
      "comparison",
      "attribution",
    ]);
  });

  it("calls a check that had nothing to compare not applicable", () => {
    const { results } = bees("Lyon has hives on its roofs.", "lyon/hives/1");
    expect(results.filter(({ outcome }) => outcome === "not_applicable").map(({ check }) => check)).toContain("dates");
  });
});

describe("the quotes of a verdict", () => {
  const quotes = (sentence: string, ...passages: string[]) =>
    bees(sentence, ...passages).quotes.map(({ quote }) => quote);

  it("are the one sentence that carries it", () => {
    expect(quotes("Lyon counts 640 hives on its roofs.", "lyon/hives/1")).toEqual(["Lyon has 640 hives on its roofs."]);
  });

  it("are two sentences side by side as one quote", () => {
    expect(quotes("Lyon's 640 hives belong to 85 keepers, most of them retired.", "lyon/hives/1")).toEqual([
      "Lyon has 640 hives on its roofs. They belong to 85 keepers, most of whom are retired.",
    ]);
  });

  it("are one of each passage that carries something, in the order cited", () => {
    expect(
      quotes("Braga has 95 hives in the gardens, Lyon 640 on its roofs.", "lyon/hives/1", "braga/hives/1"),
    ).toEqual(["Lyon has 640 hives on its roofs.", "In Braga 95 hives stand in the gardens of the monastery."]);
  });

  it("leave out a passage that adds nothing", () => {
    expect(quotes("Lyon has 640 hives on its roofs.", "lyon/hives/1", "braga/troubles/1")).toEqual([
      "Lyon has 640 hives on its roofs.",
    ]);
  });

  it("find a figure in another format", () => {
    const text = "It rained. The tower is 1,200 metres from the sea. It has a red lamp.";
    expect(verdictOn("The tower stands 1200 m from the sea.", text).quotes.map(({ quote }) => quote)).toEqual([
      "The tower is 1,200 metres from the sea.",
    ]);
  });

  it("are none when the sentence fails", () => {
    expect(quotes("Lyon has 650 hives on its roofs.", "lyon/hives/1")).toEqual([]);
  });
});
