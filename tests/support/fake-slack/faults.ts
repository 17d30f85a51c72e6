/**
 * What may go wrong with a call: `429`, `500` before Slack took the call or after, the line cut before Slack took it or
 * after, no answer at all with the call taken (`hang`), or an error code of Slack's.
 */
export type Fault =
  | "rate-limited"
  | "server-error"
  | "server-error-after"
  | "reset-before"
  | "reset-after"
  | "hang"
  | { error: string };

export type Faults = {
  /** @param method a method's name, or `*` for any. @param channel that of the calls that fail; any when left out. */
  fail(method: string, how: Fault, times: number, channel?: string): void;
  /** The fault that this call meets, which is thereby used up. */
  next(method: string, channel: unknown): Fault | null;
};

export function createFaults(): Faults {
  const waiting: { method: string; how: Fault; times: number; channel: string | undefined }[] = [];
  return {
    fail(method, how, times, channel) {
      waiting.push({ method, how, times, channel });
    },
    next(method, channel) {
      const fault = waiting.find(
        (each) =>
          each.times > 0 &&
          (each.method === method || each.method === "*") &&
          (each.channel === undefined || each.channel === channel),
      );
      if (fault === undefined) return null;
      fault.times -= 1;
      return fault.how;
    },
  };
}
