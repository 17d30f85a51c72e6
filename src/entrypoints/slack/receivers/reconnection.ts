import { z } from "zod";

/** In milliseconds. */
export const SOCKET_TIMINGS = {
  /** Before the first try after a failure; doubled with each failure more. */
  shortestWait: 500,
  longestWait: 30_000,
  /** However long Slack asks for. */
  longestHold: 3_600_000,
  /** Between tries while Slack refuses the token, or whatever else a person has to mend. */
  refusedWait: 60_000,
  /** A connection that ended sooner, with nothing come in, counts as a failure, so that a Slack that hangs up at once is not called without end. */
  shortLife: 10_000,
  longestWaitAfterShortLife: 5_000,
  /** For one call of `apps.connections.open`. */
  opening: 10_000,
  /** From that call to Slack's hello. */
  greeting: 20_000,
  /** Between the starts of two connections, so that they do not come to an end together. */
  stagger: 2_000,
  /** For what runs on a connection before it is closed, and for its goodbye. */
  draining: 5_000,
  goodbye: 500,
};

export type SocketTimings = typeof SOCKET_TIMINGS;

/** Why there is no connection. */
export type Failure =
  /** A person has to mend it. */
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "rate_limited"; readonly seconds: number }
  | { readonly kind: "unreachable"; readonly reason: string };

/** Codes of `apps.connections.open` that time does not mend: docs.slack.dev/reference/methods/apps.connections.open. */
const TEMPORARY = new Set(["internal_error", "fatal_error", "service_unavailable", "ratelimited", "request_timeout"]);

const platformSchema = z.object({
  code: z.literal("slack_webapi_platform_error"),
  data: z.object({ error: z.string().max(100) }),
});
const rateLimitSchema = z.object({
  code: z.literal("slack_webapi_rate_limited_error"),
  retryAfter: z.number().min(0),
});

export function failureOf(error: unknown): Failure {
  const limited = rateLimitSchema.safeParse(error);
  if (limited.success) return { kind: "rate_limited", seconds: limited.data.retryAfter };
  const code = platformSchema.safeParse(error).data?.data.error;
  if (code !== undefined && !TEMPORARY.has(code)) return { kind: "refused", code };
  return { kind: "unreachable", reason: error instanceof Error ? error.message : "the connection was closed" };
}

/**
 * Milliseconds until the next try: exponential from `shortestWait` to `longestWait`, of which a random half, so that
 * many who lost their connection at once do not come back at once. What Slack asks for is waited for in full.
 *
 * @param failures from 1, in a row
 * @param random from 0 to 1
 */
export function waitAfter(failure: Failure, failures: number, timings: SocketTimings, random: number): number {
  if (failure.kind === "rate_limited") {
    return Math.min(timings.longestHold, failure.seconds * 1000) + random * timings.shortestWait;
  }
  if (failure.kind === "refused") return timings.refusedWait * (1 + random / 2);
  return jittered(Math.min(timings.longestWait, timings.shortestWait * 2 ** (failures - 1)), random);
}

/** The same after connections that Slack hung up on soon. The first time it is tried again at once. */
export function waitAfterShortLife(shortLives: number, timings: SocketTimings, random: number): number {
  const full = timings.shortestWait * 2 ** (shortLives - 2);
  return shortLives <= 1 ? 0 : jittered(Math.min(timings.longestWaitAfterShortLife, full), random);
}

function jittered(milliseconds: number, random: number): number {
  return milliseconds * (0.5 + random / 2);
}
