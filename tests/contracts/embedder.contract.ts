import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/core/retrieval/embedder.ts";

/** What every embedder does, whatever model is behind it. */
export function embedderContract(create: () => Embedder): void {
  describe("as an embedder", () => {
    const embedder = create();

    async function similarity(one: string, other: string): Promise<number> {
      const [first, second] = await embedder.embed([one, other]);
      return (first ?? new Float32Array()).reduce((sum, value, place) => sum + value * (second?.[place] ?? NaN), 0);
    }

    function expectUnitVectors(vectors: readonly Float32Array[], count: number): void {
      expect(vectors).toHaveLength(count);
      for (const vector of vectors) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(embedder.dimensions);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
      }
    }

    it("gives a unit vector for each text, in their order, however many there are", async () => {
      const texts = Array.from({ length: 19 }, (_, place) => `Sentence ${place} about language courses in Offenbach`);
      const vectors = await embedder.embed(texts);
      expectUnitVectors(vectors, 19);
      const [alone] = await embedder.embed([texts[11] ?? ""]);
      vectors[11]?.forEach((value, place) => expect(value).toBeCloseTo(alone?.[place] ?? NaN, 4));
    });

    it("gives nothing for no texts", async () => {
      expect(await embedder.embed([])).toEqual([]);
    });

    it("puts texts on one subject nearer than texts on different ones", async () => {
      const near = await similarity("Refugees learn the German language", "Refugees learn the language in courses");
      const far = await similarity("Refugees learn the German language", "Ferries cross to Spain every hour");
      expect(near).toBeGreaterThan(far + 0.1);
    });

    it.each([
      ["empty", ""],
      ["blank", " \n\t "],
      ["a single mark", "?"],
      ["100,000 characters long", "integration policy ".repeat(5_264)],
      ["one word of 10,000 letters", "a".repeat(10_000)],
      ["in another script", "مدينة طنجة"],
      ["emoji", "😀👩‍👩‍👧🏳️‍🌈"],
      ["half a surrogate pair", "\ud83d"],
      ["control characters", "\u0000\u0007\u200b\ufeff"],
    ])("takes a text that is %s, also between others", async (_name, text) => {
      const vectors = await embedder.embed(["before it", text, "after it", text]);
      expectUnitVectors(vectors, 4);
      const [before, after] = await embedder.embed(["before it", "after it"]);
      expect(vectors[0]?.[0]).toBeCloseTo(before?.[0] ?? NaN, 4);
      expect(vectors[2]?.[0]).toBeCloseTo(after?.[0] ?? NaN, 4);
    });

    it("takes any text", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 6 }), async (texts) => {
          expectUnitVectors(await embedder.embed(texts), texts.length);
        }),
        { numRuns: 25 },
      );
    });

    it("answers callers at the same time as it does one after the other", async () => {
      const texts = ["Istanbul", "Offenbach am Main", "Tangier and the strait"];
      const together = await Promise.all(texts.map((text) => embedder.embed([text])));
      for (const [place, text] of texts.entries()) expect(await embedder.embed([text])).toEqual(together[place]);
    });

    it("names its model, and languages that it knows", () => {
      expect(embedder.id).not.toBe("");
      expect(embedder.languages).toContain("en");
    });
  });
}
