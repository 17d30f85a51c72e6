/** What went wrong, as a word that every entrypoint has its own table for (HTTP status, exit code, text). */
export type ErrorCode =
  | "invalid_request"
  | "unknown_city"
  | "unknown_section"
  | "unknown_document"
  | "conversation_not_found"
  | "answer_not_found"
  | "passage_not_found"
  | "corpus_invalid"
  | "corpus_empty"
  | "configuration_invalid"
  | "data_folder_unusable"
  | "storage_failed"
  | "not_ready"
  | "port_in_use"
  | "dataset_invalid"
  | "model_failed"
  | "model_unavailable"
  | "model_budget_spent"
  | "model_not_configured"
  | "quiz_not_found"
  | "quiz_changed"
  | "quiz_not_reviewed"
  | "nothing_to_draw"
  | "session_not_found"
  | "session_over"
  | "session_moved"
  | "not_the_host"
  | "move_not_allowed"
  | "participant_not_found"
  | "format_invalid"
  | "internal";

export type ErrorOptions = { readonly cause?: unknown; readonly data?: Readonly<Record<string, unknown>> };

/** The one error type that crosses module borders. Its message is worded for the person who can mend the cause. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.data = options.data ?? {};
  }
}
