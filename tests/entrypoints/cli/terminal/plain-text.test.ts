import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainJson, plainLine, plainRecord, plainText } from "../../../../src/entrypoints/cli/terminal/plain-text.ts";

const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

describe("plainText", () => {
  it("takes out whole escape sequences, so that nothing of them stands in the text", () => {
    expect(plainText("a \u001b[31mred\u001b[0m word")).toBe("a red word");
    expect(plainText("\u001b]0;a title\u0007shown")).toBe("shown");
    expect(plainText("\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\")).toBe("link");
    expect(plainText("\u009b2Jcleared")).toBe("cleared");
    expect(plainText("\u001bcreset")).toBe("reset");
  });

  it("takes out what turns the reading order and keeps what Arabic and emoji need", () => {
    expect(plainText("\u202egnitirw\u202c \u2066x\u2069")).toBe("gnitirw x");
    expect(plainText("می\u200cخواهم \u200f👩\u200d🏫")).toBe("می\u200cخواهم \u200f👩\u200d🏫");
  });

  it("keeps newlines, of whatever kind, and makes tabs spaces", () => {
    expect(plainText("one\r\ntwo\rthree\u2028four\tfive")).toBe("one\ntwo\nthree\nfour  five");
  });

  it("shows half a surrogate pair as a replacement character", () => {
    expect(plainText("a\ud800b")).toBe("a\ufffdb");
  });

  it("leaves nothing harmful in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(plainText(text)).not.toMatch(HARMFUL);
      }),
      { numRuns: 500 },
    );
  });
});

it("a line stays a line", () => {
  expect(plainLine(" two \n  lines ")).toBe("two lines");
});

it("a record is made plain to its innermost text, and its numbers stay", () => {
  expect(plainRecord({ list: [{ text: "\u001b[2Jx", count: 3, none: null }] })).toEqual({
    list: [{ text: "x", count: 3, none: null }],
  });
});

it("JSON for a terminal holds the same data and no control characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const json = plainJson({ text });
      expect(json.replaceAll("\n", "")).not.toMatch(HARMFUL);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
