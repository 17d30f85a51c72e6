import { createHmac } from "node:crypto";
import { stringify } from "node:querystring";
import type { Envelope, Transport } from "./delivery.ts";

/** The signature of docs.slack.dev/authentication/verifying-requests-from-slack. */
function signatureOf(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;
}

function encode({ kind, body }: Envelope): { type: string; text: string } {
  const form = "application/x-www-form-urlencoded";
  if (kind === "events_api") return { type: "application/json", text: JSON.stringify(body) };
  if (kind === "interactive") return { type: form, text: stringify({ payload: JSON.stringify(body) }) };
  return { type: form, text: stringify(body as Record<string, string>) };
}

/** Posts envelopes to the app's address, signed. Only a 2xx within the time is an acknowledgement. */
export function createSignedRequests(
  url: () => string,
  secret: string,
  now: () => number,
  withinMilliseconds: number,
): Transport {
  return async (envelope) => {
    const { type, text } = encode(envelope);
    const timestamp = Math.floor(now() / 1000);
    const headers = {
      "content-type": type,
      "x-slack-request-timestamp": String(timestamp),
      "x-slack-signature": signatureOf(secret, timestamp, text),
      ...(envelope.retry > 0
        ? { "x-slack-retry-num": String(envelope.retry), "x-slack-retry-reason": "http_timeout" }
        : {}),
    };
    try {
      const signal = AbortSignal.timeout(withinMilliseconds);
      const answer = await fetch(url(), { method: "POST", headers, body: text, signal, redirect: "manual" });
      const said = await answer.text();
      if (!answer.ok) return null;
      return { response: parse(said) };
    } catch {
      return null;
    }
  };
}

function parse(said: string): unknown {
  if (said === "") return {};
  try {
    return JSON.parse(said);
  } catch {
    return { text: said };
  }
}
