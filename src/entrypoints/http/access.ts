import { type Role, ROLES } from "../../core/access/role.ts";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";

/**
 * `public`: anyone who reaches the server; `signed`: from anywhere and without a key, since the route itself looks for a
 * signature in what comes, or, where an installation begins, gives the one that is looked for at its end; else the
 * least role that may call it.
 */
export type Access = "public" | "signed" | Role;

/** Whose key was presented. */
export type Caller = { readonly name: string; readonly role: Role };

/** Finds whose key it is; null when it is nobody's. */
export type KeyCheck = (key: string) => Caller | null;

/**
 * Every route and the least role that may call it, once the server has keys. Without keys it is bound to loopback, and
 * everything is open. On whose object: the corpus is everybody's; an answer or a conversation is whoever's knows its
 * id, which cannot be guessed. A route without a row ends the start, and a row without a route fails a test; signed
 * routes are there when they are brought.
 */
export const ACCESS = {
  "GET /": "public",
  "GET /passages/*": "public",
  "GET /assets/*": "public",
  "GET /healthz": "public",
  "GET /readyz": "public",
  "GET /openapi.json": "public",
  "POST /api/ask": "participant",
  "POST /api/search": "participant",
  "GET /api/answers/:id": "participant",
  "GET /api/answers/:id/explanation": "staff",
  "GET /api/documents": "participant",
  "GET /api/passages/*": "participant",
  "GET /api/cities": "participant",
  "GET /api/figures": "participant",
  "POST /slack/events": "signed",
  "GET /slack/install": "signed",
  "GET /slack/oauth_redirect": "signed",
} as const satisfies Readonly<Record<string, Access>>;

/** The row of a route; HEAD is as GET. Undefined for a route that has none. */
export function accessOf(method: string, route: string): Access | undefined {
  const row = `${method === "HEAD" ? "GET" : method} ${route}`;
  return Object.hasOwn(ACCESS, row) ? ACCESS[row as keyof typeof ACCESS] : undefined;
}

/** One credential of RFC 6750, section 2.1. */
const BEARER = /^Bearer +([\w.~+/=-]+) *$/i;

/**
 * Whose request it is, when it may call the route; null on a public one without a key.
 * @throws HttpProblem unauthenticated (401), role_insufficient (403)
 */
export function authorize(authorization: string | undefined, least: Access, checkKey: KeyCheck): Caller | null {
  if (least === "public" || least === "signed") return null;
  if (authorization === undefined) {
    throw new HttpProblem("unauthenticated", httpMessages.keyMissing, challenge());
  }
  const key = BEARER.exec(authorization)?.[1];
  const caller = key === undefined ? null : checkKey(key);
  if (caller === null) throw new HttpProblem("unauthenticated", httpMessages.keyUnknown, challenge("invalid_token"));
  if (ROLES.indexOf(caller.role) < ROLES.indexOf(least)) {
    throw new HttpProblem("role_insufficient", httpMessages.roleInsufficient(least), challenge("insufficient_scope"));
  }
  return caller;
}

function challenge(error?: string) {
  const detail = error === undefined ? "" : `, error="${error}"`;
  return { headers: { "www-authenticate": `Bearer realm="three-cities"${detail}` } };
}
