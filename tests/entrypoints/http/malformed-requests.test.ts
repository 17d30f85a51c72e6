import { connect } from "node:net";
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { describe, expect, test } from "vitest";
import { ACCESS } from "../../../src/entrypoints/http/access.ts";
import { eventsOf } from "../../support/fake-application.ts";
import { listeningServer, roleKeys, testServer } from "../../support/http-test-server.ts";

const script = { ask: () => eventsOf(), search: async () => [], answers: [], explanations: new Map() };

/** Traces of the inside that no reply may show. */
const INSIDE = /node_modules|node:internal|\.ts:\d|\n\s+at |ZodError|FST_ERR|SyntaxError|invalid_type/;

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY", "PROPFIND", "LOCK"];

const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "\u0000",
    "../..",
    "%2e%2e",
    "__proto__",
    "constructor",
    "' or 1=1 --",
    "<script>",
    "\ud800",
    "😀".repeat(50),
  ),
  fc.string({ minLength: 190, maxLength: 2100 }),
);

const encoded = oddText.map((text) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "")));
const rawPath = fc.stringMatching(/^[!-"$-~]{0,60}$/);

const address = fc
  .tuple(
    fc.constantFrom(...Object.keys(ACCESS).map((row) => row.split(" ")[1] ?? "")),
    fc.oneof(encoded, rawPath),
    fc.option(
      fc.oneof(
        encoded.map((text) => `?city=${text}&figure=`),
        rawPath.map((text) => `?${text}`),
      ),
      { nil: "" },
    ),
    fc.boolean(),
  )
  .map(([route, part, query, appended]) => {
    const path = route.replaceAll(/:\w+|\*/g, () => part);
    return `${appended ? `${path}${part}` : path}${query}`;
  })
  // The test's own client resolves addresses as browsers do; others go over a real connection (connections.test.ts).
  .filter((each) => /^\/(?![/\\])/.test(each) && URL.canParse(each, "http://localhost"))
  .map((each) => {
    const { pathname, search } = new URL(each, "http://localhost");
    return `${pathname}${search}`;
  })
  .filter((each) => !each.startsWith("//"));

const oddValue = fc.oneof(fc.jsonValue(), oddText, fc.double(), fc.constant(null));

const nearlyRight = fc
  .record(
    {
      question: oddValue,
      query: oddValue,
      city: oddValue,
      section: oddValue,
      document: oddValue,
      conversationId: oddValue,
      language: fc.oneof(oddValue, fc.constantFrom("en", "ar")),
      limit: fc.oneof(oddValue, fc.integer()),
      other: oddValue,
    },
    { requiredKeys: [] },
  )
  .map((body) => JSON.stringify(body));

const largeBody = fc.constant("x".repeat(70_000));

const body = fc.oneof(
  nearlyRight,
  nearlyRight.chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
  fc.json(),
  fc.constantFrom(
    "",
    "{",
    "[".repeat(20_000),
    '{"question":"x","question":7}',
    '{"__proto__":{"question":"x"}}',
    "\ufeff{}",
  ),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  largeBody,
);

const headers = fc.record(
  {
    "content-type": fc.oneof(fc.constant("application/json"), fc.stringMatching(/^[ -~]{0,40}$/)),
    accept: fc.oneof(fc.constantFrom("text/event-stream", "*/*"), fc.stringMatching(/^[ -~]{0,40}$/)),
    authorization: fc.oneof(fc.constant("Bearer staff-key"), fc.stringMatching(/^(Bearer )?[ -~]{0,40}$/)),
    "content-encoding": fc.constantFrom("gzip", "identity", "br, gzip"),
    "content-length": fc.constantFrom("0", "-1", "5", "x", "99999999999999999999"),
    "accept-version": fc.constantFrom("1.x", "*", "x"),
    "if-none-match": fc.stringMatching(/^[ -~]{0,20}$/),
    "if-modified-since": fc.constantFrom("yesterday", "Thu, 01 Jan 1970 00:00:00 GMT"),
    "if-match": fc.constantFrom("*", "x"),
    range: fc.constantFrom("bytes=0-", "bytes=9-1", "x"),
    "x-http-method-override": fc.constantFrom("DELETE"),
    "transfer-encoding": fc.constantFrom("chunked", "identity"),
    expect: fc.constantFrom("100-continue"),
  },
  { requiredKeys: [] },
);

type Request = InjectOptions & { url: string };

/** Sound but for what it names and holds, so that it reaches the handlers. */
const nearlySound: fc.Arbitrary<Request> = fc
  .tuple(
    fc.constantFrom(...Object.keys(ACCESS)),
    encoded,
    fc.constantFrom("application/json", "application/json", "text/csv"),
    fc.constantFrom("participant", "staff", "trainer", "admin"),
    fc.oneof(body, largeBody),
  )
  .map(([row, part, type, role, payload]) => {
    const [method, route = "/"] = row.split(" ");
    return {
      method: method as "GET",
      url: route.replaceAll(/:\w+|\*/g, () => part),
      headers: { "content-type": type, authorization: `Bearer ${role}-key` },
      ...(method === "GET" ? {} : { payload }),
    };
  });

const malformed: fc.Arbitrary<Request> = fc.record({
  method: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("POST", "GET") },
    fc.constantFrom(...METHODS),
  ) as fc.Arbitrary<"GET">,
  url: address,
  headers,
  payload: body,
});

