/**
 * What may go wrong with a call: `429`, `500`, the line cut before Slack took the call or after, no answer at all with
 * the call taken (`hang`), or an error code of Slack's.
 */
export type Fault = "rate-limited" | "server-error" | "reset-before" | "reset-after" | "hang" | { error: string };

export type Faults = {
  /** @param method a method's name, or `*` for any. */
  fail(method: string, how: Fault, times: number): void;
  /** The fault that this call meets, which is thereby used up. */
  next(method: string): Fault | null;
};

export function createFaults(): Faults {
  const waiting: { method: string; how: Fault; times: number }[] = [];
  return {
    fail(method, how, times) {
      waiting.push({ method, how, times });
    },
    next(method) {
      const fault = waiting.find((each) => each.times > 0 && (each.method === method || each.method === "*"));
      if (fault === undefined) return null;
      fault.times -= 1;
      return fault.how;
    },
  };
}
