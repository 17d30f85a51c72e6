import { describe, expect, test } from "vitest";
import type { OutsideReply, OutsideRequest } from "../../../src/entrypoints/http/outside-routes.ts";
import { roleKeys, testServer, type TestServerOptions } from "../../support/http-test-server.ts";

const MEGABYTE = 1024 * 1024;

function serverWith(reply: OutsideReply = { status: 200 }, options: TestServerOptions = {}) {
  const asked: OutsideRequest[] = [];
  const server = testServer({
    ...options,
    outsideRoutes: [
      {
        method: "POST",
        url: "/slack/events",
        async handle(request) {
          asked.push(request);
          return reply;
        },
      },
    ],
  });
  const deliver = (payload: string | Buffer, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: "POST",
      url: "/slack/events?x=1",
      payload,
      headers: { "content-type": "application/json", ...headers },
    });
  return { ...server, asked, deliver };
}

describe("a route of another door", () => {
  test.each(["application/json", "application/json; charset=utf-8", "application/x-www-form-urlencoded"])(
    "is given the bytes of %s as they came",
    async (type) => {
      const { deliver, asked } = serverWith();
      const bytes = Buffer.from([0x7b, 0x20, 0xff, 0x00, 0x0a, 0x7d]);
      expect((await deliver(bytes, { "content-type": type, "x-mark": "kept" })).statusCode).toBe(200);
      expect(Buffer.from(asked[0]?.body ?? [])).toEqual(bytes);
      expect(asked[0]).toMatchObject({ url: "/slack/events?x=1", headers: { "x-mark": "kept" } });
    },
  );

  test("replies what it says, or nothing", async () => {
    const full = await serverWith({ status: 200, headers: { "x-mark": "1" }, body: { challenge: "abc" } }).deliver(
      "{}",
    );
    expect([full.json(), full.headers["x-mark"]]).toEqual([{ challenge: "abc" }, "1"]);
    expect((await serverWith({ status: 200 }).deliver("{}")).body).toBe("");
  });

  test("needs no key where there are keys, and may come from any host where there are none", async () => {
    const headers = { host: "bot.example.org", origin: "https://other.example", "sec-fetch-site": "cross-site" };
    expect((await serverWith({ status: 200 }, { apiKeys: roleKeys }).deliver("{}", headers)).statusCode).toBe(200);
    expect((await serverWith({ status: 200 }, { apiKeys: null }).deliver("{}", headers)).statusCode).toBe(200);
  });

  test("opens nothing else to other hosts", async () => {
    const { get } = serverWith();
    expect((await get("/api/cities", { host: "bot.example.org" })).json()).toMatchObject({ code: "host_not_allowed" });
  });

  test.each([
    [401, "unauthenticated"],
    [503, "storage_failed"],
  ])("has its %d worded as problem details", async (status, code) => {
    const reply = await serverWith({ status }).deliver("{}");
    expect(reply.statusCode).toBe(status);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expect(reply.json()).toMatchObject({ status, code });
  });

  test("takes a megabyte, says so to more, and leaves the limit of all others as it is", async () => {
    const { deliver, post, asked } = serverWith();
    expect((await deliver(Buffer.alloc(MEGABYTE, " "))).statusCode).toBe(200);
    const refused = await deliver(Buffer.alloc(MEGABYTE + 1, " "));
    expect(refused.statusCode).toBe(413);
    expect(refused.json().detail).toBe("A request may hold 1,048,576 bytes at most.");
    expect(asked).toHaveLength(1);
    const other = await post("/api/ask", Buffer.alloc(100_000, " "));
    expect(other.json().detail).toBe("A request may hold 65,536 bytes at most.");
  });

  test("takes no other kind of body", async () => {
    const { deliver, asked } = serverWith();
    expect((await deliver("{}", { "content-type": "text/plain" })).statusCode).toBe(415);
    expect(asked).toEqual([]);
  });

  test("takes thousands in a row by default, and not without end", async () => {
    const { deliver } = serverWith({ status: 200 }, { rateLimit: { outside: 3 }, now: () => 0 });
    for (let count = 0; count < 3; count += 1) expect((await deliver("{}")).statusCode).toBe(200);
    expect((await deliver("{}")).statusCode).toBe(429);
    const usual = await serverWith({ status: 200 }, { rateLimit: {} }).deliver("{}");
    expect(Number(usual.headers["ratelimit-limit"])).toBeGreaterThan(5000);
  });

  test("is not there unless it is brought, and not described", async () => {
    expect((await testServer().post("/slack/events", {})).statusCode).toBe(404);
    const { app, get } = serverWith();
    expect((await get("/openapi.json")).json().paths["/slack/events"]).toBeUndefined();
    const wrong = await app.inject({ method: "GET", url: "/slack/events" });
    expect([wrong.statusCode, wrong.headers["allow"]]).toEqual([405, "POST"]);
  });

  test("hides what went wrong in it", async () => {
    const { app } = testServer({
      outsideRoutes: [{ method: "POST", url: "/slack/events", handle: () => Promise.reject(new Error("inside")) }],
    });
    const reply = await app.inject({ method: "POST", url: "/slack/events", payload: {} });
    expect(reply.statusCode).toBe(500);
    expect(reply.body).not.toContain("inside");
  });
});
