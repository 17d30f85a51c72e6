const BREAKER_LIMITS = {
  /** Failures in a row after which nothing is called any more. */
  failures: 3,
  /** Milliseconds from one trial to the next: 10 in five minutes, and what has recovered is noticed within 30 s. */
  probeEvery: 30_000,
} as const;

/** Leave for one call. One of its functions has to be called when the call is over; later ones do nothing. */
export type Permit = {
  readonly succeeded: () => void;
  readonly failed: () => void;
  /** The call came to nothing for a reason that says nothing about who was called. */
  readonly withdrawn: () => void;
};

/**
 * Stops calling what keeps failing. Closed, everything passes; after some failures in a row it opens, and lets one call
 * through every now and then, never two at once, until such a trial succeeds.
 */
export type CircuitBreaker = {
  /** Whether `enter` would give leave now. */
  readonly allows: () => boolean;
  /** Leave for a call, or null. */
  readonly enter: () => Permit | null;
};

export type CircuitBreakerOptions = {
  /** Milliseconds since some time. */
  readonly now: () => number;
  readonly limits?: { readonly failures: number; readonly probeEvery: number };
};

export function createCircuitBreaker({ now, limits = BREAKER_LIMITS }: CircuitBreakerOptions): CircuitBreaker {
  let failures = 0;
  /** When the next trial may begin; null while closed. */
  let nextProbe: number | null = null;
  let isProbing = false;

  const allows = (): boolean => nextProbe === null || (!isProbing && now() >= nextProbe);

  /** Outcomes of calls that began before it opened change nothing: only a trial closes it again. */
  const plainPermit = (): Permit =>
    settledOnce({
      succeeded() {
        if (nextProbe === null) failures = 0;
      },
      failed() {
        failures += 1;
        if (nextProbe === null && failures >= limits.failures) nextProbe = now() + limits.probeEvery;
      },
      withdrawn() {},
    });

  const probePermit = (): Permit => {
    isProbing = true;
    // Counted from its beginning, and whatever becomes of it: trials that readers walk away from are trials too.
    nextProbe = now() + limits.probeEvery;
    return settledOnce({
      succeeded() {
        isProbing = false;
        nextProbe = null;
        failures = 0;
      },
      failed() {
        isProbing = false;
      },
      withdrawn() {
        isProbing = false;
      },
    });
  };

  return {
    allows,
    enter() {
      if (!allows()) return null;
      return nextProbe === null ? plainPermit() : probePermit();
    },
  };
}

function settledOnce(permit: Permit): Permit {
  let isSettled = false;
  const once = (settle: () => void) => () => {
    if (isSettled) return;
    isSettled = true;
    settle();
  };
  return { succeeded: once(permit.succeeded), failed: once(permit.failed), withdrawn: once(permit.withdrawn) };
}
