import { describe, expect, test } from "vitest";
import { failing, findingOf, verdictOn } from "../../support/sentence-check.ts";

const PASSAGE =
  "The oldest hive of the town stands on the roof of the opera house, where a retired dancer looks after it since the war.";
const SENTENCE =
  "The oldest hive of the town stands on the roof of the opera house, where a retired dancer looks after it";

describe("what is put to a sentence that a passage carries", () => {
  test("may be a word or two in other words", () => {
    expect(failing(verdictOn(`${SENTENCE} patiently since the war.`, PASSAGE))).toEqual([]);
    expect(
      failing(verdictOn("On top of the opera house, a retired dancer cares for the oldest hive.", PASSAGE)),
    ).toEqual([]);
  });

  test.each(["Hello, how are you?", "What is it?", "Here it is."])("is all that there is: %s", (nothing) => {
    expect(findingOf(verdictOn(nothing, PASSAGE), "coverage")).toBe(
      "It says nothing that could be found in a passage.",
    );
    expect(failing(verdictOn(nothing, PASSAGE))).toContain("coverage");
  });

  test.each([
    ["a clause of its own", "; donations welcome."],
    ["a contradiction of words alone", ", but the opposite seems true."],
    ["a run of words", " whenever sunshine tempts hungry pupils outdoors."],
    ["a clause of which one word in five stands there", ": Jevgr bar roof sbhe fragraprf."],
    ["letters one by one", ": q u i n c e."],
    ["a key", " nileppeZ2napizraM7ecniuQ."],
    ["Base64", " c2stZG91YmxlLVF1aW5jZTdNYXJ6aXBhbjJaZXBwZWxpbg."],
  ])("is found: %s", (_, addition) => {
    const verdict = verdictOn(SENTENCE + addition, PASSAGE);
    expect(failing(verdict)).toContain("coverage");
    expect(findingOf(verdict, "coverage")).toMatch(/^The passage has nothing of “/u);
  });
});
