import type { TokenLedger } from "./token-ledger.ts";

/** Tokens put aside for one call. */
export type TokenReservation = {
  /** Called once, when it is known what the call took. */
  readonly settle: (tokens: number) => Promise<void>;
};

/** How many tokens may be used in a day, UTC. */
export type TokenBudget = {
  /**
   * Puts tokens aside before a call, so that calls at the same time do not spend the same ones; null when they are not
   * left. What is never settled (the process ended) stays spent: the budget is held in any case.
   * @throws AppError storage_failed
   */
  readonly reserve: (tokens: number) => Promise<TokenReservation | null>;
};

export type TokenBudgetOptions = {
  readonly ledger: TokenLedger;
  readonly perDay: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export function createTokenBudget({ ledger, perDay, now }: TokenBudgetOptions): TokenBudget {
  return {
    async reserve(reserved) {
      const day = dayOf(now());
      if (!(await ledger.take(day, reserved, perDay))) return null;
      return { settle: (tokens) => ledger.correct(day, tokens - reserved) };
    },
  };
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, "2026-11-20".length);
}
