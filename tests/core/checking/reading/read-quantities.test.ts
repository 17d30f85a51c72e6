import { describe, expect, test } from "vitest";
import { ENGLISH } from "../../../../src/core/checking/language/english.ts";
import { readText } from "../../../../src/core/checking/reading/reading.ts";

const quantities = (text: string) => readText(text, ENGLISH).quantities;
const dates = (text: string) => readText(text, ENGLISH).dates;

describe("the numbers of a text", () => {
  test.each([
    ["14.6 million people", 14_600_000, "count", null],
    ["12 600 keepers", 12_600, "count", null],
    ["12,600 keepers", 12_600, "count", null],
    ["12.6 thousand keepers", 12_600, "count", null],
    ["half a million keepers", 500_000, "count", null],
    ["a hundred and fifty-two lamps", 152, "count", null],
    ["two dozen lamps", 24, "count", null],
    ["€336m were spent", 336_000_000, "count", "euro"],
    ["400 square metres of glass", 400, "count", "square metre"],
    ["15km of coast", 15, "count", "kilometre"],
    ["2.74% of the oil", 2.74, "share", "percent"],
    ["five per cent of the oil", 5, "share", "percent"],
    ["a third of the oil", 100 / 3, "share", "percent"],
    ["two thirds of the oil", 200 / 3, "share", "percent"],
    ["one in ten keepers", 10, "share", "percent"],
    ["the fifth tower", 5, "ordinal", null],
    ["the 19th tower", 19, "ordinal", null],
    ["oil use doubled", 2, "times", null],
    ["thousands of gulls", 1000, "magnitude", null],
    ["a couple of hundred gulls", 100, "magnitude", null],
    ["hundreds of thousands of gulls", 100_000, "magnitude", null],
  ])("%s", (text, value, kind, unit) => {
    const [found, ...others] = quantities(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind, unit });
    expect(found?.values[0]).toBeCloseTo(value, 6);
  });

  test.each([
    ["about 40 ships", "about"],
    ["nearly 40 ships", "almost"],
    ["more than 40 ships", "over"],
    ["no more than 40 ships", "most"],
    ["at least 40 ships", "least"],
    ["40 ships or more", "exact"],
    ["40 or more ships", "least"],
    ["fewer than 40 ships", "under"],
    ["up to 40 ships", "most"],
    ["40 ships", "exact"],
  ])("%s: %s", (text, bound) => {
    expect(quantities(text).map((quantity) => quantity.bound)).toEqual([bound]);
  });

  test("a range is one number with two ends, in the unit of the second", () => {
    expect(quantities("between 25 and 40%")).toMatchObject([
      { values: [25], upTo: 40, unit: "percent", kind: "share" },
    ]);
    expect(quantities("15 to 64 years")).toMatchObject([{ values: [15], upTo: 64, unit: "year" }]);
  });

  test.each([
    "one of the keepers",
    "one another",
    "a third country",
    "in the second place, finally",
    "on the one hand",
    "first of all",
  ])("there is no count in “%s”", (text) => {
    expect(quantities(text).filter(({ kind }) => kind !== "ordinal")).toEqual([]);
  });

  test("an English point before three digits may part thousands in another language's writing", () => {
    expect(quantities("12.600 keepers")[0]?.values).toEqual([12.6, 12_600]);
    expect(quantities("12,600 keepers")[0]?.values).toEqual([12_600]);
  });
});

describe("the dates of a text", () => {
  test.each([
    ["on July 20, 2016", { from: 2016, to: 2016, month: 7, day: 20 }],
    ["on the 31st of July 2016", { from: 2016, month: 7, day: 31 }],
    ["in March 2015", { from: 2015, month: 3, day: null }],
    ["in the 1980s", { from: 1980, to: 1989 }],
    ["since the mid-1990s", { from: 1990, to: 1999, part: "middle", relation: "since" }],
    ["in the 19th century", { from: 1800, to: 1899 }],
    ["in the twenty-first century", { from: 2000, to: 2099 }],
    ["between 1951 and 1977", { from: 1951, to: 1951 }],
    ["in 2014–15", { from: 2014, to: 2015 }],
    ["in fall 2015", { from: 2015, season: 3 }],
    ["in the first half of 2016", { from: 2016, season: 11 }],
    ["until 2013", { from: 2013, relation: "until" }],
  ])("%s", (text, expected) => {
    expect(dates(text)[0]).toMatchObject(expected);
  });

  test("a year later is reckoned from the date before it", () => {
    expect(dates("from 5 in March 2015 to 9 a year later").map(({ from, month }) => [from, month])).toEqual([
      [2015, 3],
      [2016, 3],
    ]);
  });

  test.each(["it may rain", "they march on", "2016 people came by 2,016 roads", "a hall of 1900 m"])(
    "there is none in “%s”",
    (text) => {
      expect(dates(text).filter(({ month }) => month !== null || text.includes("1900"))).toEqual([]);
    },
  );

  test("what is a date is no number", () => {
    expect(quantities("on July 20, 2016, and in the 1980s")).toEqual([]);
  });
});
