import type { Clock } from "../clock.ts";
import { AppError } from "../errors.ts";
import type { CircuitBreaker, Permit } from "./circuit-breaker.ts";
import type { ModelCall } from "./language-model.ts";
import { modelErrors } from "./model-problem.ts";
import type { TokenBudget, TokenReservation } from "./token-budget.ts";
import { unlessAborted } from "./unless-aborted.ts";
import type { WaitingLine } from "./waiting-line.ts";

export type CallGuards = {
  readonly clock: Clock;
  readonly breaker: CircuitBreaker;
  /** Where calls wait that have not had a sign of life yet, so that few hang when a model begins to hang. */
  readonly line: WaitingLine;
  /** Null where nothing limits the tokens. */
  readonly budget: TokenBudget | null;
};

export type CallLimits = {
  /** Tokens put aside for it. */
  readonly tokens: number;
  /** When it has to be over, by the clock. */
  readonly endsAt: number;
  /** Milliseconds without a sign of life. */
  readonly silence: number;
  /** What it is told when it has to be over. */
  readonly late: () => AppError;
  readonly stalled: () => AppError;
};

/** One call of a model under guard. */
export type GuardedCall = {
  /** What the model is given: its signal aborts when the call is over for whatever reason. */
  readonly call: ModelCall;
  /** Waits until the call may be made. Throws model_unavailable, model_budget_spent or model_failed. */
  readonly admitted: () => Promise<void>;
  /** What the model gives next, unless it is silent for too long, late, or nobody waits any more. */
  readonly next: <Value>(promise: PromiseLike<Value>) => Promise<Value>;
  /** There was a sign of life beside what it gives. */
  readonly isAlive: () => void;
  /** Ends it well. */
  readonly succeeded: () => void;
  /** Ends it badly; gives the error to throw. */
  readonly failed: (error: unknown) => unknown;
  /** Has to be called last, in every case. Ends what is still open; `received` is how many tokens came, about. */
  readonly over: (received: number) => void;
};

/** Puts a call of the model `name` under guard. `call` is the caller's. */
export function guardCall(name: string, call: ModelCall, limits: CallLimits, guards: CallGuards): GuardedCall {
  const { clock, breaker, line, budget } = guards;
  const ending = new AbortController();
  const leave = () => ending.abort(call.signal.reason);
  if (call.signal.aborted) leave();
  else call.signal.addEventListener("abort", leave, { once: true });
  const cancelDeadline = clock.after(Math.max(0, limits.endsAt - clock.now()), () => ending.abort(limits.late()));

  let permit: Permit | null = null;
  let freePlace = () => {};
  let reservation: TokenReservation | null = null;
  let counted: number | null = null;

  const permitted = (): Permit => {
    const given = breaker.enter();
    if (given === null) throw modelErrors.unavailable(name);
    return given;
  };

  return {
    call: {
      signal: ending.signal,
      onTokens(tokens) {
        counted = tokens;
        call.onTokens(tokens);
      },
    },
    async admitted() {
      ending.signal.throwIfAborted();
      if (!breaker.allows()) throw modelErrors.unavailable(name);
      freePlace = await line.take(ending.signal);
      permit = permitted();
      if (budget === null) return;
      reservation = await budget.reserve(limits.tokens);
      if (reservation === null) throw modelErrors.budgetSpent(name);
      ending.signal.throwIfAborted();
    },
    async next(promise) {
      const cancelWatchdog = clock.after(limits.silence, () => ending.abort(limits.stalled()));
      try {
        const value = await unlessAborted(promise, ending.signal);
        // After a failure it is freed last: whoever waits for the place has to find the breaker told.
        freePlace();
        return value;
      } finally {
        cancelWatchdog();
      }
    },
    isAlive: () => freePlace(),
    succeeded: () => permit?.succeeded(),
    failed(error) {
      if (call.signal.aborted) {
        permit?.withdrawn();
        return call.signal.reason;
      }
      if (error instanceof AppError && NOT_THE_MODELS_FAULT.has(error.code)) {
        permit?.withdrawn();
        return error;
      }
      permit?.failed();
      return error instanceof AppError && error.code === "model_failed" ? error : modelErrors.failed(name, error);
    },
    over(received) {
      permit?.withdrawn();
      freePlace();
      cancelDeadline();
      call.signal.removeEventListener("abort", leave);
      ending.abort();
      // A call of which nothing came cost nothing; of one that was cut off, the prompt and what came.
      const tokens = counted ?? (received === 0 ? 0 : limits.tokens + received);
      // Should the count not be stored, what was put aside stays spent: the budget is held all the same.
      reservation?.settle(tokens).catch(() => undefined);
    },
  };
}

const NOT_THE_MODELS_FAULT: ReadonlySet<string> = new Set([
  "model_unavailable",
  "model_budget_spent",
  "storage_failed",
]);
