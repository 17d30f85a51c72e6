import { beforeEach, describe, expect, it } from "vitest";
import type { TokenLedger } from "../../src/core/model/token-ledger.ts";

const DAY = "2026-11-20";

/** What every token ledger does. */
export function tokenLedgerContract(open: () => Promise<TokenLedger>): void {
  describe("as a token ledger", () => {
    let ledger: TokenLedger;

    beforeEach(async () => {
      ledger = await open();
    });

    it("knows of no tokens on a day without any", async () => {
      expect(await ledger.usedOn(DAY)).toBe(0);
    });

    it("adds what is taken, each day for itself", async () => {
      expect(await ledger.take(DAY, 300, 1_000)).toBe(true);
      expect(await ledger.take(DAY, 200, 1_000)).toBe(true);
      expect(await ledger.take("2026-11-21", 50, 1_000)).toBe(true);
      expect(await ledger.usedOn(DAY)).toBe(500);
      expect(await ledger.usedOn("2026-11-21")).toBe(50);
    });

    it("gives the last token, and not one more", async () => {
      expect(await ledger.take(DAY, 1_001, 1_000)).toBe(false);
      expect(await ledger.take(DAY, 999, 1_000)).toBe(true);
      expect(await ledger.take(DAY, 2, 1_000)).toBe(false);
      expect(await ledger.take(DAY, 1, 1_000)).toBe(true);
      expect(await ledger.take(DAY, 1, 1_000)).toBe(false);
      expect(await ledger.usedOn(DAY)).toBe(1_000);
    });

    it("gives no more than there is to many who ask at once", async () => {
      const taken = await Promise.all(Array.from({ length: 50 }, () => ledger.take(DAY, 30, 1_000)));
      expect(taken.filter(Boolean)).toHaveLength(33);
      expect(await ledger.usedOn(DAY)).toBe(990);
    });

    it("takes a correction up and down, beyond the limit and never below nothing", async () => {
      await ledger.take(DAY, 500, 1_000);
      await ledger.correct(DAY, -200);
      expect(await ledger.usedOn(DAY)).toBe(300);
      await ledger.correct(DAY, 900);
      expect(await ledger.usedOn(DAY)).toBe(1_200);
      await ledger.correct(DAY, -5_000);
      expect(await ledger.usedOn(DAY)).toBe(0);
      await ledger.correct("2026-11-22", -5);
      expect(await ledger.usedOn("2026-11-22")).toBe(0);
    });
  });
}
