import { describe, expect, it } from "vitest";
import { standsIn } from "../../../src/core/text/stands-in.ts";

describe("words stand in a text", () => {
  it.each([
    ["6", "It has 6 lamps."],
    ["6", "16 towers, then 6."],
    ["6.5", "It is 6.5 metres high."],
    ["6%", "It fell by 6%."],
    ["six towers", "There are six towers, and more"],
  ])("whole: %s in %j", (words, text) => {
    expect(standsIn(words, text)).toBe(true);
  });

  it.each([
    ["6", "It has 16 lamps."],
    ["6", "It is 6.5 metres high."],
    ["6", "It is 1.6 metres high."],
    ["6", "6,000 lamps"],
    ["six", "sixty towers"],
    ["Six", "six towers"],
  ])("not in part: %s in %j", (words, text) => {
    expect(standsIn(words, text)).toBe(false);
  });
});
