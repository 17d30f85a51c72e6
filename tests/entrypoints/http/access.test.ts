import { fastify } from "fastify";
import { describe, expect, test } from "vitest";
import { ROLES } from "../../../src/core/access/role.ts";
import { ACCESS, type Access, authorize } from "../../../src/entrypoints/http/access.ts";
import { watchRoutes } from "../../../src/entrypoints/http/registered-routes.ts";
import { eventsOf } from "../../support/fake-application.ts";
import { roleKeys, testServer } from "../../support/http-test-server.ts";
import { openQuizRoom, type QuizRoomOptions } from "../../support/quiz-room.ts";
import { sampleExplanation } from "../../support/sample-explanation.ts";
import { answerWith } from "../../support/scripted-application.ts";

const script = {
  ask: () => eventsOf(),
  search: async () => [],
  answers: [answerWith()],
  explanations: new Map([["ans_1", sampleExplanation()]]),
};

type Sample = { url: string; payload?: object; status?: number; payloadAsStream?: boolean };

/** A request of each route that succeeds for whoever may call it; QUIZ, SESSION and CODE stand for those of a room. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  "GET /": { url: "/" },
  "GET /passages/*": { url: "/passages/lighthouses/kiel/1" },
  "GET /a/:id": { url: "/a/ans_1" },
  "GET /library": { url: "/library" },
  "GET /compare": { url: "/compare" },
  "GET /compare/:figure": { url: "/compare/oil" },
  "GET /editor": { url: "/editor" },
  "GET /assets/*": { url: "/assets/none.js", status: 404 },
  "GET /quiz": { url: "/quiz" },
  "GET /quiz/:id": { url: "/quiz/QUIZ" },
  "GET /quiz/host/:session": { url: "/quiz/host/SESSION" },
  "GET /quiz/screen/:session": { url: "/quiz/screen/SESSION" },
  "GET /quiz/practice/:code": { url: "/quiz/practice/CODE" },
  "GET /j": { url: "/j" },
  "GET /j/:code": { url: "/j/CODE" },
  "GET /healthz": { url: "/healthz" },
  "GET /readyz": { url: "/readyz" },
  "GET /openapi.json": { url: "/openapi.json" },
  "POST /api/ask": { url: "/api/ask", payload: { question: "Oil?" } },
  "POST /api/search": { url: "/api/search", payload: { query: "oil" } },
  "GET /api/answers/:id": { url: "/api/answers/ans_1" },
  "POST /api/answers/:id/feedback": {
    url: "/api/answers/ans_1/feedback",
    payload: { voter: "reader", verdict: "up" },
    status: 204,
  },
  "GET /api/answers/:id/explanation": { url: "/api/answers/ans_1/explanation" },
  "GET /api/gaps": { url: "/api/gaps" },
  "GET /api/gaps.csv": { url: "/api/gaps.csv?days=7" },
  "POST /api/exports": {
    url: "/api/exports",
    payload: { answers: ["ans_1"], format: "markdown", heading: "Sources" },
  },
  "GET /api/documents": { url: "/api/documents" },
  "GET /api/passages": { url: "/api/passages" },
  "GET /api/passages/*": { url: "/api/passages/lighthouses/kiel/1" },
  "GET /api/cities": { url: "/api/cities" },
  "GET /api/figures": { url: "/api/figures" },
  "GET /api/comparisons/:figure": { url: "/api/comparisons/oil" },
  "GET /api/comparisons/:figure/chart.svg": { url: "/api/comparisons/oil/chart.svg" },
  "GET /api/comparisons/:figure/chart.png": { url: "/api/comparisons/oil/chart.png", status: 501 },
  "GET /api/comparisons/:figure/table.csv": { url: "/api/comparisons/oil/table.csv" },
  "GET /api/timeline": { url: "/api/timeline" },
  "GET /api/timeline/chart.svg": { url: "/api/timeline/chart.svg" },
  "GET /api/timeline/chart.png": { url: "/api/timeline/chart.png", status: 501 },
  "GET /api/timeline/table.csv": { url: "/api/timeline/table.csv" },
  "POST /api/quizzes": { url: "/api/quizzes", payload: { language: "en", count: 2 }, status: 201 },
  "GET /api/quizzes": { url: "/api/quizzes" },
  "GET /api/quizzes/:id": { url: "/api/quizzes/QUIZ" },
  "DELETE /api/quizzes/:id": { url: "/api/quizzes/QUIZ", status: 204 },
  "POST /api/quizzes/:id/widen": { url: "/api/quizzes/QUIZ/widen", payload: { revision: 1, count: 1 }, status: 409 },
  "POST /api/quizzes/:id/changes": {
    url: "/api/quizzes/QUIZ/changes",
    payload: { revision: 2, change: { type: "rename", title: "Lamps" } },
  },
  "POST /api/quizzes/:id/import": { url: "/api/quizzes/QUIZ/import", payload: { format: "csv", text: "" } },
  "GET /api/quizzes/:id/export/:format": { url: "/api/quizzes/QUIZ/export/json" },
  "POST /api/quizzes/:id/sessions": { url: "/api/quizzes/QUIZ/sessions", payload: {}, status: 201 },
  "GET /api/quizzes/:id/sessions": { url: "/api/quizzes/QUIZ/sessions" },
  "GET /api/sessions/:id/host": { url: "/api/sessions/SESSION/host" },
  "GET /api/sessions/:id/host/events": { url: "/api/sessions/SESSION/host/events", payloadAsStream: true },
  "GET /api/sessions/:id/screen": { url: "/api/sessions/SESSION/screen" },
  "GET /api/sessions/:id/screen/events": { url: "/api/sessions/SESSION/screen/events", payloadAsStream: true },
  "POST /api/sessions/:id/moves": {
    url: "/api/sessions/SESSION/moves",
    payload: { version: 1, move: { type: "advance" } },
  },
  "GET /api/sessions/:id/results.csv": { url: "/api/sessions/SESSION/results.csv" },
  "GET /api/sessions/:id/results.xlsx": { url: "/api/sessions/SESSION/results.xlsx" },
  "GET /api/sessions/:id/analysis": { url: "/api/sessions/SESSION/analysis" },
  "GET /api/join/:code": { url: "/api/join/CODE" },
  "GET /api/join/:code/qr.svg": { url: "/api/join/CODE/qr.svg" },
  "POST /api/join/:code": { url: "/api/join/CODE", payload: { name: "Ada", language: "en" }, status: 201 },
  "GET /api/play/:session": { url: "/api/play/SESSION" },
  "GET /api/play/:session/events": { url: "/api/play/SESSION/events", payloadAsStream: true },
  "POST /api/play/:session/answers": {
    url: "/api/play/SESSION/answers",
    payload: { question: 0, version: 3, response: { type: "choice", options: ["b"] } },
  },
  "POST /api/play/:session/disputes": {
    url: "/api/play/SESSION/disputes",
    payload: { question: 0, text: "It was green." },
    // Nothing was revealed yet.
    status: 400,
  },
  "PATCH /api/play/:session": { url: "/api/play/SESSION", payload: { timeFactor: 2 } },
  // It is not over yet.
  "GET /api/play/:session/review": { url: "/api/play/SESSION/review", status: 409 },
  "POST /api/practice/:code/next": { url: "/api/practice/CODE/next", payload: {} },
  "POST /api/practice/:code/answers": {
    url: "/api/practice/CODE/answers",
    payload: { learner: "lrn_1", item: "lighthouses/poll", response: { type: "choice", options: ["a"] } },
    // Nothing was revealed yet.
    status: 400,
  },
};

const all = Object.entries(ACCESS) as [string, Access][];
/** Signed routes are brought from outside: outside-routes.test.ts. */
const rows = all.filter((row): row is [string, Exclude<Access, "signed">] => row[1] !== "signed");
const outsideRoutes = all
  .filter(([, least]) => least === "signed")
  .map(([row]) => {
    const [method, url = ""] = row.split(" ");
    return { method: method as "GET" | "POST", url, handle: async () => ({ status: 200 }) };
  });

