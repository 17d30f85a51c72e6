import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { eventsOf } from "../../support/fake-application.ts";
import { listeningServer, type ListeningServer, roleKeys } from "../../support/http-test-server.ts";

/** Writes bytes on a connection of its own and reads until the server closes it. */
function exchange({ port }: ListeningServer, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.setEncoding("latin1").on("data", (piece: string) => (received += piece));
    socket.on("error", () => undefined).on("close", () => resolve(received));
    socket.write(bytes, "latin1");
  });
}

function connections({ app }: ListeningServer): Promise<number> {
  return new Promise((resolve, reject) => {
    app.server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });
}

function problemIn(received: string) {
  const [head = "", body = "{}"] = received.split("\r\n\r\n");
  expect(head.toLowerCase()).toContain("content-type: application/problem+json");
  expect(head.toLowerCase()).toContain("connection: close");
  return JSON.parse(body);
}

const CLOSE = "Connection: close\r\n\r\n";

describe("what comes over a connection", () => {
  test("and is no HTTP gets a 400", async () => {
    const server = await listeningServer();
    for (const bytes of [
      "garbage\r\n\r\n",
      "GET / HTTP/9.9\r\n\r\n",
      "\u0016\u0003\u0001\u0002",
      "FOO / HTTP/1.1\r\n\r\n",
    ]) {
      const received = await exchange(server, bytes);
      expect(received).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(problemIn(received)).toMatchObject({ status: 400, code: "invalid_request" });
    }
  });

  test("with two lengths, a request hidden behind another, gets a 400", async () => {
    const server = await listeningServer();
    const received = await exchange(
      server,
      "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
    );
    expect(problemIn(received)).toMatchObject({ status: 400 });
  });

  test("with a flood of headers gets a 431", async () => {
    const server = await listeningServer();
    const flood = Array.from({ length: 2000 }, (_, index) => `X-${index}: ${"y".repeat(20)}\r\n`).join("");
    const received = await exchange(server, `GET / HTTP/1.1\r\nHost: localhost\r\n${flood}\r\n`);
    expect(problemIn(received)).toMatchObject({ status: 431, code: "headers_too_large" });
  });

  test("and does not arrive whole in time gets a 408", async () => {
    // Node looks for late requests every 30 s unless told otherwise; here it is told by the test alone.
    const server = await listeningServer({ limits: { receiving: 100, headers: 50, lateCheck: 20 } });
    const head =
      "POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n";
    for (const bytes of [head.slice(0, 30), `${head}{"qu`]) {
      expect(problemIn(await exchange(server, bytes))).toMatchObject({ status: 408, code: "receiving_timed_out" });
    }
  });

  test.each([
    "/\\",
    "/\\\\",
    "//",
    "///api/cities",
    "/%",
    "/api/passages/%",
    "/?%",
    "*",
    "http://evil.example/",
    "/api/cities#x",
    "/a;b=c",
    "/\u00ff\u00fe",
  ])("and asks for %j is refused or answered without a fault", async (address) => {
    const server = await listeningServer();
    const received = await exchange(server, `GET ${address} HTTP/1.1\r\nHost: localhost\r\n${CLOSE}`);
    expect(received).toMatch(/^HTTP\/1\.1 (200|400|404) /);
    expect((await server.get("/healthz")).statusCode).toBe(200);
  });

  test("and names no host gets a 400", async () => {
    for (const apiKeys of [null, roleKeys]) {
      const received = await exchange(await listeningServer({ apiKeys }), `GET /api/cities HTTP/1.1\r\n${CLOSE}`);
      expect(problemIn(received)).toMatchObject({
        status: 400,
        detail: "The request names no host. Send a Host header.",
      });
    }
  });

  test("and names an empty host gets a 403 without keys", async () => {
    const received = await exchange(await listeningServer(), `GET /api/cities HTTP/1.1\r\nHost:\r\n${CLOSE}`);
    expect(problemIn(received)).toMatchObject({ status: 403, code: "host_not_allowed" });
  });

  test("ahead of its turn frees its place among the answers when the connection breaks", async () => {
    const script = {
      async *ask() {
        await new Promise(() => undefined);
        yield* eventsOf();
      },
    };
    const server = await listeningServer({ script, limits: { asksAtOnce: 3 } });
    const body = JSON.stringify({ question: "Oil?" });
    const ask = `POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    for (let time = 1; time <= 3; time += 1) {
      const socket = connect(server.port, "127.0.0.1");
      socket.write(ask.repeat(3));
      await expect.poll(() => server.application.asked.length).toBe(3 * time);
      socket.destroy();
      await new Promise((resolve) => socket.once("close", resolve));
      await expect.poll(() => connections(server)).toBe(0);
    }
  });

  test("and expects what nobody can promise gets a 417", async () => {
    const server = await listeningServer();
    const received = await exchange(server, `GET /healthz HTTP/1.1\r\nHost: localhost\r\nExpect: magic\r\n${CLOSE}`);
    expect(problemIn(received)).toMatchObject({ status: 417, code: "expectation_failed" });
  });

  test("and asks to become another protocol is answered as HTTP or not at all", async () => {
    const server = await listeningServer();
    const upgrade = `GET /healthz HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n`;
    expect(await exchange(server, upgrade)).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(await exchange(server, "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n")).not.toMatch(/ 200 /);
  });
});
