import { describe, expect, test } from "vitest";
import type { AnswerEvent } from "../../../src/core/answer/answer.ts";
import { eventsOf } from "../../support/fake-application.ts";
import { testServer } from "../../support/http-test-server.ts";
import { release } from "../../support/release.ts";

describe("answers at the same time", () => {
  test("are as many as the limit, and the next one is told to come back", async () => {
    const go = release();
    const script = {
      async *ask() {
        await go.promise;
        yield* eventsOf();
      },
    };
    const { post, get, application } = testServer({ script, limits: { asksAtOnce: 2 } });
    const running = [post("/api/ask", { question: "One?" }), post("/api/ask", { question: "Two?" })];
    await expect.poll(() => application.asked.length).toBe(2);

    const refused = await post("/api/ask", { question: "Three?" });
    expect(refused.statusCode).toBe(503);
    expect(refused.headers["retry-after"]).toBe("5");
    expect(refused.json().code).toBe("busy");
    expect((await get("/healthz")).statusCode).toBe(200);

    go.resolve();
    expect((await Promise.all(running)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await post("/api/ask", { question: "Three?" })).statusCode).toBe(200);
  });

  test("free their place also when they fail", async () => {
    const { post } = testServer({ limits: { asksAtOnce: 1 } });
    for (let time = 0; time < 3; time += 1) {
      expect((await post("/api/ask", { question: "Oil?" })).statusCode).toBe(500);
    }
  });
});

describe("an answer that takes too long", () => {
  const hanging = (onReturn: () => void = () => undefined) => ({
    async *ask() {
      try {
        yield { type: "sources-found", sources: [] } as AnswerEvent;
        await new Promise(() => undefined);
      } finally {
        onReturn();
      }
    },
  });

  test("ends in a 503", async () => {
    const { post } = testServer({ script: hanging(), limits: { answering: 20 } });
    const reply = await post("/api/ask", { question: "Oil?" });
    expect(reply.statusCode).toBe(503);
    expect(reply.json().code).toBe("answering_timed_out");
    expect(reply.headers["retry-after"]).toBe("10");
  });

  test("ends in an error event when it has begun to stream", async () => {
    const { post } = testServer({ script: hanging(), limits: { answering: 20 } });
    const reply = await post("/api/ask", { question: "Oil?" }, { accept: "text/event-stream" });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toMatch(/^event: sources\n[^\n]+\n\nevent: error\ndata: .*"code":"answering_timed_out".*\n\n$/);
  });
});
