import { describe, expect, test } from "vitest";
import { listeningServer, testServer } from "../../support/http-test-server.ts";
import { eventsOf } from "../../support/fake-application.ts";

describe("a request's body", () => {
  test.each([
    ["text/plain", "question"],
    ["application/x-www-form-urlencoded", "question=x"],
    ["application/json; charset=utf-16", "{}"],
    ["application/", "{}"],
    ["multipart/form-data; boundary=x", "--x--"],
  ])("is refused as %s", async (type, body) => {
    const { post } = testServer();
    const reply = await post("/api/ask", body, { "content-type": type });
    expect(reply.statusCode).toBe(415);
    expect(reply.json().code).toBe("media_type_unsupported");
  });

  test("is refused when it is compressed", async () => {
    const { post } = testServer();
    const reply = await post("/api/ask", Buffer.from([0x1f, 0x8b]), { "content-encoding": "gzip" });
    expect(reply.statusCode).toBe(415);
  });

  test("is taken with the charset named, in any spelling", async () => {
    const { post } = testServer({ script: { ask: () => eventsOf() } });
    for (const type of ["application/json; charset=UTF-8", 'Application/JSON;charset="utf8"']) {
      expect((await post("/api/ask", { question: "x" }, { "content-type": type })).statusCode).toBe(200);
    }
  });

  test.each([
    ["is no JSON", "{", "The body is not valid JSON."],
    ["is binary", Buffer.from([0x7b, 0xff, 0xfe, 0x00]), "The body is not valid UTF-8."],
    ["is cut within a character", Buffer.from('{"question":"é').subarray(0, -1), "The body is not valid UTF-8."],
    ["is empty", "", "The body is empty. Send a JSON object."],
  ])("is refused when it %s", async (_name, body, detail) => {
    const { post } = testServer();
    const reply = await post("/api/ask", body);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().detail).toBe(detail);
  });

  test.each(["[]", "null", '"question"', "7"])("is refused when it is %s instead of an object", async (body) => {
    const { post } = testServer();
    const reply = await post("/api/ask", body);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors).toEqual([{ path: "body", message: "must be a JSON object" }]);
  });

  test.each([
    ["/api/ask", "{}", "question", "is required"],
    ["/api/search", '{"limit":5}', "query", "is required"],
    ["/api/ask", '{"question":null}', "question", "must be a text"],
    ["/api/search", '{"query":7}', "query", "must be a text"],
  ])("of %s is refused as %s: %s %s", async (url, body, path, message) => {
    const { post } = testServer();
    const reply = await post(url, body);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors).toEqual([{ path, message }]);
  });

  test("is refused when it is missing", async () => {
    const { send } = testServer();
    const reply = await send({ method: "POST", url: "/api/ask" });
    expect(reply.statusCode).toBe(400);
  });

  test("that tries to reach prototypes changes nothing", async () => {
    const { post } = testServer();
    const reply = await post(
      "/api/ask",
      '{"question":"x","__proto__":{"city":"kiel"},"constructor":{"prototype":{"a":1}}}',
    );
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors.map(({ path }: { path: string }) => path)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  test("that is nested 30,000 deep is refused", async () => {
    const { post } = testServer();
    const reply = await post("/api/ask", `{"question":${"[".repeat(30_000)}${"]".repeat(30_000)}}`);
    expect(reply.statusCode).toBe(400);
  });

  test("may hold 64 KB and not a byte more", async () => {
    const { post } = testServer();
    const body = (bytes: number) => `{"question":"${" ".repeat(bytes - 15)}"}`;
    expect((await post("/api/ask", body(65_536))).statusCode).toBe(400);
    const reply = await post("/api/ask", body(65_537));
    expect(reply.statusCode).toBe(413);
    expect(reply.json().detail).toBe("A request may hold 65,536 bytes at most.");
  });

  test("of a megabyte gets its refusal over a real connection, whole or in chunks", async () => {
    const { origin } = await listeningServer();
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ question: "x".repeat(1e6) });
    const whole = await fetch(`${origin}/api/ask`, { method: "POST", headers, body });
    expect(whole.status).toBe(413);
    const chunked = await fetch(`${origin}/api/ask`, {
      method: "POST",
      headers,
      body: new Blob([body]).stream(),
      duplex: "half",
    });
    expect(chunked.status).toBe(413);
  });
});
