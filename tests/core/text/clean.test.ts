import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine } from "../../../src/core/text/clean.ts";

describe("a clean line", () => {
  it.each([
    ["  two\n lines\t", "two lines"],
    ["zero\u200Bwidth\uFEFF", "zerowidth"],
    ["soft\u00ADhyphen", "softhyphen"],
    ["a\u0000b\u0007c", "abc"],
    ["right\u202Eto left", "rightto left"],
    ["lone \uD800 surrogate", "lone surrogate"],
    ["cafe\u0301", "café"],
    ["no\u00A0break", "no break"],
  ])("of %j is %j", (text, line) => {
    expect(cleanLine(text)).toBe(line);
  });

  it("stays as it is when it is cleaned again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = cleanLine(text);
        expect(cleanLine(line)).toBe(line);
        expect(line).not.toMatch(/\n|  |^ | $/);
      }),
    );
  });
});
