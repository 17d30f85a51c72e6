import type { TokenLedger } from "../../core/model/token-ledger.ts";

/** A ledger that keeps nothing beyond the process: for measuring. */
export function createMemoryTokenLedger(): TokenLedger {
  const used = new Map<string, number>();
  const usedOn = (day: string): number => used.get(day) ?? 0;
  return {
    async take(day, tokens, most) {
      if (usedOn(day) + tokens > most) return false;
      used.set(day, usedOn(day) + tokens);
      return true;
    },
    async correct(day, tokens) {
      used.set(day, Math.max(0, usedOn(day) + tokens));
    },
    usedOn: async (day) => usedOn(day),
  };
}
