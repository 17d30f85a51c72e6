import { z } from "zod";
import type { Secret } from "../../../core/access/secret.ts";
import type { Accept } from "../accept.ts";
import { PATHS } from "../listening.ts";
import { isSignedBySlack, type SignedRequest } from "../signature.ts";

export type HttpReceiverOptions = {
  readonly signingSecret: Secret;
  readonly accept: Accept;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told why something was not acknowledged. */
  readonly onFailure: (error: unknown) => void;
};

export type HttpReply = { readonly status: number; readonly body?: unknown };

/** A route for the HTTP server. */
export type HttpReceiver = {
  readonly method: "POST";
  readonly url: string;
  readonly handle: (request: SignedRequest) => Promise<HttpReply>;
};

/** Asked once, when the address is entered in Slack: docs.slack.dev/reference/events/url_verification. */
const verificationSchema = z.object({ type: z.literal("url_verification"), challenge: z.string().min(1).max(1000) });

/**
 * Takes what Slack posts: events as JSON, clicks and submissions as JSON in a form, commands as a form. 401 for what
 * Slack did not sign, 503 for what could not be kept, which Slack sends again; all else is acknowledged.
 */
export function createHttpReceiver({
  signingSecret,
  accept,
  now = Date.now,
  onFailure,
}: HttpReceiverOptions): HttpReceiver {
  return {
    method: "POST",
    url: PATHS.events,
    async handle(request) {
      if (!isSignedBySlack(request, signingSecret.reveal(), now())) return { status: 401 };
      const body = readBody(request);
      const verification = verificationSchema.safeParse(body);
      if (verification.success) return { status: 200, body: { challenge: verification.data.challenge } };
      try {
        const { response } = await accept(body);
        return response === undefined ? { status: 200 } : { status: 200, body: response };
      } catch (error) {
        onFailure(error);
        return { status: 503 };
      }
    },
  };
}

/** Undefined for what is neither JSON nor a form: whoever takes it in says so. */
function readBody({ headers, body }: SignedRequest): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    if (String(headers["content-type"]).startsWith("application/json")) return JSON.parse(text);
    const fields = new URLSearchParams(text);
    const payload = fields.get("payload");
    return payload === null ? Object.fromEntries(fields) : JSON.parse(payload);
  } catch {
    return undefined;
  }
}
