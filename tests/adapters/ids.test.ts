import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIds } from "../../src/adapters/ids.ts";

describe("ids", () => {
  it("say what they name, and are safe in addresses and file names", () => {
    const ids = createIds(randomBytes);
    for (let round = 0; round < 1_000; round += 1) {
      expect(ids.answer()).toMatch(/^ans_[0-9A-Za-z]{22}$/);
      expect(ids.conversation()).toMatch(/^cnv_[0-9A-Za-z]{22}$/);
    }
  });

  it("hold all 128 bits that they are made from, so that two are never equal by their making", () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    const idOf = (drawn: Uint8Array) => createIds(() => drawn).answer();
    expect(idOf(new Uint8Array(16))).toBe(`ans_${"0".repeat(22)}`);
    fc.assert(
      fc.property(bytes, fc.nat(127), (drawn, bit) => {
        const other = Uint8Array.from(drawn);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(idOf(other)).not.toBe(idOf(drawn));
      }),
    );
  });

  it("ask for fresh bytes each time", () => {
    const asked: number[] = [];
    const ids = createIds((count) => (asked.push(count), randomBytes(count)));
    expect(new Set([ids.answer(), ids.answer(), ids.conversation()]).size).toBe(3);
    expect(asked).toEqual([16, 16, 16]);
  });
});
