import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digitsForNumberWords } from "../../../src/core/evaluation/number-words.ts";

const BELOW_TWENTY =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function inWords(value: number): string {
  if (value < 20) return BELOW_TWENTY[value] ?? "";
  if (value < 100)
    return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? "" : ` ${BELOW_TWENTY[value % 10]}`}`;
  const rest = value % 100;
  return `${BELOW_TWENTY[Math.floor(value / 100)]} hundred${rest === 0 ? "" : ` and ${inWords(rest)}`}`;
}

const digits = (text: string): string => digitsForNumberWords(text.split(" "), "en").join(" ");

describe("number words", () => {
  test("every number below a thousand is read from its words", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), (value) => digits(inWords(value)) === String(value)));
  });

  test.each([
    ["a hundred people", "100 people"],
    ["one hundred fifty two", "152"],
    ["four million", "4 million"],
    ["two hundred thousand", "200 thousand"],
    ["five and six", "5 and 6"],
    ["several hundred", "several hundred"],
    ["a tenth of a house", "a tenth of a house"],
    ["seventy eleven", "70 11"],
    ["twenty ten", "20 10"],
    ["two hundred and more", "200 and more"],
  ])("“%s” becomes “%s”", (words, expected) => {
    expect(digits(words)).toBe(expected);
  });
});
