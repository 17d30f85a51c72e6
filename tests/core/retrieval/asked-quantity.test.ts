import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuantityUnit } from "../../../src/core/languages/question-kind.ts";
import { askedQuantity, givesQuantity } from "../../../src/core/retrieval/asked-quantity.ts";

const WORDINGS: readonly (readonly [question: string, unit: QuantityUnit, of: readonly string[]])[] = [
  ["How many lighthouses stand on the coast?", "count", ["lighthouses"]],
  ["How many bees are there in a hive?", "count", ["bees"]],
  ["number of night trains", "count", ["night", "trains"]],
  ["How many people took the train?", "count", []],
  ["How often does the lamp flash?", "count", []],
  ["What is the population of Ghent?", "count", ["population", "populations"]],
  ["What is the population of Athens?", "count", ["population", "populations"]],
  ["What is the population of bees?", "count", []],
  ["How many does it have?", "count", []],
  ["What percentage of the trains ran late?", "percent", []],
  ["share of honey that is exported", "percent", []],
  ["What is the survival rate of the colonies?", "percent", []],
  ["How much does a ticket cost?", "money", []],
  ["What is the price of a jar of honey?", "money", []],
  ["How many euros does a hive cost?", "money", ["euros"]],
  ["How far is it to the next lighthouse?", "distance", []],
  ["How many saw the lamp?", "count", []],
  ["How many kilometres of track were laid?", "distance", ["kilometres"]],
  ["How long does the journey take?", "duration", []],
  ["How many years did the keeper serve?", "duration", ["years"]],
  ["How many square metres has the lantern room?", "area", ["square", "metres"]],
  ["How high is the tower?", "size", []],
  ["How big is the swarm?", "size", []],
];

describe("the amount asked for", () => {
  it.each(WORDINGS)("in %j is measured as %s of %j", (question, unit, of) => {
    expect(askedQuantity(question, "en")).toEqual({ unit, of });
  });

  it.each([
    "Who built the lighthouse?",
    "When did the bees swarm?",
    "Why was the train late?",
    "Tell me about honey",
    "Which trains stop at the harbour?",
    "",
  ])("is none in %j", (question) => {
    expect(askedQuantity(question, "en")).toBeNull();
  });
});

const GIVEN: readonly (readonly [unit: QuantityUnit, text: string])[] = [
  ["count", "The line had 14 stations."],
  ["count", "Twelve keepers shared the work."],
  ["count", "Thousands of bees left the hive in 1911."],
  ["percent", "Honey fell by 12% in a year."],
  ["percent", "One in four trains was late."],
  ["percent", "A quarter of the colonies died."],
  ["money", "A ticket was sold for 3 euros."],
  ["money", "The lens had cost £4,000."],
  ["area", "The lantern room has 9 square metres."],
  ["distance", "The light is seen for 20 miles."],
  ["duration", "The journey took nine hours."],
  ["size", "The tower is 41 metres high."],
];

const NOT_GIVEN: readonly (readonly [unit: QuantityUnit, text: string])[] = [
  ["count", "The line had many stations."],
  ["count", "The lamp was lit on 3 May 1911."],
  ["count", "The tower was built in 1887–91, and again in the 1920s."],
  ["count", "The next light is ten kilometres away."],
  ["count", "Honey fell by 12%."],
  ["percent", "The line had 14 stations."],
  ["money", "The lens weighed 4,000 kilograms."],
  ["area", "The tower is 41 metres high."],
  ["distance", "The journey took nine hours."],
  ["duration", "The light is seen for 20 miles."],
  ["size", "The tower is high."],
];

describe("a text", () => {
  it.each(GIVEN)("gives a %s: %s", (unit, text) => {
    expect(givesQuantity(unit, text, "en")).toBe(true);
  });

  it.each(NOT_GIVEN)("gives no %s: %s", (unit, text) => {
    expect(givesQuantity(unit, text, "en")).toBe(false);
  });

  it("without a number or a number word gives no amount but a share", () => {
    const words = fc.array(fc.constantFrom("lamp", "kilometres", "euros", "years", "many", "square", "of"));
    fc.assert(
      fc.property(
        words,
        fc.constantFrom<QuantityUnit>("count", "money", "area", "distance", "duration", "size"),
        (text, unit) => {
          expect(givesQuantity(unit, text.join(" "), "en")).toBe(false);
        },
      ),
    );
  });
});
