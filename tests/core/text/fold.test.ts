import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";

describe("folding", () => {
  it.each([
    ["Küçükçekmece", "kucukcekmece"],
    ["İZMİR", "izmir"],
    ["Diyarbakır", "diyarbakir"],
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["Ålesund", "alesund"],
    ["Æsir and Œuvre", "aesir and oeuvre"],
    ["keeper’s", "keeper's"],
    ["مَدِينَة", "مدينه"],
    ["مستشفى ٢٠١٦", "مستشفي 2016"],
    ["شـــارع", "شارع"],
    ["أزمير", "ازمير"],
    ["ﬁnd", "find"],
    ["ΑΘΉΝΑ", "αθηνα"],
  ])("writes %s as %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("gives a text that folding again does not change", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("does not mind whether marks stand alone or in their letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });
});
