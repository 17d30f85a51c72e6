import { describe, expect, it } from "vitest";
import { LONGEST_QUESTION } from "../../../../src/core/answer/question-length.ts";
import { questionSchema } from "../../../../src/entrypoints/http/schemas/text.ts";
import { type AskingEvent, askServer, type Question } from "../../../../src/entrypoints/web/client/server/ask.ts";
import { RequestFailed } from "../../../../src/entrypoints/web/client/server/problem.ts";
import type { Fetch } from "../../../../src/entrypoints/web/client/server/request.ts";
import { createServer } from "../../../../src/entrypoints/web/client/server/server.ts";
import { answer, citation, reference } from "./answers.ts";

const QUESTION: Question = {
  question: "Where is Pages?",
  city: null,
  section: null,
  conversationId: null,
  answerId: null,
};

function replying(body: string, status = 200, headers: Record<string, string> = {}): Fetch {
  return async () =>
    new Response(body, { status, headers: { "content-type": "text/event-stream; charset=utf-8", ...headers } });
}

function event(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

async function ask(fetch: Fetch): Promise<AskingEvent[]> {
  const events: AskingEvent[] = [];
  for await (const received of createServer(fetch).ask(QUESTION, new AbortController().signal)) events.push(received);
  return events;
}

async function problemIn(asking: Promise<unknown>): Promise<unknown> {
  const error = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof RequestFailed ? error.problem : error;
}

describe("asking the server", () => {
  it("gives the streamed events and ends with the answer", async () => {
    const sentence = { text: "Pages is in Ayvansaray.", citations: [1] };
    const body =
      event("sources", { sources: [reference(), reference()], answerId: "ans_1" }) +
      ":\n\n" +
      event("sentence", { sentence, citations: [citation(1)] }) +
      event("something-new", {}) +
      event("answer", answer());
    expect(await ask(replying(body))).toEqual([
      { type: "sources-found", sources: 2, answerId: "ans_1" },
      { type: "sentence-written", sentence, citations: [citation(1)] },
      { type: "answer-finished", answer: answer() },
    ]);
  });

  it("takes an answer that comes as plain JSON, from a server or proxy that does not stream", async () => {
    const fetch = replying(JSON.stringify(answer()), 200, { "content-type": "application/json" });
    expect(await ask(fetch)).toEqual([{ type: "answer-finished", answer: answer() }]);
  });

  it.each([
    ["ends before its answer", event("sources", { sources: [] })],
    ["holds no JSON", "event: answer\ndata: {half\n\n"],
    ["is empty", ""],
  ])("calls a stream that %s interrupted", async (_what, body) => {
    expect(await problemIn(ask(replying(body)))).toEqual({ kind: "interrupted" });
  });

  describe("when the stream breaks after it has named the answer", () => {
    const begun = event("sources", { sources: [], answerId: "ans_1" });

    /** A server whose stream breaks, and which finds the answer at the nth time. */
    function breaking(found: number): { readonly fetch: Fetch; readonly calls: string[]; readonly pauses: number[] } {
      const calls: string[] = [];
      const pauses: number[] = [];
      return {
        calls,
        pauses,
        async fetch(address) {
          calls.push(address);
          if (address === "/api/ask") return replying(begun)(address, {});
          if (calls.length - 1 < found) throw new TypeError("fetch failed");
          return Response.json(answer());
        },
      };
    }

    async function recover(server: ReturnType<typeof breaking>, question = QUESTION): Promise<AskingEvent[]> {
      const events: AskingEvent[] = [];
      const pause = async (milliseconds: number): Promise<void> => void server.pauses.push(milliseconds);
      const connection = { fetch: server.fetch, network: new EventTarget() };
      for await (const received of askServer(connection, question, new AbortController().signal, pause))
        events.push(received);
      return events;
    }

    it.each([1, 3])("fetches what the server finished, at the try number %i", async (found) => {
      const server = breaking(found);
      expect(await recover(server)).toEqual([
        { type: "sources-found", sources: 0, answerId: "ans_1" },
        { type: "connection-lost" },
        { type: "answer-finished", answer: answer() },
      ]);
      expect(server.pauses).toHaveLength(found);
      expect(new Set(server.calls)).toEqual(new Set(["/api/ask", "/api/answers/ans_1"]));
    });

    it("notices a lost network at once, and fetches the answer as soon as the network is back", async () => {
      const network = new EventTarget();
      const never = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode(begun)) });
      const headers = { "content-type": "text/event-stream" };
      let isOnline = true;
      const fetch: Fetch = async (address) => {
        if (!isOnline) throw new TypeError("fetch failed");
        return address === "/api/ask" ? new Response(never, { headers }) : Response.json(answer());
      };
      const events = createServer(fetch, null, network).ask(QUESTION, new AbortController().signal);
      expect((await events.next()).value).toMatchObject({ type: "sources-found" });
      const lost = events.next();
      await new Promise((resolve) => setTimeout(resolve));
      isOnline = false;
      network.dispatchEvent(new Event("offline"));
      expect((await lost).value).toEqual({ type: "connection-lost" });
      const recovered = events.next();
      isOnline = true;
      network.dispatchEvent(new Event("online"));
      expect((await recovered).value).toEqual({ type: "answer-finished", answer: answer() });
    });

    it("stops looking when it is stopped", async () => {
      const stopping = new AbortController();
      const events = createServer(breaking(Number.POSITIVE_INFINITY).fetch).ask(QUESTION, stopping.signal);
      await events.next();
      expect((await events.next()).value).toEqual({ type: "connection-lost" });
      const next = events.next();
      stopping.abort();
      await expect(next).rejects.toThrow("aborted");
    });

    it("gives up after some tries, and says that it was interrupted", async () => {
      const server = breaking(Number.POSITIVE_INFINITY);
      expect(await problemIn(recover(server))).toEqual({ kind: "interrupted" });
      expect(server.calls.length).toBeGreaterThan(2);
    });

    it("looks for the answer of the try before, and asks only where there is none", async () => {
      const server = breaking(0);
      expect(await recover(server, { ...QUESTION, answerId: "ans_1" })).toEqual([
        { type: "answer-finished", answer: answer() },
      ]);
      expect(server.calls).toEqual(["/api/answers/ans_1"]);
      const lost: Fetch = async (address) =>
        address === "/api/ask" ? Response.json(answer({ id: "ans_2" })) : new Response("{}", { status: 404 });
      const events = await recover({ ...breaking(0), fetch: lost }, { ...QUESTION, answerId: "ans_1" });
      expect(events).toEqual([{ type: "answer-finished", answer: answer({ id: "ans_2" }) }]);
    });
  });

  it("throws what an error event says", async () => {
    const body = event("error", { status: 500, code: "storage_failed", detail: "…" });
    expect(await problemIn(ask(replying(body)))).toEqual({ kind: "server" });
  });

  it("says that the server is out of reach when the request itself fails", async () => {
    const fetch: Fetch = async () => {
      throw new TypeError("fetch failed");
    };
    expect(await problemIn(ask(fetch))).toEqual({ kind: "unreachable" });
  });

  it.each([
    [429, {}, { "retry-after": "12" }, { kind: "too-many", seconds: 12 }],
    [429, {}, {}, { kind: "too-many", seconds: null }],
    [404, { code: "conversation_not_found" }, {}, { kind: "conversation-gone" }],
    [404, { code: "route_not_found" }, {}, { kind: "missing" }],
    [401, { code: "unauthenticated" }, {}, { kind: "key-needed" }],
    [403, { code: "role_insufficient" }, {}, { kind: "key-needed" }],
    [503, { code: "not_ready" }, {}, { kind: "not-ready" }],
    [503, { code: "busy" }, {}, { kind: "busy" }],
    [400, { code: "unknown_city", detail: "No such city." }, {}, { kind: "refused", detail: "No such city." }],
    [
      400,
      { detail: "Bad.", errors: [{ path: "question", message: "Say something." }] },
      {},
      { kind: "refused", detail: "Say something." },
    ],
    [500, { code: "internal", detail: "secret" }, {}, { kind: "server" }],
    [502, null, {}, { kind: "server" }],
  ])("turns a %i with %j into what the page can say", async (status, body, headers, problem) => {
    expect(await problemIn(ask(replying(JSON.stringify(body), status, headers)))).toEqual(problem);
  });

  it("survives a proxy's page of HTML in place of a problem", async () => {
    expect(await problemIn(ask(replying("<h1>Bad gateway</h1>", 502)))).toEqual({ kind: "server" });
  });

  it("lets the longest question be written that the server takes, in any script", () => {
    expect(questionSchema.safeParse("😀".repeat(LONGEST_QUESTION)).success).toBe(true);
    expect(questionSchema.safeParse("😀".repeat(LONGEST_QUESTION + 1)).success).toBe(false);
  });
});
