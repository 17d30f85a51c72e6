import { endpointReasons as reasons } from "../messages/en/model-endpoint.ts";

/** Causes that are followed. */
const MOST_CAUSES = 6;

/** A failure with a reason of our own. */
export class EndpointFailure extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause });
    this.name = "EndpointFailure";
  }
}

/**
 * Why a call of an endpoint failed, shortly: a status, a code or a reason of our own, never words of the server, which
 * may repeat key or prompt. Reads the errors of the client `openai`.
 */
export function endpointReason(error: unknown): string {
  const causes = causesOf(error);
  const own = causes.find((cause) => cause instanceof EndpointFailure);
  if (own !== undefined) return own.message;
  const status = statusOf(error);
  if (status !== null) return reasons.status(status);
  const code = causes.map((cause) => ("code" in cause ? cause.code : undefined)).find(isCode) ?? null;
  // The client's errors are all named "Error".
  if (causes.some((cause) => cause.constructor.name === "APIConnectionError")) return reasons.noConnection(code);
  if (causes.some((cause) => cause instanceof SyntaxError)) return reasons.unreadable;
  return reasons.other(code ?? causes[0]?.name ?? typeof error);
}

/** The HTTP status that an error or one of its causes carries. */
export function statusOf(error: unknown): number | null {
  const statuses = causesOf(error).flatMap((cause) =>
    "status" in cause && typeof cause.status === "number" ? cause.status : [],
  );
  return statuses[0] ?? null;
}

/** The error and what caused it, outermost first. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && causes.length < MOST_CAUSES; cause = cause.cause)
    causes.push(cause);
  return causes;
}

function isCode(code: unknown): code is string {
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,40}$/u.test(code);
}
