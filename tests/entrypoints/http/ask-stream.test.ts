import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { AnswerEvent, AskRequest } from "../../../src/core/answer/answer.ts";
import { AppError } from "../../../src/core/errors.ts";
import { ClientGone } from "../../../src/entrypoints/http/running-asks.ts";
import { readAllEvents, readEvents } from "../../support/event-stream-client.ts";
import { eventsOf, failing } from "../../support/fake-application.ts";
import { listeningServer, type ListeningServer, testServer } from "../../support/http-test-server.ts";
import { type OpenApiDocument, violations } from "../../support/open-api-check.ts";
import { release } from "../../support/release.ts";
import { answerWith } from "../../support/scripted-application.ts";

function ask({ origin }: ListeningServer, options: RequestInit = {}): Promise<Response> {
  return fetch(`${origin}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ question: "Oil?" }),
    ...options,
  });
}

const SHAPES: Readonly<Record<string, string>> = {
  sources: "SourcesEvent",
  sentence: "SentenceEvent",
  answer: "Answer",
  error: "Problem",
};

describe("POST /api/ask as an event stream", () => {
  test("streams sources, each sentence and the whole answer, in the shapes that are described", async () => {
    const server = await listeningServer({ script: { ask: () => eventsOf() } });
    const response = await ask(server);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-accel-buffering")).toBe("no");

    const events = await readAllEvents(response);
    expect(events.map((each) => ("event" in each ? each.event : each))).toEqual(["sources", "sentence", "answer"]);
    const [sources, sentence, answer] = events.map((each) => ("data" in each ? JSON.parse(each.data) : null));
    expect(sources.sources[0].passageId).toBe("lighthouses/kiel/lamps/1");
    expect(sentence).toEqual({ sentence: answerWith().sentences[0], citations: answerWith().citations });
    expect(answer).toEqual(answerWith());
    const document = server.app.swagger() as unknown as OpenApiDocument;
    for (const each of events) {
      if (!("event" in each)) continue;
      const schema = { $ref: `#/components/schemas/${SHAPES[each.event]}` };
      expect(violations(document, schema, each.data), each.event).toEqual([]);
    }
  });

  test("sends each event when it comes, not at the end", async () => {
    const go = release();
    const script = {
      async *ask() {
        for await (const event of eventsOf()) {
          yield event;
          if (event.type === "sentence") await go.promise;
        }
      },
    };
    const events = readEvents(await ask(await listeningServer({ script })));
    expect((await events.next()).value).toMatchObject({ event: "sources" });
    expect((await events.next()).value).toMatchObject({ event: "sentence" });
    go.resolve();
    expect((await events.next()).value).toMatchObject({ event: "answer" });
    expect((await events.next()).done).toBe(true);
  });

  test("keeps the connection awake with comments while nothing comes, before the first event and after", async () => {
    const first = release();
    const second = release();
    const script = {
      async *ask() {
        await first.promise;
        for await (const event of eventsOf()) {
          yield event;
          if (event.type === "sources-found") await second.promise;
        }
      },
    };
    const server = await listeningServer({ script, limits: { heartbeat: 10 } });
    const events = readEvents(await ask(server));
    expect((await events.next()).value).toEqual({ comment: "" });
    first.resolve();
    const next = async () => {
      for (;;) {
        const { value } = await events.next();
        if (value !== undefined && "event" in value) return value.event;
      }
    };
    expect(await next()).toBe("sources");
    expect((await events.next()).value).toEqual({ comment: "" });
    second.resolve();
    expect(await next()).toBe("sentence");
    expect(await next()).toBe("answer");
  });

  test("names the answer's id with the sources, so that it can be fetched should the stream break", async () => {
    const script = {
      async *ask() {
        for await (const event of eventsOf()) {
          yield event.type === "sources-found" ? { ...event, answerId: "ans_7" } : event;
        }
      },
    };
    const events = readEvents(await ask(await listeningServer({ script })));
    expect((await events.next()).value).toMatchObject({
      event: "sources",
      data: expect.stringMatching(/"answerId":"ans_7"\}$/u) as string,
    });
  });

  test("gives what fails before the first event its own status", async () => {
    const script = {
      ask: () =>
        failing(new AppError("unknown_city", "There is no city “paris”.", { data: { known: ["kiel", "brest"] } })),
    };
    const { post } = testServer({ script });
    const reply = await post("/api/ask", { question: "Oil?" }, { accept: "text/event-stream" });
    expect(reply.statusCode).toBe(400);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expect(reply.json()).toMatchObject({ code: "unknown_city", known: ["kiel", "brest"] });
  });

  test("tells in an error event what fails midway", async () => {
    const script = {
      async *ask() {
        yield { type: "sources-found", sources: [] } as AnswerEvent;
        throw new AppError("storage_failed", "secret path");
      },
    };
    const server = await listeningServer({ script });
    const events = await readAllEvents(await ask(server));
    expect(events).toMatchObject([{ event: "sources" }, { event: "error" }]);
    const problem = "data" in (events[1] ?? {}) ? (events[1] as { data: string }).data : "";
    expect(JSON.parse(problem)).toMatchObject({ status: 500, code: "storage_failed" });
    expect(problem).not.toContain("secret");
    expect(violations(server.app.swagger() as never, { $ref: "#/components/schemas/Problem" }, problem)).toEqual([]);
  });

  test("tells in an error event that no answer came at the end", async () => {
    const script = {
      async *ask() {
        yield { type: "sources-found", sources: [] } as AnswerEvent;
      },
    };
    const events = await readAllEvents(await ask(await listeningServer({ script })));
    expect(events).toMatchObject([{ event: "sources" }, { event: "error" }]);
  });

  test.each(["while it waits for the application", "while events are under way"])(
    "returns the generator when the client goes away %s, and takes the next question in its place",
    async (when) => {
      const returned = release();
      const waiting = release();
      const script = {
        async *ask() {
          try {
            yield { type: "sources-found", sources: [] } as AnswerEvent;
            if (when.startsWith("while it waits")) await waiting.promise;
            for (;;) {
              yield { type: "sentence", sentence: { text: "More.", citations: [] }, citations: [] } as AnswerEvent;
              await new Promise((resolve) => setTimeout(resolve, 1));
            }
          } finally {
            returned.resolve();
          }
        },
      };
      const server = await listeningServer({ script, limits: { asksAtOnce: 1 } });
      const leave = new AbortController();
      const response = await ask(server, { signal: leave.signal });
      expect((await readEvents(response).next()).value).toMatchObject({ event: "sources" });
      expect((await ask(server)).status).toBe(503);
      leave.abort();
      waiting.resolve();
      await returned.promise;
      const next = async () => {
        const { status, body } = await ask(server);
        await body?.cancel();
        return status;
      };
      await expect.poll(next).toBe(200);
    },
  );

  test("returns the generator when the client goes away before anything was sent", async () => {
    const asked = release();
    const returned = release();
    const waiting = release();
    const script = {
      async *ask() {
        try {
          asked.resolve();
          await waiting.promise;
          yield* eventsOf();
        } finally {
          returned.resolve();
        }
      },
    };
    for (const accept of ["text/event-stream", "application/json"]) {
      const { port, app } = await listeningServer({ script });
      const body = JSON.stringify({ question: "Oil?" });
      const socket = connect(port, "127.0.0.1");
      socket.write(
        `POST /api/ask HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}\r\nContent-Type: application/json\r\n` +
          `Content-Length: ${body.length}\r\n\r\n${body}`,
      );
      await asked.promise;
      socket.destroy();
      await expect.poll(() => connections(app.server)).toBe(0);
      waiting.resolve();
      await returned.promise;
    }
  });

  test("tells the work on an answer at once that the client has gone away, also while it waits for a model", async () => {
    for (const accept of ["text/event-stream", "application/json"]) {
      const asked = release();
      const told = release<unknown>();
      const script = {
        async *ask(_request: AskRequest, signal?: AbortSignal) {
          signal?.addEventListener("abort", () => told.resolve(signal.reason));
          yield { type: "sources-found", sources: [] } as AnswerEvent;
          asked.resolve();
          await new Promise(() => {});
        },
      };
      const server = await listeningServer({ script });
      const leave = new AbortController();
      const asking = ask(server, { signal: leave.signal, headers: { "content-type": "application/json", accept } });
      asking.then((response) => response.text()).catch(() => undefined);
      await asked.promise;
      leave.abort();
      expect(await told.promise).toBeInstanceOf(ClientGone);
    }
  });

  test("stays unharmed by a client that asks for it with GET-style leftovers in the body", async () => {
    const { post } = testServer();
    const reply = await post("/api/ask", "question=Oil", { accept: "text/event-stream" });
    expect(reply.statusCode).toBe(400);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
  });

  test.each([
    ["text/event-stream", true],
    ["text/event-stream, */*;q=0.1", true],
    ["text/event-stream;q=0.9, application/json;q=0.8", true],
    ["text/event-stream, application/json", true],
    ["application/json, text/event-stream", false],
    ["text/event-stream;q=0", false],
    ["*/*", false],
    ["text/*", false],
    ["", false],
    [";;q=,text/html;q=x", false],
  ])("comes for Accept “%s”: %s", async (accept, streams) => {
    const { post } = testServer({ script: { ask: () => eventsOf() } });
    const reply = await post("/api/ask", { question: "Oil?" }, { accept });
    expect(reply.statusCode).toBe(200);
    expect(String(reply.headers["content-type"]).startsWith("text/event-stream")).toBe(streams);
  });
});

function connections(server: ListeningServer["app"]["server"]): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });
}
