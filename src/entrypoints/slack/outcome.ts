import { slackErrorOf } from "./slack-error.ts";

/** What became of an attempt. Waits are in milliseconds. */
export type Outcome =
  /** It arrived; the result is JSON. */
  | { readonly kind: "sent"; readonly result: string }
  /** It surely did not arrive, and may the next time. */
  | { readonly kind: "postpone"; readonly milliseconds: number }
  /** Nobody knows whether it arrived. */
  | { readonly kind: "doubt"; readonly milliseconds: number }
  /** It did not arrive and never will. */
  | { readonly kind: "giveUp"; readonly reason: string };

/** How a call failed, as far as anybody knows. */
export type Failure =
  | { readonly kind: "limited"; readonly seconds: number }
  /** Slack answered, with a code. */
  | { readonly kind: "refused"; readonly code: string }
  /** Something answered with a status; Slack itself has 200 and 429 only. */
  | { readonly kind: "status"; readonly status: number }
  /** There was no line to send it over. */
  | { readonly kind: "unsent" }
  | { readonly kind: "unknown" };

/** A failure that is known as such where it happens. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.name = "CallFailure";
    this.failure = failure;
  }
}

/** Codes of Node's and of its `fetch` for a connection that never came about; certificates are checked before a request. */
const NO_CONNECTION: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);
const CONNECTING: ReadonlySet<unknown> = new Set(["connect", "getaddrinfo"]);
/** Causes within causes that are looked through. */
const DEEPEST_CAUSE = 5;

/** What a thrown error says of a call to Slack, by its client or by `fetch`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  const { retryAfter, statusCode } = fieldsOf(error);
  if (typeof retryAfter === "number") return { kind: "limited", seconds: retryAfter };
  if (typeof statusCode === "number") return { kind: "status", status: statusCode };
  const code = slackErrorOf(error);
  // The client gives what is no JSON as a code too: a page of something in between.
  if (code !== null) return /^[a-z][a-z0-9_-]*$/u.test(code) ? { kind: "refused", code } : { kind: "unknown" };
  let cause: unknown = error;
  for (let depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
    const fields = fieldsOf(cause);
    if (NO_CONNECTION.has(fields.code) || CONNECTING.has(fields.syscall)) return { kind: "unsent" };
    cause = fields.cause;
  }
  return { kind: "unknown" };
}

function fieldsOf(error: unknown): Record<string, unknown> {
  return typeof error === "object" && error !== null ? (error as Record<string, unknown>) : {};
}

/** Slack may have begun before it failed: docs.slack.dev/reference/methods/chat.postMessage, errors. */
const UNSURE = { kind: "doubt" } as const;
/** Refused for now: a rate, a workspace on the move, a request cut on its way. */
const PASSING = { kind: "postpone" } as const;

/** Codes with which it is not over. All others are final: what is refused once is refused again. */
const CODES: Readonly<Record<string, typeof UNSURE | typeof PASSING>> = {
  internal_error: UNSURE,
  fatal_error: UNSURE,
  service_unavailable: UNSURE,
  ratelimited: PASSING,
  rate_limited: PASSING,
  message_limit_exceeded: PASSING,
  request_timeout: PASSING,
  team_added_to_org: PASSING,
  org_login_required: PASSING,
};

/** Final codes which mean that the work is done already. */
const DONE: ReadonlySet<string> = new Set(["chat.delete message_not_found"]);

/** Before one looks for a message, or sends again: what Slack took late would not be there yet. */
const DOUBT_WAIT = 2_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** Refusals for a rate after which more is waited than Slack asks for. */
const PATIENT_REFUSALS = 5;

/** @param attempt from 1; waits grow with it. @param random from 0 to 1, so that many do not come back at once. */
export function outcomeOf(error: unknown, method: string, attempt: number, random: number): Outcome {
  const failure = failureOf(error);
  const postpone: Outcome = { kind: "postpone", milliseconds: waitOf(attempt, random) };
  const doubt: Outcome = { kind: "doubt", milliseconds: DOUBT_WAIT + waitOf(attempt - 1, random) };
  switch (failure.kind) {
    case "limited": {
      const more = attempt > PATIENT_REFUSALS ? waitOf(attempt - PATIENT_REFUSALS, random) : 0;
      return { kind: "postpone", milliseconds: failure.seconds * 1000 + more };
    }
    case "unsent":
      return postpone;
    case "unknown":
      return doubt;
    case "status":
      // Something in between refused it before Slack saw it; but for 408, where Slack may have.
      return failure.status >= 400 && failure.status < 500 && failure.status !== 408 ? postpone : doubt;
    case "refused": {
      if (DONE.has(`${method} ${failure.code}`)) return { kind: "sent", result: "{}" };
      const known = CODES[failure.code];
      if (known === undefined) return { kind: "giveUp", reason: failure.code };
      return known.kind === "doubt" ? doubt : postpone;
    }
  }
}

/** Doubles with each attempt; up to a quarter comes by chance. */
function waitOf(attempt: number, random: number): number {
  if (attempt < 1) return 0;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
  return Math.round(wait * (1 + random / 4));
}
