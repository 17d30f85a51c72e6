import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdsAnswer, wordOverlap } from "../../../src/core/evaluation/reading.ts";

describe("an answer held in a text", () => {
  test("is found whatever case, articles and punctuation are", () => {
    expect(holdsAnswer("He was born in the City of Paris, France.", ["city of paris"])).toBe(true);
    expect(holdsAnswer("A one-year period .", ["one - year period"])).toBe(true);
  });

  test("is enough when it is one of several", () => {
    expect(holdsAnswer("In 1066.", ["the 11th century", "1066"])).toBe(true);
  });

  test("must stand there in whole words and in one piece", () => {
    expect(holdsAnswer("The Parisian city", ["Paris"])).toBe(false);
    expect(holdsAnswer("Paris is a city", ["city Paris"])).toBe(false);
  });

  test("is not found when there is none or nothing of it counts", () => {
    expect(holdsAnswer("Anything", [])).toBe(false);
    expect(holdsAnswer("Anything", ["the"])).toBe(false);
  });
});

describe("word overlap", () => {
  test("is the harmonic mean of precision and recall, with the answer that suits best", () => {
    // 2 of 4 words are right, 2 of 2 are given: 2·½·1/(½+1)
    expect(wordOverlap("big red old house", ["red house", "garden"])).toBeCloseTo(2 / 3);
  });

  test("counts a repeated word as often as both have it", () => {
    expect(wordOverlap("very very very good", ["very good"])).toBeCloseTo((2 * 0.5 * 1) / 1.5);
  });

  test("is 0 without anything given or expected", () => {
    expect(wordOverlap("", ["house"])).toBe(0);
    expect(wordOverlap("house", [])).toBe(0);
  });

  test("is 1 with itself, the same both ways, and never outside 0 to 1", () => {
    const text = fc
      .array(fc.constantFrom("red", "old", "house", "city", "the"), { maxLength: 8 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const overlap = wordOverlap(a, [b]);
        return wordOverlap(a, [a]) === 1 && overlap === wordOverlap(b, [a]) && overlap >= 0 && overlap <= 1;
      }),
    );
  });
});
