import { describe, expect, test } from "vitest";
import { eventsOf } from "../../support/fake-application.ts";
import { roleKeys, testServer } from "../../support/http-test-server.ts";

const script = { ask: () => eventsOf() };

describe("the rate limit", () => {
  test("refuses the next question with 429 and the time to wait, and takes it when a minute has passed", async () => {
    let now = 1_000_000;
    const { post } = testServer({ script, rateLimit: { asks: 2 }, now: () => now });
    const ask = () => post("/api/ask", { question: "Oil?" });
    const first = await ask();
    expect(first.headers).toMatchObject({ "ratelimit-limit": "2", "ratelimit-remaining": "1" });
    now += 20_000;
    expect((await ask()).statusCode).toBe(200);

    const refused = await ask();
    expect(refused.statusCode).toBe(429);
    expect(refused.headers["retry-after"]).toBe("40");
    expect(refused.headers["content-type"]).toBe("application/problem+json");
    expect(refused.json()).toMatchObject({
      code: "rate_limited",
      detail: "No more requests are taken for now. Wait 40 seconds and try again.",
    });

    now += 39_999;
    expect((await ask()).statusCode).toBe(429);
    now += 1;
    expect((await ask()).statusCode).toBe(200);
  });

  test("is 60 questions a minute unless told otherwise", async () => {
    const { post } = testServer({ script, rateLimit: {}, now: () => 0 });
    for (let count = 0; count < 60; count += 1) {
      expect((await post("/api/ask", { question: "Oil?" })).statusCode).toBe(200);
    }
    expect((await post("/api/ask", { question: "Oil?" })).statusCode).toBe(429);
  });

  test("counts questions that are refused for what they hold, too", async () => {
    const { post } = testServer({ rateLimit: { asks: 1 }, now: () => 0 });
    expect((await post("/api/ask", "{")).statusCode).toBe(400);
    expect((await post("/api/ask", "{")).statusCode).toBe(429);
  });

  test("counts each address for itself where there are no keys", async () => {
    const { send } = testServer({ script, rateLimit: { asks: 1 }, now: () => 0 });
    const ask = (remoteAddress: string) =>
      send({ method: "POST", url: "/api/ask", payload: { question: "Oil?" }, remoteAddress });
    expect((await ask("10.0.0.1")).statusCode).toBe(200);
    expect((await ask("::ffff:10.0.0.1")).statusCode).toBe(429);
    expect((await ask("10.0.0.2")).statusCode).toBe(200);
    // One holder of an IPv6 network has 2^64 addresses.
    expect((await ask("2001:db8::1")).statusCode).toBe(200);
    expect((await ask("2001:db8::2")).statusCode).toBe(429);
  });

  test("counts each key for itself, wherever it comes from", async () => {
    const { send } = testServer({ script, rateLimit: { asks: 1 }, now: () => 0, apiKeys: roleKeys });
    const ask = (key: string, remoteAddress: string) =>
      send({
        method: "POST",
        url: "/api/ask",
        payload: { question: "Oil?" },
        headers: { authorization: `Bearer ${key}` },
        remoteAddress,
      });
    expect((await ask("staff-key", "10.0.0.1")).statusCode).toBe(200);
    expect((await ask("staff-key", "10.0.0.2")).statusCode).toBe(429);
    expect((await ask("trainer-key", "10.0.0.1")).statusCode).toBe(200);
  });

  test("does not believe an address that a client writes itself", async () => {
    const { post } = testServer({ script, rateLimit: { asks: 1 }, now: () => 0 });
    expect((await post("/api/ask", { question: "Oil?" }, { "x-forwarded-for": "1.1.1.1" })).statusCode).toBe(200);
    expect((await post("/api/ask", { question: "Oil?" }, { "x-forwarded-for": "2.2.2.2" })).statusCode).toBe(429);
  });

  test("believes a proxy that it is told to trust", async () => {
    const { post } = testServer({ script, rateLimit: { asks: 1 }, now: () => 0, trustProxy: ["127.0.0.1"] });
    expect((await post("/api/ask", { question: "Oil?" }, { "x-forwarded-for": "1.1.1.1" })).statusCode).toBe(200);
    expect((await post("/api/ask", { question: "Oil?" }, { "x-forwarded-for": "2.2.2.2" })).statusCode).toBe(200);
    expect((await post("/api/ask", { question: "Oil?" }, { "x-forwarded-for": "2.2.2.2" })).statusCode).toBe(429);
  });

  test("leaves the other routes, health checks and the page open", async () => {
    const { post, get } = testServer({ script, rateLimit: { asks: 1, calls: 2 }, now: () => 0 });
    await post("/api/ask", { question: "Oil?" });
    expect((await post("/api/ask", { question: "Oil?" })).statusCode).toBe(429);
    expect((await get("/api/cities")).statusCode).toBe(200);
    expect((await get("/api/cities")).statusCode).toBe(200);
    expect((await get("/api/cities")).statusCode).toBe(429);
    expect((await get("/api/documents")).statusCode).toBe(200);
    for (const url of ["/healthz", "/healthz", "/healthz", "/", "/", "/"])
      expect((await get(url)).statusCode).toBe(200);
  });
});
