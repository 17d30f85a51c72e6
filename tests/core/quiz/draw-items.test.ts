import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { createItemBank, type ItemBank } from "../../../src/core/quiz/bank.ts";
import { drawItems } from "../../../src/core/quiz/draw-items.ts";
import { DIFFICULTIES, type Item, ITEM_KINDS } from "../../../src/core/quiz/item.ts";
import type { QuizWish } from "../../../src/core/quiz/quiz.ts";
import { createRandomNumbers } from "../../support/random-numbers.ts";
import { shippedCorpus } from "../../support/shipped-corpus.ts";

const ANYTHING: QuizWish = { language: "en", cities: [], theme: null, count: 12, kinds: [], difficulties: [] };

describe("drawing a quiz", () => {
  let corpus: Corpus;
  let bank: ItemBank;
  beforeAll(async () => {
    corpus = await shippedCorpus("en");
    bank = createItemBank(corpus, "en");
  }, 60_000);

  const draw = (wish: Partial<QuizWish> = {}, taken: readonly Item[] = [], seed = 1) =>
    drawItems({ ...ANYTHING, ...wish }, taken, { bank, corpus, random: createRandomNumbers(seed) });
  const factsOf = (items: readonly Item[]) =>
    bank.items.filter(({ item }) => items.some(({ id }) => id === item.id)).flatMap(({ asks }) => asks);
  const countsOf = (names: readonly (string | null)[]) =>
    [...new Set(names)].map((name) => names.filter((each) => each === name).length);

  it("gives what is wished for, and asks no fact twice", () => {
    const wishes = fc.record({
      count: fc.integer({ min: 1, max: 15 }),
      cities: fc.subarray(["istanbul", "offenbach", "tangier"]),
      kinds: fc.subarray(ITEM_KINDS.filter((kind) => kind !== "poll")),
      difficulties: fc.subarray([...DIFFICULTIES]),
    });
    fc.assert(
      fc.property(wishes, fc.integer(), (wish, seed) => {
        const items = draw(wish, [], seed);
        const { count, cities, kinds, difficulties } = wish;
        expect(items.length).toBeLessThanOrEqual(count);
        for (const { city, kind, difficulty } of items) {
          if (cities.length > 0) expect(cities).toContain(city);
          if (kinds.length > 0) expect(kinds).toContain(kind);
          if (difficulties.length > 0) expect(difficulties).toContain(difficulty);
        }
        const each = items.map((item) => [...new Set(factsOf([item]))]);
        expect(new Set(each.flat()).size).toBe(each.flat().length);
      }),
      { numRuns: 25 },
    );
  });

  it("spreads a quiz over cities and kinds", () => {
    const items = draw();
    expect(items).toHaveLength(12);
    expect(Math.max(...countsOf(items.map(({ city }) => city)))).toBeLessThanOrEqual(5);
    expect(Math.max(...countsOf(items.map(({ kind }) => kind)))).toBeLessThanOrEqual(4);
    expect(new Set(items.map(({ section }) => section)).size).toBeGreaterThanOrEqual(8);
  });

  it("keeps to a theme, whatever the forms of its words", () => {
    const items = draw({ theme: "unemployed", count: 4 });
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const passage = corpus.passage(item.evidence?.passageId ?? "");
      const told = [item.stem, ...item.options.map(({ text }) => text), passage?.text, ...(passage?.terms ?? [])];
      expect(told.join(" ")).toMatch(/unemploy/iu);
    }
    expect(draw({ theme: "astronomy of quasars" })).toEqual([]);
  });

  it("draws another item than those taken, and none that asks their facts", () => {
    const taken = draw();
    const [first] = taken;
    if (first === undefined) throw new TypeError("nothing was drawn");
    const [other] = draw({ count: 1, kinds: [first.kind] }, taken, 2);
    expect(other?.kind).toBe(first.kind);
    expect(taken.map(({ id }) => id)).not.toContain(other?.id);
    const known = factsOf(taken);
    expect(factsOf(other === undefined ? [] : [other]).some((fact) => known.includes(fact))).toBe(false);
  });

  it("draws opinions only where they are named, and gives them no key", () => {
    expect(draw({ count: 50 }).some(({ kind }) => kind === "poll")).toBe(false);
    const polls = draw({ kinds: ["poll"] });
    expect(polls.length).toBeGreaterThan(0);
    for (const { kind, key, options } of polls) {
      expect([kind, key]).toEqual(["poll", null]);
      expect(options.length).toBeGreaterThanOrEqual(2);
    }
  });

  it("draws differently for other random numbers, and the same for the same", () => {
    const ids = (seed: number) => draw({}, [], seed).map(({ id }) => id);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(1)).not.toEqual(ids(2));
  });
});