describe("thousands of malformed requests", () => {
  test.each([
    ["without keys", null],
    ["with keys", roleKeys],
  ])(
    "get no 5xx, nothing of the inside, and only what is described: %s",
    async (_name, apiKeys) => {
      const { send, get } = testServer({ script, apiKeys, drawPng: async (svg) => Buffer.from(svg) });
      const seen = new Set<number>();
      await fc.assert(
        fc.asyncProperty(fc.oneof(malformed, nearlySound), async (request) => {
          const reply = await send(request);
          expect(reply.statusCode).toBeLessThan(500);
          seen.add(reply.statusCode);
          expect(reply.body).not.toMatch(INSIDE);
        }),
        { numRuns: 5000 },
      );
      // Else the requests would be too wrong to reach what they are meant to try.
      expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404, 405, 413, 415]));
      expect((await get("/healthz")).statusCode).toBe(200);
    },
    120_000,
  );

  test("over real connections leave the server alive", async () => {
    const { port, get } = await listeningServer({
      script,
      limits: { receiving: 300, headers: 200, lateCheck: 50, keepAlive: 100 },
    });
    const sound = `POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 19\r\n\r\n{"question": "Oil"}`;
    const change = fc.record({
      at: fc.nat(sound.length),
      cut: fc.nat(6),
      bytes: fc.oneof(
        fc.string({ unit: "binary", maxLength: 6 }),
        fc.constantFrom("\r\n", "\u0000", ":", "\n\n", "HTTP/2"),
      ),
    });
    const send = (bytes: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(port, "127.0.0.1").setEncoding("utf8");
        let received = "";
        socket.on("data", (piece: string) => (received += piece));
        socket.on("error", () => undefined).on("close", () => resolve(received));
        socket.write(bytes);
      });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 25, maxLength: 25 }),
        async (batch) => {
          const requests = batch.map((changes) =>
            changes.reduce((text, { at, cut, bytes }) => text.slice(0, at) + bytes + text.slice(at + cut), sound),
          );
          for (const received of await Promise.all(requests.map(send))) {
            expect(received).toMatch(/^($|HTTP\/1\.1 (100|2|4))/);
            expect(received).not.toMatch(INSIDE);
          }
        },
      ),
      { numRuns: 20 },
    );
    expect((await get("/healthz")).statusCode).toBe(200);
  }, 120_000);
});
