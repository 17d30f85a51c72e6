import { describe, expect, it } from "vitest";
import { createLangchainTextSplitter } from "../../../src/adapters/langchain/text-splitter.ts";
import { splitUnits } from "../../../src/core/corpus/split-units.ts";
import { areWholePieces } from "../../../src/core/corpus/text-splitter.ts";
import { splitSentences } from "../../../src/core/text/sentences.ts";
import { textSplitterContract } from "../../contracts/text-splitter.contract.ts";

describe("the splitter by langchain", () => {
  textSplitterContract(createLangchainTextSplitter());

  it("takes a mark for its cuts that does not stand in the text", async () => {
    const text = "One \uFDD1 two. Three four. Five six.";
    const request = { text, units: splitSentences(text), longest: 22 };
    const pieces = await createLangchainTextSplitter().split(request);
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      "One \uFDD1 two.",
      "Three four. Five six.",
    ]);
  });

  it("gives nothing rather than a guess for a text with all of them", async () => {
    const text = "One \uFDD1\uFDD2\uFDD3\uFDD4 two. Three four.";
    expect(await createLangchainTextSplitter().split({ text, units: splitSentences(text), longest: 20 })).toEqual([]);
  });

  it("makes no more pieces than our own, and none shorter than its shortest by half", async () => {
    const sentence = (place: number) => `Hive ${place} ${"gives honey ".repeat(place % 17)}in spring.`;
    for (const count of [20, 45, 90, 200]) {
      const text = Array.from({ length: count }, (_, place) => sentence(place)).join(" ");
      const request = { text, units: splitSentences(text), longest: 1_200 };
      const lengthsOf = (pieces: readonly { start: number; end: number }[]) =>
        pieces.map(({ start, end }) => end - start);
      const ours = lengthsOf(splitUnits(request));
      const theirs = lengthsOf(await createLangchainTextSplitter().split(request));
      expect(areWholePieces(await createLangchainTextSplitter().split(request), request)).toBe(true);
      expect(theirs.length).toBeLessThanOrEqual(ours.length);
      expect(Math.min(...theirs)).toBeGreaterThan(Math.min(...ours) / 2);
    }
  });
});
