import { describe, expect, it } from "vitest";
import { arabicRoot } from "../../../src/core/languages/arabic/arabic-root.ts";

describe("the root of an Arabic stem", () => {
  it("is one for a verb and the nouns that are made of it", () => {
    expect(new Set(["علاج", "يعالج", "معالج", "تعالج", "بيعالج"].map(arabicRoot))).toEqual(new Set(["علج"]));
  });

  it("is none where too few consonants are left to tell families apart", () => {
    expect(arabicRoot("قول")).toBeNull();
  });

  it("is none of words in other letters, nor of numbers", () => {
    expect(arabicRoot("giz")).toBeNull();
    expect(arabicRoot("2016")).toBeNull();
  });
});
