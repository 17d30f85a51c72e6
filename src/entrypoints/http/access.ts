import { type Role, ROLES } from "../../core/access/role.ts";
import { httpMessages } from "../../core/messages/en/http.ts";
import { HttpProblem } from "./http-problem.ts";

/**
 * `public`: anyone who reaches the server; `signed`: from anywhere and without a key, since the route itself looks for a
 * signature in what comes, or, where an installation begins, gives the one that is looked for at its end; `player`:
 * without a key too, to what belongs to a session that runs or ended within a day (player-access.ts); else the least role
 * that may call it.
 */
export type Access = "public" | "signed" | "player" | Role;

/** Whose key was presented. */
export type Caller = { readonly name: string; readonly role: Role };

/** Finds whose key it is; null when it is nobody's. */
export type KeyCheck = (key: string) => Caller | null;

/**
 * Every route and the least role that may call it, once the server has keys. Without keys it is bound to loopback, and
 * everything is open. On whose object: the corpus is everybody's; an answer or a conversation is whoever's knows its
 * id, which cannot be guessed; a quiz is its trainer's, and a session its hosts' (hosting.ts), but for admins; what a
 * player did is theirs by their cookie. A route without a row ends the start, and a row without a route fails a test; signed
 * routes are there when they are brought.
 */
export const ACCESS = {
  "GET /": "public",
  "GET /passages/*": "public",
  "GET /a/:id": "public",
  "GET /library": "public",
  "GET /compare": "public",
  "GET /compare/:figure": "public",
  "GET /editor": "public",
  "GET /assets/*": "public",
  "GET /quiz": "public",
  "GET /quiz/:id": "public",
  "GET /quiz/host/:session": "public",
  "GET /quiz/screen/:session": "public",
  "GET /quiz/practice/:code": "public",
  "GET /j": "public",
  "GET /j/:code": "public",
  "GET /healthz": "public",
  "GET /readyz": "public",
  "GET /openapi.json": "public",
  "POST /api/ask": "participant",
  "POST /api/search": "participant",
  "GET /api/answers/:id": "participant",
  "POST /api/answers/:id/feedback": "participant",
  "GET /api/answers/:id/explanation": "staff",
  "POST /api/exports": "participant",
  "GET /api/gaps": "staff",
  "GET /api/gaps.csv": "staff",
  "GET /api/documents": "participant",
  "GET /api/passages": "participant",
  "GET /api/passages/*": "participant",
  "GET /api/cities": "participant",
  "GET /api/figures": "participant",
  "GET /api/comparisons/:figure": "participant",
  "GET /api/comparisons/:figure/chart.svg": "participant",
  "GET /api/comparisons/:figure/chart.png": "participant",
  "GET /api/comparisons/:figure/table.csv": "participant",
  "GET /api/timeline": "participant",
  "GET /api/timeline/chart.svg": "participant",
  "GET /api/timeline/chart.png": "participant",
  "GET /api/timeline/table.csv": "participant",
  "POST /api/quizzes": "trainer",
  "GET /api/quizzes": "trainer",
  "GET /api/quizzes/:id": "trainer",
  "DELETE /api/quizzes/:id": "trainer",
  "POST /api/quizzes/:id/changes": "trainer",
  "POST /api/quizzes/:id/widen": "trainer",
  "POST /api/quizzes/:id/import": "trainer",
  "GET /api/quizzes/:id/export/:format": "trainer",
  "POST /api/quizzes/:id/sessions": "trainer",
  "GET /api/quizzes/:id/sessions": "trainer",
  "GET /api/sessions/:id/host": "trainer",
  "GET /api/sessions/:id/host/events": "trainer",
  "GET /api/sessions/:id/screen": "trainer",
  "GET /api/sessions/:id/screen/events": "trainer",
  "POST /api/sessions/:id/moves": "trainer",
  "GET /api/sessions/:id/results.csv": "trainer",
  "GET /api/sessions/:id/results.xlsx": "trainer",
  "GET /api/sessions/:id/analysis": "trainer",
  "GET /api/join/:code": "player",
  "GET /api/join/:code/qr.svg": "player",
  "POST /api/join/:code": "player",
  "GET /api/play/:session": "player",
  "GET /api/play/:session/events": "player",
  "POST /api/play/:session/answers": "player",
  "POST /api/play/:session/disputes": "player",
  "PATCH /api/play/:session": "player",
  "GET /api/play/:session/review": "player",
  "POST /api/practice/:code/next": "player",
  "POST /api/practice/:code/answers": "player",
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
  if (least === "public" || least === "signed" || least === "player") return null;
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
