import { describe, expect, test } from "vitest";
import { testServer } from "../../support/http-test-server.ts";

describe("addresses and methods", () => {
  test("nothing at an address is a 404", async () => {
    const { get } = testServer();
    for (const url of ["/nothing", "/api", "/api/ask/", "//", "/API/cities", "/api/answers/a/b"]) {
      const reply = await get(url);
      expect(reply.statusCode, url).toBe(404);
      expect(reply.headers["content-type"]).toBe("application/problem+json");
      expect(reply.json().code, url).toBe("route_not_found");
    }
  });

  test.each([
    ["GET", "/api/ask", "POST"],
    ["PUT", "/api/search", "POST"],
    ["POST", "/api/cities", "GET, HEAD"],
    ["DELETE", "/api/answers/ans_1", "GET, HEAD"],
    ["PATCH", "/api/passages/a/b/1", "GET, HEAD"],
    ["OPTIONS", "/api/figures?city=kiel", "GET, HEAD"],
    ["TRACE", "/", "GET, HEAD"],
    ["QUERY", "/api/search", "POST"],
  ])("%s %s is a 405 that allows %s", async (method, url, allow) => {
    const { send } = testServer();
    const reply = await send({ method: method as "GET", url, payload: "{", headers: { "content-type": "text/x" } });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers["allow"]).toBe(allow);
    expect(reply.json().code).toBe("method_not_allowed");
  });

  test("a broken escape is a 400 with the same headers against abuse", async () => {
    const { get } = testServer();
    const reply = await get("/api/passages/%zz");
    expect(reply.statusCode).toBe(400);
    expect(reply.json().code).toBe("invalid_request");
    expect(reply.headers["x-content-type-options"]).toBe("nosniff");
  });

  test("an id that is longer than any is a 414", async () => {
    const { get } = testServer();
    const reply = await get(`/api/answers/${"a".repeat(501)}`);
    expect(reply.statusCode).toBe(414);
    expect(reply.json().code).toBe("address_too_long");
  });

  test("every problem carries the members of RFC 9457 and a code", async () => {
    const { get } = testServer();
    const reply = await get("/nothing");
    expect(reply.json()).toEqual({
      type: "urn:three-cities:problem:route_not_found",
      title: "No such address",
      status: 404,
      detail: "Nothing is served at this address. GET /openapi.json describes what is.",
      code: "route_not_found",
    });
  });
});