function requestOf(row: string) {
  const sample = SAMPLES[row] ?? expect.fail(`${row} has no sample request`);
  return { method: row.split(" ")[0] as "GET", status: 200, ...sample };
}

/** The same in a room, of which `trainer` is the host; players come with their cookie. */
async function inRoom(row: string, options: QuizRoomOptions) {
  const room = await openQuizRoom({ script, ...options });
  const { cookie } = await room.join("Bo");
  const { status, ...request } = requestOf(row);
  const url = request.url.replace("QUIZ", room.quiz.id).replace("SESSION", room.session).replace("CODE", room.code);
  const send = (headers: Record<string, string> = {}) =>
    room.server.send({ ...request, url, headers: { cookie, ...headers } });
  return { send, status };
}

describe("the access table", () => {
  test("has a row for every route, and a route for every row", async () => {
    const { app } = testServer({ outsideRoutes });
    await app.ready();
    for (const row of Object.keys(ACCESS)) {
      const [method = "", url = ""] = row.split(" ");
      expect(app.hasRoute({ method, url }), row).toBe(true);
    }
    const bare = fastify();
    const routes = watchRoutes(bare);
    expect(() => bare.get("/api/everything", () => "")).toThrow("GET /api/everything has no row in access.ts");
    expect(routes.all()).toEqual([]);
  });

  test("leaves to signatures what Slack calls, and no more", () => {
    const signed = all.filter(([, least]) => least === "signed").map(([row]) => row);
    expect(signed).toEqual(["POST /slack/events", "GET /slack/install", "GET /slack/oauth_redirect"]);
  });

  test("leaves open the pages, the health checks and the description, and no more", () => {
    const open = rows.filter(([, least]) => least === "public").map(([row]) => row);
    expect(open).toEqual([
      "GET /",
      "GET /passages/*",
      "GET /a/:id",
      "GET /library",
      "GET /compare",
      "GET /compare/:figure",
      "GET /editor",
      "GET /assets/*",
      "GET /quiz",
      "GET /quiz/:id",
      "GET /quiz/host/:session",
      "GET /quiz/screen/:session",
      "GET /quiz/practice/:code",
      "GET /j",
      "GET /j/:code",
      "GET /healthz",
      "GET /readyz",
      "GET /openapi.json",
    ]);
  });

  const cases = rows.flatMap(([row, least]) => ROLES.map((role) => [row, role, least] as const));
  test.each(cases)("%s for the role %s", async (row, role, least) => {
    const { send, status } = await inRoom(row, { apiKeys: roleKeys, key: "trainer-key" });
    const reply = await send({ authorization: `Bearer ${role}-key` });
    const allowed = least === "public" || least === "player" || ROLES.indexOf(role) >= ROLES.indexOf(least);
    expect(reply.statusCode).toBe(allowed ? status : 403);
  });

  test.each(rows)("%s without a key", async (row, least) => {
    const { send, status } = await inRoom(row, { apiKeys: roleKeys, key: "trainer-key" });
    const reply = await send();
    const isOpen = least === "public" || least === "player";
    expect(reply.statusCode).toBe(isOpen ? status : 401);
    if (isOpen) return;
    expect(reply.headers["www-authenticate"]).toBe('Bearer realm="three-cities"');
    expect(reply.json().code).toBe("unauthenticated");
  });

  test.each(rows)("%s is open where there are no keys", async (row) => {
    const { send, status } = await inRoom(row, {});
    expect((await send()).statusCode).toBe(status);
  });

  test.each([
    "Bearer wrong-key",
    "Bearer ",
    "Bearer",
    "Basic c3RhZmYta2V5",
    "staff-key",
    "Bearer staff-key staff-key",
    "Bearer staff-key, Bearer staff-key",
    "Bearer \u0000staff-key",
    "",
  ])("lets nobody in with “%s”", async (authorization) => {
    const { send, application } = testServer({ script, apiKeys: roleKeys });
    const reply = await send({ ...requestOf("POST /api/ask"), headers: { authorization } });
    expect(reply.statusCode).toBe(401);
    expect(reply.headers["www-authenticate"]).toContain('error="invalid_token"');
    expect(application.asked).toEqual([]);
  });

  test("takes a key from nowhere but the header", async () => {
    const { send } = testServer({ script, apiKeys: roleKeys });
    const reply = await send({
      url: "/api/cities?key=admin-key&access_token=admin-key",
      headers: { cookie: "key=admin-key" },
    });
    expect(reply.statusCode).toBe(401);
  });

  test("refuses before it reads anything of the body", async () => {
    const { post } = testServer({ apiKeys: roleKeys });
    expect((await post("/api/ask", "{ broken")).statusCode).toBe(401);
    expect((await post("/api/ask", "x".repeat(1e6))).statusCode).toBe(401);
  });

  test("tells a key of too low a role which one is needed", () => {
    expect(() => authorize("Bearer staff-key", "trainer", roleKeys)).toThrow(
      expect.objectContaining({
        status: 403,
        message: "This is for keys with the role trainer or a higher one.",
        headers: { "www-authenticate": 'Bearer realm="three-cities", error="insufficient_scope"' },
      }),
    );
    expect(authorize("bearer  admin-key ", "trainer", roleKeys)).toEqual({ name: "the admin", role: "admin" });
  });
});
