import type { Clock } from "../clock.ts";
import { createCircuitBreaker } from "./circuit-breaker.ts";
import type { ModelGuards } from "./guard-model.ts";
import { createTokenBudget } from "./token-budget.ts";
import type { TokenLedger } from "./token-ledger.ts";
import { createWaitingLine } from "./waiting-line.ts";

/**
 * Calls that may wait for their first sign of life at the same time. When a model begins to hang, so many are lost
 * before that is noticed: with the trials of five minutes they have to stay within 20.
 */
const CALLS_WITHOUT_A_SIGN = 6;

export type ModelGuardOptions = {
  readonly clock: Clock;
  readonly ledger: TokenLedger;
  readonly tokensPerDay: number;
  /** For all calls of an answer together. */
  readonly deadlineSeconds: number;
  /** Without a sign of life. */
  readonly stallSeconds: number;
};

/** The guards of a model; one set for all who use it. */
export function createModelGuards(options: ModelGuardOptions): ModelGuards {
  const { clock, ledger, tokensPerDay, deadlineSeconds, stallSeconds } = options;
  return {
    clock,
    breaker: createCircuitBreaker({ now: clock.now }),
    line: createWaitingLine(CALLS_WITHOUT_A_SIGN),
    budget: createTokenBudget({ ledger, perDay: tokensPerDay, now: clock.now }),
    deadline: deadlineSeconds * 1000,
    silence: stallSeconds * 1000,
  };
}
