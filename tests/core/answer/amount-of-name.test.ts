import { describe, expect, it } from "vitest";
import { isAmountOf } from "../../../src/core/answer/amount-of-name.ts";

const SENTENCE = "Lyon keeps 1,300 hives, as the survey of all its apiaries found, and lies not far from Geneva";

describe("an amount in a sentence", () => {
  it.each([
    ["the name that opens the sentence", "lyon", true],
    ["a name in another clause", "geneva", false],
  ])("can be one of %s", (_, stem, expected) => {
    expect(isAmountOf(new Set([stem]), "count", SENTENCE, "en")).toBe(expected);
  });

  it("can be one of a name in the same clause", () => {
    const far =
      "In the year after the war and after the great frost that had killed all bees, 40 hives came from Geneva";
    expect(isAmountOf(new Set(["geneva"]), "count", far, "en")).toBe(true);
  });

  it("stays whole at a comma inside a number", () => {
    expect(
      isAmountOf(
        new Set(["geneva"]),
        "money",
        "In all of the long and cold winter of that year it paid 1,300 euros to Geneva",
        "en",
      ),
    ).toBe(true);
  });
});
