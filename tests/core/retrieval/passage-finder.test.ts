import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createPassageFinder } from "../../../src/core/retrieval/passage-finder.ts";
import { beeCorpus } from "../../support/bee-corpus.ts";
import { shippedCorpus } from "../../support/shipped-corpus.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";

const ALL = { limit: 1000, offset: 0 };

/** The words that are marked in what is found. */
function marked(corpus: Corpus, text: string): string[] {
  const { passages } = createPassageFinder(corpus)({ text, ...ALL });
  return passages.flatMap(({ passage, marks }) => marks.map(({ start, end }) => passage.text.slice(start, end)));
}

describe("finding passages while a reader types", () => {
  const corpus = beeCorpus();
  const find = createPassageFinder(corpus);

  it("takes a word as far as it is typed, and in other forms", () => {
    expect(new Set(marked(corpus, "swar"))).toEqual(new Set(["swarm", "Swarms"]));
    expect(marked(corpus, "swarms")).toContain("swarm");
  });

  it("wants every word, in the text or in the headings above it", () => {
    const { passages } = find({ text: "hives lyon", ...ALL });
    expect(passages.length).toBeGreaterThan(0);
    for (const { passage } of passages) {
      const said = `${passage.text} ${corpus.sectionOf(passage).path.join(" ")}`;
      expect(said).toMatch(/hive/iu);
      expect(said).toMatch(/lyon/iu);
    }
    expect(find({ text: "hives zeppelin", ...ALL })).toEqual({ total: 0, passages: [] });
  });

  it("gives all passages of a filter in their order where nothing is typed, a page at a time", () => {
    const all = corpus.passages.filter(({ city }) => city === "braga").map(({ id }) => id);
    const ids = (offset: number, limit: number) =>
      find({ text: " ", city: "braga", offset, limit }).passages.map(({ passage }) => passage.id);
    expect(ids(0, 1000)).toEqual(all);
    expect([...ids(0, 2), ...ids(2, 1000)]).toEqual(all);
    expect(find({ text: "", city: "braga", offset: 0, limit: 1 }).total).toBe(all.length);
  });

  it("says which filters it knows", () => {
    expect(() => find({ text: "hive", city: "paris", ...ALL })).toThrow(/paris/u);
  });

  it("marks whole words, in order, apart, whatever is typed", () => {
    const words = corpus.passages.flatMap(({ text }) => text.split(/\s+/u));
    const typed = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme", maxLength: 6 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(typed, (parts) => {
        for (const { passage, marks } of find({ text: parts.join(" "), ...ALL }).passages) {
          let at = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(passage.text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
            at = end;
          }
        }
      }),
    );
  });
});

describe("finding passages of the shipped corpus", () => {
  let arabic: Corpus;
  let turkish: Corpus;
  beforeAll(async () => {
    [arabic, turkish] = await Promise.all([shippedCorpus("ar"), shippedCorpus("tr")]);
  });

  it("finds Arabic words under what is joined to them, and Turkish ones under their endings", () => {
    expect(new Set(marked(arabic, "مدينة")).size).toBeGreaterThan(1);
    expect(new Set(marked(turkish, "mülteci")).size).toBeGreaterThan(1);
  });
});
