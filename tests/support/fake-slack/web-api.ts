import type { Call, Token } from "./call.ts";
import type { Fault } from "./faults.ts";
import { METHODS, scopeOf } from "./method-table.ts";
import type { Rates } from "./rates.ts";
import { SlackError } from "./slack-error.ts";
import type { Triggers } from "./triggers.ts";
import type { World } from "./world.ts";

/** A call as it came, and what became of it. `cut` and `hung` tell what the app saw instead of the answer. */
export type CallRecord = {
  method: string;
  arguments: Record<string, unknown>;
  outcome: "ok" | "cut" | "hung" | "rate-limited" | "server-error" | `error: ${string}`;
};

export type Answer = { status: number; headers: Record<string, string>; body: Record<string, unknown> };

export function refusal(error: unknown): Record<string, unknown> {
  if (error instanceof SlackError) return { ok: false, error: error.code, ...error.details };
  throw error;
}

const TRIGGERED = ["views.open", "views.push"];

export function createWebApi(world: World, rates: Rates, triggers: Triggers) {
  const run = (call: Call): Record<string, unknown> => {
    const method = METHODS[call.method];
    if (method === undefined) throw new SlackError("unknown_method");
    const kind = world.channels.get(String(call.arguments.channel))?.kind;
    const scope = scopeOf(call.method, kind);
    if (scope !== null && !call.token.scopes.includes(scope)) {
      throw new SlackError("missing_scope", { needed: scope, provided: call.token.scopes.join(",") });
    }
    if (TRIGGERED.includes(call.method)) call.arguments.triggered_by = triggers.exchange(call.arguments.trigger_id);
    return { ok: true, ...method(call) };
  };
  return {
    /** What Slack answers, faults of the line apart. */
    answer(
      method: string,
      token: Token | undefined,
      given: Record<string, unknown>,
      origin: string,
      fault: Fault | null,
    ): Answer {
      const scopes = { "x-oauth-scopes": token?.scopes.join(",") ?? "" };
      const limited = (seconds: number) => ({
        status: 429,
        headers: { "retry-after": String(seconds) },
        body: { ok: false, error: "ratelimited" },
      });
      if (fault === "server-error") return { status: 500, headers: {}, body: { ok: false, error: "internal_error" } };
      if (fault === "rate-limited") return limited(1);
      if (typeof fault === "object" && fault !== null)
        return { status: 200, headers: scopes, body: { ok: false, ...fault } };
      if (token === undefined) return { status: 200, headers: {}, body: { ok: false, error: "invalid_auth" } };
      const wait = rates.take(method, token.team, given.channel);
      if (wait !== null) return limited(wait);
      try {
        const body = run({ method, token, arguments: given, world, origin });
        return { status: 200, headers: scopes, body };
      } catch (error) {
        return { status: 200, headers: scopes, body: refusal(error) };
      }
    },
  };
}
