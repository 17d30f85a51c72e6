import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsFact, isMatchable, missingFacts } from "../../../src/core/evaluation/fact.ts";

describe("a fact is found", () => {
  test.each([
    ["whatever the case and the marks", "Isabel Küppers and KÜÇÜKÇEKMECE", "kucukcekmece"],
    ["when the fact has marks and the answer has none", "Kucukcekmece", "Küçükçekmece"],
    ["at the start of a word that goes on", "Budgets are small", "budget"],
    ["behind an apostrophe", "l’Europe", "europe"],
    ["behind a hyphen", "the low-skilled", "skilled"],
    ["with another apostrophe", "Côte d’Ivoire", "cote d'ivoire"],
    ["with a hyphen or a space", "thirty-nine districts, one stop shop", "one-stop shop"],
    ["with another dash", "between 5–6 percent", "5-6"],
    ["in two words with other marks between", "in Oct. 2016", "oct 2016"],
    ["with initials with or without dots", "the U.S. government", "US government"],
    ["with & for and", "“Migrants & Cities”", "migrants and cities"],
    ["with commas in a number", "395,000 people", "395000"],
    ["with points in a number", "395.000 Menschen", "395,000"],
    ["with spaces in a number", "5 145 people", "5,145"],
    ["with narrow spaces in a number", "5\u202f145 people", "5145"],
    ["with a decimal comma", "14,6 Millionen", "14.6"],
    ["with a percent sign for the words", "10 % of them", "10 percent"],
    ["with the words for a percent sign", "ten per cent of them", "10%"],
    ["when only a beginning of percent is given", "15% of them", "15 per"],
    ["in digits for words", "39 districts", "thirty-nine"],
    ["in words for digits", "one hundred and fifty-two countries", "152"],
    ["in a number written out", "14,600,000 people", "14.6 million"],
    ["in a number with its scale", "14.6 million people", "14600000"],
    ["in thousands with k", "203,000 people", "203k"],
    ["in billions shortened", "2 billion euros", "2bn"],
    ["when the number ends a sentence", "It was in 2016.", "2016"],
    ["when the number ends a clause", "In 2016, they came", "2016"],
    ["in an ordinal", "the 20th of March", "20"],
    ["in a negation that goes on", "It does not say", "no"],
  ])("%s", (_, answer, alternative) => {
    expect(holdsFact(answer, [alternative])).toBe(true);
  });

  test("when any of its alternatives is", () => {
    expect(holdsFact("about four million", ["3 million", "4 million"])).toBe(true);
  });

  test("when all parts of an alternative stand anywhere, in any order", () => {
    expect(holdsFact("Foreigners are counted, residents are not.", ["not & counted"])).toBe(true);
    expect(holdsFact("Foreigners are counted.", ["not & counted"])).toBe(false);
  });
});

describe("a fact is not found", () => {
  test.each([
    ["inside a word", "underfunded", "fund"],
    ["in a longer number", "in 2016", "20"],
    ["in the whole part of a decimal number", "14.6 million", "14"],
    ["in the fraction of a decimal number", "14.6 million", "6"],
    ["in a number with thousands separators", "3,100 people", "100"],
    ["in another decimal number", "2.85 million", "2.8"],
    ["in a number of another scale", "14,600,000 people", "14.6 thousand"],
    ["in a number of another unit", "14 kilometres", "14000"],
    ["in a word that begins like a number word", "The tension grew", "ten"],
    ["in a bigger number word", "seventeen of them", "seven"],
    ["as a negation in another word", "in Northern Morocco in November", "no"],
    ["as a negation in a noun", "a note and a notice", "not"],
    ["with its words in another order", "2016 October", "october 2016"],
    ["in a small decimal that only looks like thousands", "0.395 of them", "395"],
  ])("%s", (_, answer, alternative) => {
    expect(holdsFact(answer, [alternative])).toBe(false);
  });

  test("in an empty answer", () => {
    expect(holdsFact("", ["2016"])).toBe(false);
  });
});

test("an answer holds each of its own words", () => {
  const words = fc.array(fc.stringMatching(/^[a-zà-öø-ÿ]{1,12}$/u), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, (list) => {
      const answer = `${list.join(", ")}.`;
      return list.every((word) => holdsFact(answer, [word]));
    }),
  );
});

test("an answer holds each of its own whole numbers, and no number that it does not state", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1000, max: 9_999_999 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(numbers, ([left = 0, ...stated]) => {
      const answer = stated.map((value) => `There were ${value.toLocaleString("en-US")} people.`).join(" ");
      return stated.every((value) => holdsFact(answer, [String(value)])) && !holdsFact(answer, [String(left)]);
    }),
  );
});

test("the facts that are missing are named as they were given", () => {
  const facts = [["395,000", "400,000"], ["2016"], ["Istanbul"]];
  expect(missingFacts("Istanbul had 395,000 in 2015.", facts)).toEqual([["2016"]]);
});

test("an alternative of marks alone cannot be looked for", () => {
  expect(isMatchable("…")).toBe(false);
  expect(isMatchable("not & –")).toBe(false);
  expect(isMatchable("%")).toBe(true);
});
