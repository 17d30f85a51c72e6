import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { readAllEvents } from "../../support/event-stream-client.ts";
import { eventsOf } from "../../support/fake-application.ts";
import { listeningServer, type ListeningServer, testServer } from "../../support/http-test-server.ts";
import { release } from "../../support/release.ts";
import { answerWith } from "../../support/scripted-application.ts";

function ask({ origin }: ListeningServer, accept: string): Promise<Response> {
  return fetch(`${origin}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify({ question: "Oil?" }),
  });
}

/** An application that has begun as many answers as there are questions, and finishes them when told. */
function waitingScript() {
  const go = release();
  const script = {
    async *ask() {
      for await (const event of eventsOf()) {
        if (event.type === "answer-finished") await go.promise;
        yield event;
      }
    },
  };
  return { go, script };
}

describe("closing the server", () => {
  test("lets running answers finish, streamed or not, and takes no new connection meanwhile", async () => {
    const { go, script } = waitingScript();
    const server = await listeningServer({ script });
    const streamed = ask(server, "text/event-stream").then(readAllEvents);
    const whole = ask(server, "application/json");
    await expect.poll(() => server.application.asked.length).toBe(2);

    const closed = server.app.close();
    await expect
      .poll(() =>
        fetch(`${server.origin}/healthz`).then(
          () => "open",
          (error) => error.cause.code,
        ),
      )
      .toBe("ECONNREFUSED");
    go.resolve();
    expect((await streamed).at(-1)).toMatchObject({ event: "answer", data: JSON.stringify(answerWith()) });
    expect(await (await whole).json()).toEqual(answerWith());
    await closed;
  });

  test("refuses a request whose end still comes with 503, and closes its connection", async () => {
    const { go, script } = waitingScript();
    const server = await listeningServer({ script });
    const running = ask(server, "application/json");
    const socket = connect(server.port, "127.0.0.1").setEncoding("utf8");
    let received = "";
    socket.on("data", (piece: string) => (received += piece));
    socket.write("GET /api/cities HTTP/1.1\r\nHost: local");
    await expect.poll(() => server.application.asked.length).toBe(1);

    const closed = server.app.close();
    socket.write("host\r\n\r\n");
    await new Promise((resolve) => socket.once("close", resolve));
    expect(received).toMatch(/^HTTP\/1\.1 503 Service Unavailable\r\n/);
    expect(received.toLowerCase()).toMatch(/\r\nconnection: close\r\n/);
    expect(received.toLowerCase()).toMatch(/\r\nretry-after: 10\r\n/);
    expect(received).toContain('"code":"shutting_down"');
    go.resolve();
    expect((await running).status).toBe(200);
    await closed;
  });

  test("ends what does not finish in time with an error, and closes all the same", async () => {
    const { script } = waitingScript();
    const server = await listeningServer({ script, limits: { finishing: 20 } });
    const streamed = ask(server, "text/event-stream").then(readAllEvents);
    const whole = ask(server, "application/json");
    await expect.poll(() => server.application.asked.length).toBe(2);
    await server.app.close();
    expect((await streamed).at(-1)).toMatchObject({
      event: "error",
      data: expect.stringContaining('"code":"shutting_down"'),
    });
    const refused = await whole;
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("10");
    expect(await refused.json()).toMatchObject({ code: "shutting_down" });
  });

  test("does not wait for connections that were opened and never used", async () => {
    const server = await listeningServer({ limits: { finishing: 60_000 } });
    const socket = connect(server.port, "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    await fetch(`${server.origin}/healthz`);
    await server.app.close();
    await expect.poll(() => socket.closed).toBe(true);
  });

  test("of a server that never listened is done at once", async () => {
    const { app, get } = testServer({ limits: { finishing: 60_000 } });
    expect((await get("/healthz")).statusCode).toBe(200);
    await expect(app.close()).resolves.toBeUndefined();
  });
});
