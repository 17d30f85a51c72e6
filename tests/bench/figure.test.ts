import { expect, it } from "vitest";
import { type Figure, verdictOf } from "../../bench/report/figure.ts";

const figure: Figure = {
  id: "httpAsk",
  set: null,
  unit: "milliseconds",
  value: 20,
  percentile95: 41,
  target: { bound: "at most", limit: 40, of: "percentile95" },
};

it("judges by the figure that the target is of", () => {
  expect(verdictOf(figure)).toBe("missed");
  expect(verdictOf({ ...figure, percentile95: 40 })).toBe("ok");
});

it("does not take level for ahead", () => {
  const ahead: Figure = { ...figure, unit: "points", target: { bound: "more than", limit: 0, of: "value" } };
  expect(verdictOf({ ...ahead, value: 0 })).toBe("missed");
  expect(verdictOf({ ...ahead, value: 0.2 })).toBe("ok");
});

it("says so when nothing was measured, and judges nothing without a target", () => {
  expect(verdictOf({ ...figure, value: null, percentile95: null })).toBe("not measured");
  expect(verdictOf({ ...figure, target: null })).toBeNull();
});
