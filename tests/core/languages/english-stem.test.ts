import { describe, expect, it } from "vitest";
import { englishStem as stem } from "../../../src/core/languages/english/english-stem.ts";

describe("stems", () => {
  it.each([
    ["lighthouse", "lighthouses"],
    ["burn", "burning"],
    ["colony", "colonies"],
    ["child", "children"],
    ["person", "people"],
    ["flee", "fled"],
    ["build", "built"],
    ["city", "cities"],
    ["teach", "taught"],
  ])("join %s and %s", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ["organ", "organisation"],
    ["lamp", "lamb"],
  ])("keep %s and %s apart", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(["1911", "1990s", "فنار", "маяк", "äöü"])("leave %s as it is", (word) => {
    expect(stem(word)).toBe(word);
  });

  it.each(["constructor", "valueof", "hasownproperty", ""])("are words, also of %j, which JavaScript knows", (word) => {
    expect(stem(word)).toBeTypeOf("string");
    expect(stem(word)).toBe(stem(word));
  });
});
