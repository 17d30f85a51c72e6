import { expect, test } from "vitest";
import { decimals, percent, whole } from "../../../../src/entrypoints/cli/evaluation/figures.ts";

test.each([
  [0.961, "96.1"],
  [0.95, "95"],
  [1, "100"],
  [0, "0"],
  [1 / 3, "33.3"],
])("the share %f is %s percent", (share, text) => {
  expect(percent(share)).toBe(text);
});

test("a hundred percent is said only when it was reached, and nothing only when there was nothing", () => {
  expect(percent(0.99999)).toBe("99.9");
  expect(percent(0.00001)).toBe("0.1");
});

test("what was not measured is a dash", () => {
  expect([percent(null), whole(null)]).toEqual(["–", "–"]);
});

test("other figures are rounded", () => {
  expect([whole(394.6), decimals(0.12345, 3)]).toEqual(["395", "0.123"]);
});
