import type { FastifyError } from "fastify";
import { AppError, type ErrorCode } from "../../core/errors.ts";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";
import { STATUS_OF } from "./problem-codes.ts";
import { validationProblem } from "./validation-problem.ts";

/** Ids that are listed, and characters of a detail; a library of thousands of documents has more of both. */
const KNOWN_AT_MOST = 1000;
const DETAIL_AT_MOST = 4000;

/** Refusals of the HTTP framework, by its own code. */
const FRAMEWORK: Readonly<Record<string, (limits: ProblemLimits) => HttpProblem>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new HttpProblem("media_type_unsupported", httpMessages.mediaTypeUnsupported),
  FST_ERR_CTP_BODY_TOO_LARGE: ({ bodyBytes }) =>
    new HttpProblem("body_too_large", httpMessages.bodyTooLarge(bodyBytes)),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new HttpProblem("invalid_request", httpMessages.bodyCut),
  FST_ERR_BAD_URL: () => new HttpProblem("invalid_request", httpMessages.addressMalformed),
  FST_ERR_MAX_PARAM_LENGTH: () => new HttpProblem("address_too_long", httpMessages.addressTooLong),
  FST_ERR_HANDLER_TIMEOUT: () => new HttpProblem("answering_timed_out", httpMessages.answeringTimedOut),
};

export type ProblemLimits = { readonly bodyBytes: number };

/** What an error means to whoever sent the request. Nothing of a fault of the server itself is told. */
export function problemOf(error: unknown, limits: ProblemLimits): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof AppError) return applicationProblem(error);
  if (!(error instanceof Error)) return new HttpProblem("internal", httpMessages.faults.internal);
  const { validation, code = "", statusCode = 500 } = error as Partial<FastifyError>;
  if (validation !== undefined) return validationProblem(validation);
  const known = Object.hasOwn(FRAMEWORK, code) ? FRAMEWORK[code] : undefined;
  if (known !== undefined) return known(limits);
  return statusCode >= 400 && statusCode < 500
    ? new HttpProblem("invalid_request", httpMessages.malformed, { status: statusCode })
    : new HttpProblem("internal", httpMessages.faults.internal);
}

/** The application's messages are worded for whoever asked, and name what exists where something unknown was asked for. */
function applicationProblem({ code, message, data }: AppError): HttpProblem {
  if (STATUS_OF[code] >= 500) return new HttpProblem(code, faultDetail(code));
  const { known, revision, version } = data;
  const isListed = Array.isArray(known) && known.every((id) => typeof id === "string");
  return new HttpProblem(code, message.slice(0, DETAIL_AT_MOST), {
    ...(isListed ? { known: known.slice(0, KNOWN_AT_MOST) } : {}),
    ...(typeof revision === "number" ? { revision } : {}),
    ...(typeof version === "number" ? { version } : {}),
  });
}

function faultDetail(code: ErrorCode): string {
  if (code === "not_ready") return httpMessages.notReady;
  const faults: Readonly<Partial<Record<ErrorCode, string>>> = httpMessages.faults;
  return faults[code] ?? httpMessages.faults.internal;
}
