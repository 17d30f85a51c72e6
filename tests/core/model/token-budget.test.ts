import { describe, expect, it } from "vitest";
import { createMemoryTokenLedger } from "../../../src/adapters/memory/token-ledger.ts";
import { createTokenBudget } from "../../../src/core/model/token-budget.ts";

const EVENING = Date.UTC(2026, 10, 20, 23, 59, 59);

function setUp(perDay: number) {
  const ledger = createMemoryTokenLedger();
  let time = EVENING;
  const budget = createTokenBudget({ ledger, perDay, now: () => time });
  return { ledger, budget, pass: (milliseconds: number) => (time += milliseconds) };
}

describe("a token budget", () => {
  it("puts tokens aside before they are spent, so that two calls do not spend the same", async () => {
    const { budget } = setUp(1_000);
    const first = await budget.reserve(600);
    expect(first).not.toBeNull();
    expect(await budget.reserve(600)).toBeNull();
    await first?.settle(100);
    expect(await budget.reserve(600)).not.toBeNull();
  });

  it("counts what a call took, even when that is more than was put aside", async () => {
    const { budget, ledger } = setUp(1_000);
    await (await budget.reserve(100))?.settle(950);
    expect(await ledger.usedOn("2026-11-20")).toBe(950);
    expect(await budget.reserve(100)).toBeNull();
  });

  it("begins anew at midnight, UTC, and settles a call on the day of its beginning", async () => {
    const { budget, ledger, pass } = setUp(1_000);
    const late = await budget.reserve(900);
    expect(await budget.reserve(900)).toBeNull();
    pass(1_000);
    expect(await budget.reserve(900)).not.toBeNull();
    await late?.settle(500);
    expect([await ledger.usedOn("2026-11-20"), await ledger.usedOn("2026-11-21")]).toEqual([500, 900]);
  });
});
