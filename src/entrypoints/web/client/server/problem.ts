import type { ProblemReply } from "./replies.ts";

/** Why a request brought nothing, in the terms in which the page can help. The words stand in the messages. */
export type Problem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "interrupted" }
  | { readonly kind: "too-many"; readonly seconds: number | null }
  | { readonly kind: "conversation-gone" }
  | { readonly kind: "missing" }
  | { readonly kind: "key-needed" }
  | { readonly kind: "busy" }
  | { readonly kind: "not-ready" }
  | { readonly kind: "refused"; readonly detail: string }
  | { readonly kind: "server" };

/** Thrown by every call to the server that fails. */
export class RequestFailed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.kind, { cause });
    this.name = "RequestFailed";
    this.problem = problem;
  }
}

/** A problem document of the server; or, from something between it and here, anything at all. */
export type ProblemDetails = Partial<ProblemReply>;

/** What a problem document means for the reader. `retryAfter` is the header's value, in seconds. */
export function problemOf(details: ProblemDetails, status: number, retryAfter: string | null = null): Problem {
  if (status === 429) return { kind: "too-many", seconds: secondsOf(retryAfter) };
  if (details.code === "conversation_not_found") return { kind: "conversation-gone" };
  if (details.code === "unauthenticated" || details.code === "role_insufficient") return { kind: "key-needed" };
  if (status === 503) return { kind: details.code === "not_ready" ? "not-ready" : "busy" };
  if (status === 404) return { kind: "missing" };
  const detail = details.errors?.[0]?.message ?? details.detail;
  if (status >= 400 && status < 500 && detail !== undefined) return { kind: "refused", detail };
  return { kind: "server" };
}

function secondsOf(retryAfter: string | null): number | null {
  const seconds = Number(retryAfter ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}
