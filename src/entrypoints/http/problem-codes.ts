import type { ErrorCode } from "../../core/errors.ts";

/** What can go wrong at this door only, before or around the application. */
export type DoorCode =
  | "unknown_figure"
  | "held_back"
  | "png_unavailable"
  | "not_in_format"
  | "session_not_over"
  | "route_not_found"
  | "method_not_allowed"
  | "media_type_unsupported"
  | "body_too_large"
  | "address_too_long"
  | "headers_too_large"
  | "expectation_failed"
  | "unauthenticated"
  | "role_insufficient"
  | "host_not_allowed"
  | "cross_site"
  | "rate_limited"
  | "busy"
  | "receiving_timed_out"
  | "answering_timed_out"
  | "shutting_down";

export type ProblemCode = ErrorCode | DoorCode;

/** The one table from what went wrong to the HTTP status. */
export const STATUS_OF = {
  invalid_request: 400,
  unknown_city: 400,
  unknown_section: 400,
  unknown_document: 400,
  unknown_figure: 400,
  format_invalid: 400,
  unauthenticated: 401,
  role_insufficient: 403,
  host_not_allowed: 403,
  cross_site: 403,
  not_the_host: 403,
  conversation_not_found: 404,
  answer_not_found: 404,
  passage_not_found: 404,
  quiz_not_found: 404,
  session_not_found: 404,
  participant_not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  receiving_timed_out: 408,
  quiz_changed: 409,
  quiz_not_reviewed: 409,
  nothing_to_draw: 409,
  model_not_configured: 409,
  session_over: 409,
  session_moved: 409,
  move_not_allowed: 409,
  session_not_over: 409,
  held_back: 409,
  not_in_format: 409,
  body_too_large: 413,
  address_too_long: 414,
  media_type_unsupported: 415,
  expectation_failed: 417,
  rate_limited: 429,
  headers_too_large: 431,
  png_unavailable: 501,
  corpus_invalid: 500,
  configuration_invalid: 500,
  data_folder_unusable: 500,
  storage_failed: 500,
  port_in_use: 500,
  dataset_invalid: 500,
  model_failed: 500,
  internal: 500,
  corpus_empty: 503,
  not_ready: 503,
  model_unavailable: 503,
  model_budget_spent: 503,
  busy: 503,
  answering_timed_out: 503,
  shutting_down: 503,
} as const satisfies Readonly<Record<ProblemCode, number>>;

export const PROBLEM_CODES = Object.keys(STATUS_OF) as [ProblemCode, ...ProblemCode[]];
