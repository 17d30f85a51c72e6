import { createHmac, timingSafeEqual } from "node:crypto";

/** What came over HTTP, as it came: repeated headers joined or as a list, the body's bytes before any parsing. */
export type SignedRequest = {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
};

/** Seconds by which the time of a signature and our clock may differ, either way. */
const TOLERANCE = 300;

const TIMESTAMP = /^[1-9]\d{9}$/u;
const SIGNATURE = /^v0=([0-9a-f]{64})$/u;

/**
 * Whether Slack sent a request, by its signature: HMAC-SHA256 over `v0:TIMESTAMP:BODY`
 * (docs.slack.dev/authentication/verifying-requests-from-slack). A request from the future is refused like an old one:
 * whoever overheard it could keep it for later.
 *
 * @param now milliseconds since 1970
 */
export function isSignedBySlack({ headers, body }: SignedRequest, signingSecret: string, now: number): boolean {
  const timestamp = headers["x-slack-request-timestamp"];
  const signature = headers["x-slack-signature"];
  if (typeof timestamp !== "string" || typeof signature !== "string" || signingSecret === "") return false;
  const given = SIGNATURE.exec(signature)?.[1];
  if (given === undefined || !TIMESTAMP.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE) return false;
  const expected = createHmac("sha256", signingSecret).update(`v0:${timestamp}:`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(given, "hex"));
}
