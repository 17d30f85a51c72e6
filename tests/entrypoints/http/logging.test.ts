import { describe, expect, test } from "vitest";
import { AppError } from "../../../src/core/errors.ts";
import { eventsOf, failing } from "../../support/fake-application.ts";
import { roleKeys, testServer, type TestServerOptions } from "../../support/http-test-server.ts";
import { answerWith } from "../../support/scripted-application.ts";

function loggingServer(level: string, options: TestServerOptions = {}) {
  const lines: string[] = [];
  const server = testServer({ ...options, log: { level, stream: { write: (line) => void lines.push(line) } } });
  return { ...server, lines, entries: () => lines.map((line) => JSON.parse(line)) };
}

describe("the log", () => {
  test("has one line a request, with its route and no address", async () => {
    const { post, get, entries } = loggingServer("info", { script: { ask: () => eventsOf() } });
    await post("/api/ask", { question: "Oil?" });
    await get("/api/passages/lighthouses/kiel/1?x=1");
    await get("/what/Anna/wrote");
    await expect.poll(() => entries().length).toBe(3);
    expect(entries().map(({ method, route, status }) => [method, route, status])).toEqual([
      ["POST", "/api/ask", 200],
      ["GET", "/api/passages/*", 200],
      ["GET", null, 404],
    ]);
  });

  test("holds no question, answer, id, key, name of a key's holder or address of a person", async () => {
    const script = {
      ask: () => eventsOf(),
      answers: [answerWith()],
      search: () => Promise.reject(new AppError("unknown_city", "no CANARY")),
    };
    const { post, get, lines } = loggingServer("trace", { script, apiKeys: roleKeys, trustProxy: "127.0.0.1" });
    const headers = {
      authorization: "Bearer staff-key",
      "x-forwarded-for": "203.0.113.77",
      "user-agent": "CANARY agent",
      cookie: "CANARY=1",
    };
    await post("/api/ask", { question: "CANARY?", city: "CANARY", conversationId: "cnv_CANARY" }, headers);
    await post("/api/ask", { question: "CANARY?" }, { ...headers, accept: "text/event-stream" });
    await post("/api/ask", '{"question": "CANARY', headers);
    await post("/api/ask", { question: "Oil?", CANARY: 1 }, headers);
    await post("/api/search", { query: "CANARY" }, headers);
    await get("/api/answers/ans_1", headers);
    await get("/CANARY?CANARY", headers);
    await get("/api/cities?CANARY", { ...headers, authorization: "Bearer CANARY" });
    await expect.poll(() => lines.length).toBeGreaterThanOrEqual(8);
    expect(lines.join("")).not.toMatch(/CANARY|staff|ans_1|cnv_1|203\.0\.113|lamp/);
  });

  test("has the cause of a fault, without the data that came with it", async () => {
    const script = {
      ask: () =>
        failing(
          new AppError("storage_failed", "the disk is full", {
            cause: new Error("ENOSPC"),
            data: { question: "CANARY" },
          }),
        ),
    };
    const { post, entries, lines } = loggingServer("error", { script });
    await post("/api/ask", { question: "Oil?" });
    const [entry] = entries();
    expect(entry.err).toMatchObject({
      code: "storage_failed",
      message: "the disk is full",
      cause: { message: "ENOSPC" },
    });
    expect(entry.err.stack).toContain("logging.test.ts");
    expect(lines.join("")).not.toContain("CANARY");
  });

  test("is quiet about refusals at the level error", async () => {
    const { post, lines } = loggingServer("error");
    await post("/api/ask", "{");
    expect(lines).toEqual([]);
  });
});
