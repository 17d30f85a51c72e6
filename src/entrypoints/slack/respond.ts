import { sizeOf } from "./blocks/message.ts";
import { LIMITS } from "./limits.ts";
import { CallFailure } from "./outcome.ts";

export type Fetch = typeof globalThis.fetch;

/** Seconds to wait when Slack says too much and not how long. */
const UNNAMED_WAIT = 1;
/** The address has been used five times, or half an hour is over. */
const EXPIRED: ReadonlySet<number> = new Set([404, 410]);

/** Posts a body to a `response_url`. @throws CallFailure, or what `fetch` throws */
export async function respond(
  fetch: Fetch,
  patience: number,
  url: unknown,
  body: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (typeof url !== "string" || !URL.canParse(url)) throw new CallFailure({ kind: "refused", code: "invalid_url" });
  // Slack would say so in words of its own.
  if (body.blocks !== undefined && sizeOf(body.blocks) > LIMITS.messageBytes)
    throw new CallFailure({ kind: "refused", code: "msg_blocks_too_long" });
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(body),
    redirect: "error",
    signal: AbortSignal.timeout(patience),
  });
  const said = await response.text();
  if (response.status === 429) {
    const seconds = Number(response.headers.get("retry-after") ?? UNNAMED_WAIT);
    throw new CallFailure({ kind: "limited", seconds: Number.isFinite(seconds) ? seconds : UNNAMED_WAIT });
  }
  const code = codeIn(said);
  if (response.status >= 500) throw new CallFailure({ kind: "status", status: response.status });
  if (code !== null) throw new CallFailure({ kind: "refused", code });
  if (EXPIRED.has(response.status)) throw new CallFailure({ kind: "refused", code: "expired_url" });
  if (!response.ok) throw new CallFailure({ kind: "status", status: response.status });
}

/** The code of a refusal, which Slack gives as JSON or as the word alone; null when it is none. */
function codeIn(said: string): string | null {
  if (/^[a-z]+(?:_[a-z]+)+$/u.test(said)) return said;
  try {
    const { ok, error } = JSON.parse(said) as { ok?: unknown; error?: unknown };
    return ok === false && typeof error === "string" ? error : null;
  } catch {
    return null;
  }
}
