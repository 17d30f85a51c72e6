import { fastify } from "fastify";
import { describe, expect, test } from "vitest";
import { ROLES } from "../../../src/core/access/role.ts";
import { ACCESS, type Access, authorize } from "../../../src/entrypoints/http/access.ts";
import { watchRoutes } from "../../../src/entrypoints/http/registered-routes.ts";
import { eventsOf } from "../../support/fake-application.ts";
import { roleKeys, testServer } from "../../support/http-test-server.ts";
import { sampleExplanation } from "../../support/sample-explanation.ts";
import { answerWith } from "../../support/scripted-application.ts";

const script = {
  ask: () => eventsOf(),
  search: async () => [],
  answers: [answerWith()],
  explanations: new Map([["ans_1", sampleExplanation()]]),
};

/** A request of each route that succeeds for whoever may call it. */
const SAMPLES: Readonly<Record<string, { url: string; payload?: object; status?: number }>> = {
  "GET /": { url: "/" },
  "GET /passages/*": { url: "/passages/lighthouses/kiel/1" },
  "GET /assets/*": { url: "/assets/none.js", status: 404 },
  "GET /healthz": { url: "/healthz" },
  "GET /readyz": { url: "/readyz" },
  "GET /openapi.json": { url: "/openapi.json" },
  "POST /api/ask": { url: "/api/ask", payload: { question: "Oil?" } },
  "POST /api/search": { url: "/api/search", payload: { query: "oil" } },
  "GET /api/answers/:id": { url: "/api/answers/ans_1" },
  "GET /api/answers/:id/explanation": { url: "/api/answers/ans_1/explanation" },
  "GET /api/documents": { url: "/api/documents" },
  "GET /api/passages/*": { url: "/api/passages/lighthouses/kiel/1" },
  "GET /api/cities": { url: "/api/cities" },
  "GET /api/figures": { url: "/api/figures" },
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

  test("leaves open the page, the health checks and the description, and no more", () => {
    const open = rows.filter(([, least]) => least === "public").map(([row]) => row);
    expect(open).toEqual([
      "GET /",
      "GET /passages/*",
      "GET /assets/*",
      "GET /healthz",
      "GET /readyz",
      "GET /openapi.json",
    ]);
  });

  const cases = rows.flatMap(([row, least]) => ROLES.map((role) => [row, role, least] as const));
  test.each(cases)("%s for the role %s", async (row, role, least) => {
    const { send } = testServer({ script, apiKeys: roleKeys });
    const { status, ...request } = requestOf(row);
    const reply = await send({ ...request, headers: { authorization: `Bearer ${role}-key` } });
    const allowed = least === "public" || ROLES.indexOf(role) >= ROLES.indexOf(least);
    expect(reply.statusCode).toBe(allowed ? status : 403);
  });

  test.each(rows)("%s without a key", async (row, least) => {
    const { send } = testServer({ script, apiKeys: roleKeys });
    const { status, ...request } = requestOf(row);
    const reply = await send(request);
    expect(reply.statusCode).toBe(least === "public" ? status : 401);
    if (least === "public") return;
    expect(reply.headers["www-authenticate"]).toBe('Bearer realm="three-cities"');
    expect(reply.json().code).toBe("unauthenticated");
  });

  test.each(rows)("%s is open where there are no keys", async (row) => {
    const { send } = testServer({ script });
    const { status, ...request } = requestOf(row);
    expect((await send(request)).statusCode).toBe(status);
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
