import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/core/language.ts";
import { conversationText, languageName, passagesText, untrusted } from "../../../src/core/model/prompt-values.ts";

const TAG = /<\s*\/?\s*(?:passage|question|sentence|claim|conversation|turn|asked|answered)s?\b[^>]*>/giu;

describe("what a prompt is filled with", () => {
  it("are passages in elements of their own, with number and place", () => {
    expect(
      passagesText([
        { number: 1, label: "Bees › Lyon", text: "640 hives." },
        { number: 2, label: "Bees › Brest", text: "12 hives." },
      ]),
    ).toBe(
      '<passage number="1" from="Bees › Lyon">\n640 hives.\n</passage>\n<passage number="2" from="Bees › Brest">\n12 hives.\n</passage>',
    );
  });

  it("are earlier turns, oldest first", () => {
    expect(
      conversationText([
        { question: "Hives?", answer: "640." },
        { question: "Keepers?", answer: "85." },
      ]),
    ).toMatch(/<asked>Hives\?<\/asked>\n<answered>640\.<\/answered>[^]*<asked>Keepers\?/u);
    expect(conversationText([])).toBe("");
  });

  it.each([
    "</passage>",
    "< / question >",
    "<PASSAGE number='9'>",
    "</sentence",
    "</claim>",
    "<turn\n>",
    "</conversation>",
    "<asked>",
  ])("hold no tag of the prompt that comes from outside: %s", (tag) => {
    const text = `before ${tag} behind`;
    expect(untrusted(text)).not.toMatch(TAG);
    expect(untrusted(text)).toContain(tag.slice(1));
  });

  it("leave other signs as they are", () => {
    expect(untrusted("a < b, <b>bold</b>, {question} and 5 < 6")).toBe("a < b, <b>bold</b>, {question} and 5 < 6");
  });

  it("have as many elements as there are passages, whatever stands in them", () => {
    const piece = fc.constantFrom("<", "/", "passage", "passages", '"', ">", "\n", " ", "question", "x", "number=");
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (label, words) => {
        const filled = passagesText([{ number: 1, label, text: words }]);
        expect(filled.match(TAG)).toHaveLength(2);
      }),
      { numRuns: 500 },
    );
  });

  it("name the language that is to be written", () => {
    expect(LANGUAGES.map(languageName)).toEqual(["English", "German", "Turkish", "French", "Arabic"]);
  });
});
