import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { materialOf } from "../../../../src/core/quiz/bank.ts";
import { CHECKS } from "../../../../src/core/quiz/checks/checks.ts";
import { drawAskedYears } from "../../../../src/core/quiz/drawing/asked-years.ts";
import type { Candidate, Material } from "../../../../src/core/quiz/drawing/candidate.ts";
import { drawNumbers, drawValueChoices } from "../../../../src/core/quiz/drawing/values.ts";
import { areApart, intervalOf } from "../../../../src/core/quiz/facts/interval.ts";
import { type Item, ITEM_CHECKS, type ItemCheck } from "../../../../src/core/quiz/item.ts";
import { shippedCorpus } from "../../../support/shipped-corpus.ts";

describe("the checks of an item", () => {
  let material: Material;
  let choices: Candidate[];
  beforeAll(async () => {
    material = materialOf(await shippedCorpus("en"), "en");
    choices = drawValueChoices(material);
  }, 60_000);

  const choice = (id: string): Candidate => {
    const found = choices.find(({ item }) => item.id === `single-choice/${id}`);
    if (found === undefined) throw new TypeError(`nothing was drawn of ${id}`);
    return found;
  };
  const verdictOf = (check: ItemCheck, candidate: Candidate) => CHECKS[check](candidate, material).verdict;
  const changed = (candidate: Candidate, item: Partial<Item>): Candidate => ({
    ...candidate,
    item: { ...candidate.item, ...item },
  });
  const withDistractor = (candidate: Candidate, text: string, number: number): Candidate => ({
    ...candidate,
    distractors: [{ text, number, trueOf: "something else" }, ...candidate.distractors.slice(1)],
  });

  it("hold for a sound question, each for a reason", () => {
    for (const check of ITEM_CHECKS) {
      const { verdict, reason } = CHECKS[check](choice("welfare-applications-bulgarians/1"), material);
      expect([check, verdict]).toEqual([check, "holds"]);
      expect(reason).not.toBe("");
    }
  });

  it("refuse a stem that leaves out the year where another year has another value", () => {
    const candidate = choice("welfare-applications-bulgarians/1");
    const stem = candidate.item.stem.replace(", 2006)", ")");
    expect(stem).not.toBe(candidate.item.stem);
    expect(verdictOf("qualifiers", changed(candidate, { stem }))).toBe("refused");
    expect(verdictOf("look-up", changed(candidate, { stem }))).toBe("refused");
  });

  it("refuse as a wrong option what the report gives for the same", () => {
    const candidate = choice("unemployment-rate/1");
    const [fact] = candidate.facts;
    expect(verdictOf("single-valued", withDistractor(candidate, "15.4%", (fact?.value ?? 0) - 0.1))).toBe("refused");
  });

  it("refuse a wrong option that is true of nothing, or is the right answer", () => {
    const candidate = choice("population/3");
    const [first] = candidate.distractors;
    if (first === undefined) throw new TypeError("no wrong option");
    const invented = { ...candidate, distractors: [{ ...first, trueOf: "" }] };
    const right = { ...candidate, distractors: [{ ...first, text: candidate.facts[0]?.text ?? "" }] };
    expect(verdictOf("distractors-contradicted", invented)).toBe("refused");
    expect(verdictOf("distractors-contradicted", right)).toBe("refused");
  });

  it.each([
    ["Two thirds", "two thirds"],
    ["Frankfurt", "Frankfurt/Main"],
    ["14,600,000", "14.600.000"],
  ])("refuse %j beside %j, which mean or contain the same", (one, other) => {
    const options = [one, other, "Another"].map((text, place) => ({ id: "abc".charAt(place), text }));
    expect(verdictOf("options-distinct", changed(choice("population/3"), { options }))).toBe("refused");
  });

  it("refuse numbers that are too close to be told apart by knowing", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.96, max: 1.04, noNaN: true }), (times) => {
        const candidate = choice("population/3");
        const close = withDistractor(candidate, "close", (candidate.facts[0]?.value ?? 0) * times);
        expect(verdictOf("numbers-apart", close)).toBe("refused");
      }),
    );
  });

  it("refuse a year that stands in the passage as well", () => {
    const [candidate] = drawAskedYears(material);
    if (candidate?.statement === undefined || candidate.statement === null) throw new TypeError("no year is asked for");
    const word = candidate.statement.passage.text.split(" ")[0] ?? "";
    expect(verdictOf("no-near-mention", withDistractor(candidate, word, 1999))).toBe("refused");
  });

  it("leave to a person what is quoted with a denial, and refuse a hedge that the question lacks", () => {
    const candidate = choice("population/3");
    const [fact] = candidate.facts;
    if (fact === undefined) throw new TypeError("no fact");
    const denial = material.statements.find(({ id }) => id.endsWith("offenbach/migration-profile/7#1"));
    const denied = material.facts.find(({ statement }) => statement !== null && statement.id === denial?.id);
    if (denied === undefined) throw new TypeError("nothing is given with a denial");
    expect(verdictOf("quote-plain", { ...candidate, facts: [denied] })).toBe("person");
    const hedged = { ...changed(candidate, { kind: "true-false" }), facts: [{ ...fact, bound: "about" as const }] };
    expect(verdictOf("quote-plain", hedged)).toBe("refused");
  });

  it("refuse a stem that tells its answer, is no question, or is too long", () => {
    const founded = drawNumbers(material).find(({ item }) => item.id === "number/gmf-founded/1");
    const listed = drawNumbers(material).find(({ item }) => item.id === "number/gmf-representations/1");
    if (founded === undefined || listed === undefined) throw new TypeError("GMF has gone");
    expect(verdictOf("lint", founded)).toBe("refused");
    expect(verdictOf("lint", listed)).toBe("refused");
    const candidate = choice("population/3");
    expect(verdictOf("lint", changed(candidate, { stem: "Name the population of Offenbach." }))).toBe("refused");
    expect(verdictOf("lint", changed(candidate, { stem: `${"Very ".repeat(40)}long?` }))).toBe("refused");
    const options = [...candidate.item.options.slice(1), { id: "a", text: "x".repeat(76) }];
    expect(verdictOf("lint", changed(candidate, { options }))).toBe("refused");
  });
});

describe("what numbers may mean", () => {
  const number = fc.integer({ min: 1, max: 10_000_000 });

  it("is apart from one side as from the other, and never from itself", () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [first, second] = [one, other].map((value) => intervalOf({ value, bound: "exact" }));
        if (first === undefined || second === undefined) return;
        expect(areApart(first, second)).toBe(areApart(second, first));
        expect(areApart(first, first)).toBe(false);
      }),
    );
  });

  it("is wider where the report says about", () => {
    fc.assert(
      fc.property(number, (value) => {
        const about = intervalOf({ value, bound: "about" });
        expect(about.least).toBeLessThan(value);
        expect(about.most).toBeGreaterThan(value);
        expect(areApart(about, intervalOf({ value: value * 1.05, bound: "exact" }))).toBe(false);
      }),
    );
  });
});
