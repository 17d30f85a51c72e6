import { ErrorCode } from "@slack/oauth";
import { slackInstallMessages } from "../../core/messages/en/slack-install.ts";
import { slackErrorOf } from "./slack-error.ts";

const { problems } = slackInstallMessages;

/** Raised for an installation into a whole organisation, which has no workspace to keep a token for. */
export class NoWorkspaceError extends Error {}

export type InstallFailure = {
  readonly kind: keyof typeof slackInstallMessages.failed;
  /** 401 and 503 are worded by the HTTP server itself. */
  readonly status: number;
  /** For the person who runs the server; null where there is nothing for them to do. */
  readonly problem: string | null;
};

const DENIED: InstallFailure = { kind: "denied", status: 403, problem: null };
const STALE: InstallFailure = { kind: "stale", status: 400, problem: null };

/** Codes of the library and of Slack by which an installation has to begin anew, and nothing is wrong with the app. */
const KNOWN: Readonly<Record<string, InstallFailure>> = {
  [ErrorCode.AuthorizationError]: DENIED,
  access_denied: DENIED,
  [ErrorCode.MissingStateError]: STALE,
  [ErrorCode.InvalidStateError]: STALE,
  [ErrorCode.MissingCodeError]: STALE,
  invalid_code: STALE,
  code_already_used: STALE,
  code_expired: STALE,
};

/** How the codes of errors begin that the web client throws: Slack was not reached, or was too busy. */
const FROM_WEB_CLIENT = "slack_webapi_";

/** What to say of an installation that failed. */
export function describeInstallFailure(error: unknown): InstallFailure {
  if (error instanceof NoWorkspaceError) return { kind: "organisation", status: 400, problem: null };
  const reason = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  const known = KNOWN[code];
  if (known !== undefined) return known;
  const refusal = slackErrorOf(error);
  if (refusal !== null) return refusedBySlack(refusal);
  return code.startsWith(FROM_WEB_CLIENT)
    ? { kind: "unreachable", status: 502, problem: problems.unreachable(reason) }
    : { kind: "notKept", status: 500, problem: problems.notKept(reason) };
}

/** The same for a code that Slack gave to the browser instead of an answer. */
export function refusedBySlack(code: string): InstallFailure {
  const plain = /^\w{1,80}$/u.test(code) ? code : "unknown";
  return KNOWN[plain] ?? { kind: "settings", status: 500, problem: problems.settings(plain) };
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
