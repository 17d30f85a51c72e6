import { describe, expect, test } from "vitest";
import type { Readiness } from "../../../src/entrypoints/http/options.ts";
import { eventsOf } from "../../support/fake-application.ts";
import { testServer } from "../../support/http-test-server.ts";

describe("a server that is not ready yet", () => {
  const building: Readiness = { ready: false, stage: "embedding", done: 30, total: 120 };

  test("lives, and tells how far it is", async () => {
    const { get } = testServer({ readiness: () => building });
    expect((await get("/healthz")).json()).toEqual({ status: "ok" });
    const reply = await get("/readyz");
    expect(reply.statusCode).toBe(503);
    expect(reply.headers["retry-after"]).toBe("2");
    expect(reply.json()).toMatchObject({ code: "not_ready", progress: { stage: "embedding", done: 30, total: 120 } });
  });

  test("takes no questions and no searches, and lets the corpus be read", async () => {
    const { post, get, application } = testServer({ readiness: () => building });
    expect((await post("/api/ask", { question: "Oil?" })).statusCode).toBe(503);
    expect((await post("/api/search", { query: "oil" })).statusCode).toBe(503);
    expect([...application.asked, ...application.searched]).toEqual([]);
    expect((await get("/api/documents")).statusCode).toBe(200);
  });

  test("says so once it is ready, and answers", async () => {
    let readiness: Readiness = building;
    const { get, post } = testServer({ readiness: () => readiness, script: { ask: () => eventsOf() } });
    expect((await get("/readyz")).statusCode).toBe(503);
    readiness = { ready: true };
    expect((await get("/readyz")).json()).toEqual({ status: "ready" });
    expect((await post("/api/ask", { question: "Oil?" })).statusCode).toBe(200);
  });
});
