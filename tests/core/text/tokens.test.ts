import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/core/text/tokens.ts";

const folded = (text: string) => tokenize(text).map((token) => token.folded);

describe("tokens", () => {
  it.each<[string, string[]]>([
    ["The lamp's oil", ["the", "lamp", "oil"]],
    ["the keepers' hut", ["the", "keepers", "hut"]],
    ["İstanbul’da fener", ["istanbul'da", "fener"]],
    ["low-skilled work", ["low", "skilled", "work"]],
    ["كم فناراً في الميناء؟", ["كم", "فنارا", "في", "الميناء"]],
    ["O'Brien and d'Arc", ["o'brien", "and", "d", "arc"]],
    ["2016’da, 90'larda", ["2016", "90"]],
    ["2014 و2015", ["2014", "2015"]],
    ["395\u202f000 et 14,6", ["395000", "et", "14,6"]],
    ["qu’on l'accueille aujourd'hui", ["qu", "on", "l", "accueille", "aujourd'hui"]],
    ["naïve café", ["naive", "cafe"]],
    ["snake_case", ["snake", "case"]],
    ["", []],
    ["… — !", []],
  ])("of %j are %j", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it.each<[string, string[]]>([
    ["14,600,000 bees", ["14600000", "bees"]],
    ["14.600.000 Bienen", ["14600000", "bienen"]],
    ["3.5 or 3,5", ["3.5", "or", "3,5"]],
    ["in 1911. Then", ["in", "1911", "then"]],
    ["1911, 1912", ["1911", "1912"]],
    ["the 1990s", ["the", "1990s"]],
    ["12,34,567", ["12,34567"]],
    ["2nd", ["2nd"]],
    ["42km", ["42km"]],
  ])("take a number with its separators as one word: %j", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it("stand in the text at their offsets, in order, without overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
    );
  });
});
