import { expect, it } from "vitest";
import { takeTurns } from "../../bench/timing/turns.ts";

it("lets each begin as often as the others, and counts no turn of the warm-up", async () => {
  const calls: string[] = [];
  const runner = (name: string) => ({ name, run: async (turn: number) => calls.push(`${name}${turn}`) });
  const times = await takeTurns([runner("a"), runner("b")], { turns: 3, warmUp: 1 });
  expect(calls).toEqual(["a0", "b0", "b1", "a1", "a2", "b2", "b3", "a3"]);
  expect(times.map(({ name, count }) => ({ name, count }))).toEqual([
    { name: "a", count: 3 },
    { name: "b", count: 3 },
  ]);
});

it("has no ratio for the first, which the others are compared with", async () => {
  const nothing = async () => {};
  const times = await takeTurns(
    [
      { name: "a", run: nothing },
      { name: "b", run: nothing },
    ],
    { turns: 2, warmUp: 0 },
  );
  expect(times[0]?.ratio).toBeNull();
  expect(times[1]?.ratio).toBeGreaterThan(0);
});
