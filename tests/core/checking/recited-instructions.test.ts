import { describe, expect, test } from "vitest";
import { createSentenceCheck } from "../../../src/core/checking/check-sentence.ts";
import { withoutRecitals } from "../../../src/core/checking/recited-instructions.ts";
import { failing, findingOf, passageOf } from "../../support/sentence-check.ts";

const INSTRUCTIONS = ["You write about bees.\n\n- Say only what the passages say.\n- Keep {language} words short."];
const PASSAGE = "The keepers of Lyon say only what the bees say. Their rule: keep words short.";
const check = withoutRecitals(createSentenceCheck({ cities: [] }), INSTRUCTIONS);

const verdictOn = (text: string, passage = PASSAGE) =>
  check({ text, cited: [{ passage: passageOf(passage), context: [] }] });

describe("a sentence that repeats what the model was told", () => {
  test("is dropped, whatever the passage carries of it", () => {
    const verdict = verdictOn("The keepers of Lyon say: Say only what the PASSAGES say.");
    expect(failing(verdict)).toEqual(["coverage"]);
    expect(findingOf(verdict, "coverage")).toBe("It repeats what the model was told: “say only what the passages”.");
    expect(verdict).toMatchObject({ passes: false, quotes: [] });
  });

  test("is not one that has a few words of it, or has them from its passage", () => {
    expect(verdictOn("The keepers of Lyon say only what the bees say.").passes).toBe(true);
    expect(
      verdictOn("The notes say only what the passages say.", "The notes say only what the passages say.").passes,
    ).toBe(true);
  });
});
