import { httpMessages } from "../../core/messages/en/http.ts";
import { type ProblemCode, STATUS_OF } from "./problem-codes.ts";
import type { ProblemReply } from "./schemas/problem.ts";

export const PROBLEM_TYPE = "application/problem+json";

/** Seconds after which it is worth trying again. */
const RETRY_AFTER: Readonly<Partial<Record<ProblemCode, number>>> = {
  busy: 5,
  not_ready: 2,
  shutting_down: 10,
  answering_timed_out: 10,
};

export type ProblemExtras = Pick<ProblemReply, "errors" | "known" | "progress" | "revision" | "version"> & {
  /** Another status than the code's own; for refusals of the HTTP framework that have no code here. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A refusal at this door. `detail` is for the person who sent the request. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ProblemReply;

  constructor(code: ProblemCode, detail: string, { status, headers = {}, ...members }: ProblemExtras = {}) {
    super(detail);
    const retryAfter = RETRY_AFTER[code];
    this.name = "HttpProblem";
    this.code = code;
    this.status = status ?? STATUS_OF[code];
    this.headers = retryAfter === undefined ? headers : { "retry-after": String(retryAfter), ...headers };
    this.body = {
      type: `urn:three-cities:problem:${code}`,
      title: httpMessages.titles[code],
      status: this.status,
      detail,
      code,
      ...members,
    };
  }
}
