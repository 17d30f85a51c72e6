import { describe, expect, test } from "vitest";
import { ENGLISH } from "../../../src/core/checking/language/english.ts";
import { matchQuantity } from "../../../src/core/checking/quantity-match.ts";
import { readText } from "../../../src/core/checking/reading/reading.ts";

function match(said: string, given: string): string {
  const [one] = readText(said, ENGLISH).quantities;
  const [other] = readText(given, ENGLISH).quantities;
  if (one === undefined || other === undefined) throw new Error("there is no number in it");
  return matchQuantity(one, other);
}

describe("whether a number follows from another", () => {
  test.each([
    ["about 400,000 gulls", "395,000 gulls", "same"],
    ["about 300,000 gulls", "395,000 gulls", "other value"],
    ["about 396,000 gulls", "395,000 gulls", "other value"],
    ["nearly 400,000 gulls", "395,000 gulls", "same"],
    ["nearly 390,000 gulls", "395,000 gulls", "other value"],
    ["more than 390,000 gulls", "395,000 gulls", "same"],
    ["more than 380,000 gulls", "395,000 gulls", "other value"],
    ["more than 395,000 gulls", "395,000 gulls", "other bound"],
    ["more than 35% of them", "36.5% of them", "same"],
    ["more than 36% of them", "36.5% of them", "same"],
    ["more than 32% of them", "36.5% of them", "other value"],
    ["more than a third of them", "36.5% of them", "same"],
    ["less than 40% of them", "36.5% of them", "same"],
    ["a third of them", "33% of them", "same"],
    ["a third of them", "36.5% of them", "other value"],
    ["39 gulls", "about 39 gulls", "same"],
    ["39 gulls", "at least 39 gulls", "other bound"],
    ["at least 39 gulls", "39 gulls", "same"],
    ["39 gulls", "39 metres", "other unit"],
    ["39 gulls", "39%", "other unit"],
    ["four times as many", "quadrupled", "same"],
    ["dozens of gulls", "39 gulls", "same"],
    ["dozens of gulls", "390 gulls", "other value"],
  ])("%s, where the passage has %s: %s", (said, given, expected) => {
    expect(match(said, given)).toBe(expected);
  });
});
