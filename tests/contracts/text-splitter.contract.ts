import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areWholePieces, type SplitRequest, type TextSplitter } from "../../src/core/corpus/text-splitter.ts";
import { splitSentences } from "../../src/core/text/sentences.ts";

const LONGEST = 1_200;

/** Prose of the shipped digest, as one paragraph. */
const PROSE = readFileSync("corpus/a-tale-of-three-cities/en/istanbul.md", "utf8")
  .replace(/^---[^]*?\n---\n/u, "")
  .split("\n")
  .filter((line) => /^[A-Z]/u.test(line))
  .join(" ")
  .replaceAll(/\[\^[^\]]+\]/gu, "")
  .replaceAll(/\s+/gu, " ");

/** What every splitter does. */
export function textSplitterContract({ split }: TextSplitter): void {
  describe("as a splitter of texts", () => {
    const sentencesOf = (text: string, longest = LONGEST): SplitRequest => ({
      text,
      units: splitSentences(text),
      longest,
    });

    async function piecesOf(request: SplitRequest): Promise<string[]> {
      const spans = await split(request);
      expect(areWholePieces(spans, request), JSON.stringify(spans.slice(0, 4))).toBe(true);
      return spans.map(({ start, end }) => request.text.slice(start, end));
    }

    it("cuts a long text between its sentences, which stay whole, into as few pieces as it can", async () => {
      const pieces = await piecesOf(sentencesOf(PROSE));
      expect(PROSE.length).toBeGreaterThan(5 * LONGEST);
      expect(pieces.length).toBeLessThanOrEqual(Math.ceil(PROSE.length / LONGEST) + 2);
      expect(pieces.flatMap((piece) => splitSentences(piece).map(({ text }) => text))).toEqual(
        splitSentences(PROSE).map(({ text }) => text),
      );
    });

    it("makes pieces of about one length", async () => {
      const text = Array.from(
        { length: 26 },
        (_, place) => `Hive ${place} stands on a roof of Lyon and gives honey.`,
      ).join(" ");
      const lengths = (await piecesOf(sentencesOf(text))).map((piece) => piece.length);
      expect(lengths).toHaveLength(2);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(120);
    });

    it("cuts nothing behind an abbreviation", async () => {
      const text = "Dr. Meyer saw approx. 640 hives on p. 5 of the report. ".repeat(60).trim();
      for (const piece of await piecesOf(sentencesOf(text, 200))) expect(piece).toMatch(/^Dr\. .* report\.$/u);
    });

    it("keeps a unit whole that is just as long as it may be", async () => {
      const text = [`A${"b".repeat(98)}.`, `C${"d".repeat(98)}.`, "E."].join(" ");
      expect(await piecesOf(sentencesOf(text, 100))).toEqual(text.split(" "));
      const pair = `${"A".repeat(48)}. ${"B".repeat(49)}.`;
      expect(pair).toHaveLength(100);
      expect(await piecesOf(sentencesOf(`${pair} ${pair}`, 100))).toEqual([pair, pair]);
    });

    it("cuts a sentence that is too long between its words, and a word between its characters", async () => {
      const words = Array.from({ length: 100 }, (_, place) => `word${place}`);
      const pieces = await piecesOf(sentencesOf(words.join(" "), 100));
      expect(pieces.flatMap((piece) => piece.split(" "))).toEqual(words);
      const emoji = "😀".repeat(99);
      for (const piece of await piecesOf(sentencesOf(emoji, 25))) expect(piece).toMatch(/^(?:😀)+$/u);
    });

    it("cuts a table between its rows, and leaves alone what leads into it", async () => {
      const rows = Array.from({ length: 40 }, (_, place) => `City: ${place}; Inhabitants: about ${place},000.`);
      const text = ["Cities of the report:", ...rows].join("\n");
      let start = "Cities of the report:\n".length;
      const units = rows.map((row) => {
        const unit = { start, end: start + row.length };
        start = unit.end + 1;
        return unit;
      });
      const pieces = await piecesOf({ text, units, longest: 300 });
      expect(pieces.flatMap((piece) => piece.split("\n"))).toEqual(rows);
    });

    it("keeps to all this for any text", async () => {
      const word = fc.oneof(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
        fc.constantFrom("a", "Dr.", "end.", "!"),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(word, { minLength: 1, maxLength: 80 }),
          fc.integer({ min: 10, max: 90 }),
          async (words, longest) => {
            const text = words.join(" ").replaceAll(/\s+/gu, " ").trim();
            if (text === "") return;
            await piecesOf(sentencesOf(text, longest));
          },
        ),
        { numRuns: 200 },
      );
    });
  });
}
