import { describe, expect, test } from "vitest";
import { eventsOf } from "../../support/fake-application.ts";
import { roleKeys, testServer } from "../../support/http-test-server.ts";

const script = { ask: () => eventsOf() };

describe("a server without keys", () => {
  test.each(["localhost", "localhost:3000", "LOCALHOST:3000", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:3000"])(
    "answers to the host %s",
    async (host) => {
      const { get } = testServer();
      expect((await get("/api/cities", { host })).statusCode).toBe(200);
    },
  );

  test.each([
    "evil.example",
    "evil.example:3000",
    "localhost.evil.example",
    "127.0.0.1.nip.io",
    "localhost@evil.example",
    "evil.example#localhost",
    "127.0.0.2",
    "0.0.0.0:3000",
    "[::]",
    "localhost:99999",
    "localhost:x",
    "localhost/",
    "localhost\\@evil.example",
    "::1",
  ])("does not answer to the host “%s”", async (host) => {
    const { get } = testServer();
    for (const url of ["/api/cities", "/", "/nothing", "/healthz"]) {
      const reply = await get(url, { host });
      expect(reply.statusCode).toBe(403);
      expect(reply.json().code).toBe("host_not_allowed");
    }
  });

  test.each([
    [{ "sec-fetch-site": "cross-site" }],
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ origin: "http://localhost:8080" }],
    [{ origin: "https://localhost:3000.evil.example" }],
    [{ origin: "file://" }],
  ])("takes no question from another site: %j", async (headers) => {
    const { post, application } = testServer({ script });
    const reply = await post("/api/ask", { question: "Oil?" }, { host: "localhost:3000", ...headers });
    expect(reply.statusCode).toBe(403);
    expect(reply.json().code).toBe("cross_site");
    expect(application.asked).toEqual([]);
  });

  test.each([
    [{ "sec-fetch-site": "same-origin", origin: "http://localhost:3000" }],
    [{ "sec-fetch-site": "none" }],
    [{}],
  ])("takes questions from its own page and from programs: %j", async (headers) => {
    const { post } = testServer({ script });
    const reply = await post("/api/ask", { question: "Oil?" }, { host: "localhost:3000", ...headers });
    expect(reply.statusCode).toBe(200);
  });

  test("takes the default port for named or not", async () => {
    const { post } = testServer({ script });
    const headers = { host: "localhost:80", origin: "http://localhost" };
    expect((await post("/api/ask", { question: "Oil?" }, headers)).statusCode).toBe(200);
  });

  test("lets a link from another site open the page", async () => {
    const { get } = testServer();
    const reply = await get("/passages/lighthouses/kiel/1", { host: "localhost", "sec-fetch-site": "cross-site" });
    expect(reply.statusCode).toBe(200);
  });
});

test("a server with keys answers to any host, since nothing comes without a key", async () => {
  const { get } = testServer({ apiKeys: roleKeys });
  const headers = { host: "three-cities.example", authorization: "Bearer participant-key" };
  expect((await get("/api/cities", headers)).statusCode).toBe(200);
});
