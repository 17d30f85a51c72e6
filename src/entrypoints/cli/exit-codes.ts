import type { ErrorCode } from "../../core/errors.ts";

/** What a script learns from how the program ended. README and `help` list them in these words. */
export const EXIT = {
  ok: 0,
  /** The work was done and the result is a no: a check failed, a target was missed, `--exit-status` and not in the report. */
  negative: 1,
  usage: 2,
  configuration: 3,
  /** The corpus, or a data set given to `eval`. */
  corpus: 4,
  storage: 5,
  /** The port is in use, or the service is not ready. */
  unreachable: 6,
  internal: 70,
  /** Ended by Ctrl-C, as shells have it: 128 and the signal's number. */
  interrupted: 130,
} as const;

export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  invalid_request: EXIT.usage,
  unknown_city: EXIT.usage,
  unknown_section: EXIT.usage,
  unknown_document: EXIT.usage,
  conversation_not_found: EXIT.usage,
  answer_not_found: EXIT.usage,
  passage_not_found: EXIT.usage,
  configuration_invalid: EXIT.configuration,
  corpus_invalid: EXIT.corpus,
  corpus_empty: EXIT.corpus,
  dataset_invalid: EXIT.corpus,
  data_folder_unusable: EXIT.storage,
  storage_failed: EXIT.storage,
  port_in_use: EXIT.unreachable,
  not_ready: EXIT.unreachable,
  model_failed: EXIT.unreachable,
  model_unavailable: EXIT.unreachable,
  model_budget_spent: EXIT.unreachable,
  quiz_not_found: EXIT.usage,
  quiz_changed: EXIT.usage,
  quiz_not_reviewed: EXIT.negative,
  nothing_to_draw: EXIT.negative,
  model_not_configured: EXIT.usage,
  session_not_found: EXIT.usage,
  session_over: EXIT.usage,
  session_moved: EXIT.usage,
  not_the_host: EXIT.usage,
  move_not_allowed: EXIT.usage,
  participant_not_found: EXIT.usage,
  format_invalid: EXIT.usage,
  internal: EXIT.internal,
};
