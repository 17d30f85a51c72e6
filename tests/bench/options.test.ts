import { expect, it } from "vitest";
import { readCommandLine } from "../../bench/options.ts";

it("measures the development questions, all of them, when nothing else is said", () => {
  expect(readCommandLine([])).toMatchObject({
    set: "development",
    squad: undefined,
    questions: undefined,
    json: false,
  });
});

it("takes a public set by its path", () => {
  expect(readCommandLine(["--dataset", "squad:./dev:2.json"]).squad).toBe("./dev:2.json");
});

it("times less often when it shall be quick", () => {
  const [usual, quick] = [readCommandLine([]).sizes, readCommandLine(["--quick"]).sizes];
  for (const [size, often] of Object.entries(usual))
    expect(quick[size as keyof typeof quick], size).toBeLessThan(often);
});

it.each([
  [["--dataset", "beir:folder"], /squad:/u],
  [["--dataset", "squad:"], /squad:/u],
  [["--questions", "0"], /whole number/u],
  [["--questions", "many"], /whole number/u],
  [["--set", "all"], /development or test/u],
  [["--fast"], /--fast/u],
])("refuses %j", (args, words) => {
  expect(() => readCommandLine(args)).toThrow(words);
});
