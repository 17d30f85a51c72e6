import { describe, expect, test } from "vitest";
import { gather } from "../../../src/adapters/sqlite/gather.ts";

describe("what many ask for at once", () => {
  test("is done in one go, and what comes meanwhile in the next, no more at once than allowed", async () => {
    const lots: number[][] = [];
    const double = gather<number, number>(async (items) => {
      lots.push([...items]);
      await new Promise(setImmediate);
      return items.map((item) => item * 2);
    }, 3);
    const first = [1, 2].map((item) => double(item));
    await new Promise(setImmediate);
    const second = [3, 4, 5, 6].map((item) => double(item));
    expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10, 12]);
    expect(lots).toEqual([[1, 2], [3, 4, 5], [6]]);
  });

  test("fails for all of a lot, and not for the next", async () => {
    let isFull = true;
    const keep = gather<number, number>(async (items) => {
      if (isFull) throw new Error("full");
      return items;
    }, 10);
    const outcomes = await Promise.allSettled([keep(1), keep(2)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    isFull = false;
    expect(await keep(3)).toBe(3);
  });
});
