import { describe, expect, it } from "vitest";
import { createWaitingLine } from "../../../src/core/model/waiting-line.ts";

const { signal } = new AbortController();

describe("a waiting line", () => {
  it("gives as many places as there are, and the next one when one is freed, in the order of asking", async () => {
    const line = createWaitingLine(2);
    const came: number[] = [];
    const taken = [1, 2, 3, 4].map(async (number) => {
      const free = await line.take(signal);
      came.push(number);
      return free;
    });
    await Promise.all(taken.slice(0, 2));
    expect(came).toEqual([1, 2]);
    (await taken[0])?.();
    await taken[2];
    expect(came).toEqual([1, 2, 3]);
    (await taken[1])?.();
    await taken[3];
    expect(came).toEqual([1, 2, 3, 4]);
  });

  it("does not count a place that is freed twice as two", async () => {
    const line = createWaitingLine(1);
    const free = await line.take(signal);
    free();
    free();
    await line.take(signal);
    const waiting = new AbortController();
    const third = line.take(waiting.signal);
    waiting.abort(new Error("enough"));
    await expect(third).rejects.toThrow("enough");
  });

  it("forgets who stops waiting, and takes nobody whose time is over", async () => {
    const line = createWaitingLine(1);
    const free = await line.take(signal);
    const leaving = new AbortController();
    const second = line.take(leaving.signal);
    const third = line.take(signal);
    leaving.abort(new Error("gone"));
    await expect(second).rejects.toThrow("gone");
    await expect(line.take(leaving.signal)).rejects.toThrow("gone");
    free();
    await expect(third).resolves.toBeTypeOf("function");
  });
});
