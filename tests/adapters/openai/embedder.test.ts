import { afterAll, describe, expect, it } from "vitest";
import { openOpenAiEmbedder } from "../../../src/adapters/openai/embedder.ts";
import { systemClock } from "../../../src/compose-clock.ts";
import { Secret } from "../../../src/core/access/secret.ts";
import { LANGUAGES } from "../../../src/core/language.ts";
import { embedderContract } from "../../contracts/embedder.contract.ts";
import { createManualClock } from "../../support/manual-clock.ts";
import { startModelServer } from "../../support/model-doubles/model-server.ts";
import { type Reply, sendJson, sendRefusal, startModelEndpoint } from "../../support/model-endpoint.ts";

const CANARY = new Secret("sk-canary");

/** Replies with a vector a text: its length and 1. */
const measuring: Reply = ({ body }, response) =>
  sendJson(response, {
    data: (body["input"] as string[]).map((text, index) => ({ index, embedding: [text.length, 1] })),
  });

async function open(reply: Reply = measuring, clock = createManualClock()) {
  const endpoint = await startModelEndpoint(reply);
  const embedder = await openOpenAiEmbedder({ model: "e5", baseUrl: endpoint.url, apiKey: CANARY, clock });
  return { endpoint, embedder, clock };
}

const server = await startModelServer(() => ({ type: "text", text: "" }));
afterAll(server.close);
const embedder = await openOpenAiEmbedder({ model: "words", baseUrl: server.url, apiKey: null, clock: systemClock });

describe("the embedder over an endpoint in OpenAI's manner", () => {
  embedderContract(() => embedder);

  it("is named after model and host, and taken to know all languages", async () => {
    const { endpoint, embedder: opened } = await open();
    expect(opened.id).toBe(`openai/e5@${new URL(endpoint.url).host}`);
    expect(opened.languages).toEqual(LANGUAGES);
  });

  it("learns the length of the vectors by a call, made as the server wants it", async () => {
    const { endpoint, embedder: opened } = await open();
    expect(opened.dimensions).toBe(2);
    expect(endpoint.requests).toMatchObject([
      {
        path: "/v1/embeddings",
        headers: { authorization: "Bearer sk-canary" },
        body: { model: "e5", encoding_format: "float" },
      },
    ]);
  });

  it("asks for many texts in a few calls, and puts replies in order that came in another", async () => {
    const { endpoint, embedder: opened } = await open(({ body }, response) => {
      const data = (body["input"] as string[]).map((text, index) => ({ index, embedding: [text.length, 1] }));
      sendJson(response, { data: data.toReversed() });
    });
    const texts = Array.from({ length: 150 }, (_, place) => "x".repeat(place + 1));
    const vectors = await opened.embed(texts);
    expect(vectors.map(([first = 0, second = 1]) => Math.round(first / second))).toEqual(
      texts.map((text) => text.length),
    );
    expect(endpoint.requests.map(({ body }) => (body["input"] as string[]).length)).toEqual([1, 64, 64, 22]);
  });

  it("sends nothing empty, nothing endless and no half characters", async () => {
    const { endpoint, embedder: opened } = await open();
    await opened.embed(["", " \n", `${"a".repeat(1_999)}😀`, "b\ud83d"]);
    expect(endpoint.requests[1]?.body["input"]).toEqual([".", ".", "a".repeat(1_999), "b"]);
  });
});

describe("a failure of the embedder", () => {
  it.each([401, 403, 404, 400])(
    "at the start, when the server refuses with %i, is one of the settings",
    async (status) => {
      await expect(open((_request, response) => sendRefusal(response, status, "no: sk-canary"))).rejects.toMatchObject({
        code: "configuration_invalid",
        message: expect.stringMatching(
          new RegExp(`e5 at 127\\.0\\.0\\.1:\\d+ .*HTTP ${status}.*OPENAI_EMBEDDING_MODEL`, "u"),
        ),
      });
      await expect(open((_request, response) => sendRefusal(response, status, "no: sk-canary"))).rejects.not.toThrow(
        /canary/,
      );
    },
  );

  it.each<[string, Reply]>([
    ["HTTP 500", (_request, response) => sendRefusal(response, 500, "boom")],
    ["HTTP 429", (_request, response) => sendRefusal(response, 429, "later", { "retry-after": "3600" })],
    ["no connection", (_request, response) => void response.destroy()],
    ["one vector of numbers a text", (_request, response) => sendJson(response, { data: [] })],
    [
      "one vector of numbers a text",
      (_request, response) => sendJson(response, { data: [{ index: 0, embedding: ["a"] }] }),
    ],
    [
      "one vector of numbers a text",
      (_request, response) => sendJson(response, { data: [{ index: 0, embedding: [0, 0] }] }),
    ],
    [
      "one vector of numbers a text",
      (_request, response) => sendJson(response, { data: [{ index: 5, embedding: [1, 0] }] }),
    ],
    ["one vector of numbers a text", (_request, response) => sendJson(response, "hello")],
  ])("is told with its reason: %s", async (reason, reply) => {
    await expect(open(reply)).rejects.toMatchObject({ code: "model_failed", message: expect.stringContaining(reason) });
    const { endpoint, embedder: opened } = await open();
    endpoint.reply(reply);
    await expect(opened.embed(["a"])).rejects.toMatchObject({
      code: "model_failed",
      message: expect.stringContaining(reason),
    });
    expect(endpoint.requests).toHaveLength(2);
  });

  it("is a vector of another length than before", async () => {
    const { endpoint, embedder: opened } = await open();
    endpoint.reply((_request, response) => sendJson(response, { data: [{ index: 0, embedding: [1, 2, 3] }] }));
    await expect(opened.embed(["a"])).rejects.toMatchObject({ code: "model_failed" });
  });

  it("is a reply that does not come, for a question sooner than for many texts", async () => {
    const { endpoint, embedder: opened, clock } = await open();
    endpoint.reply(() => {});
    const question = opened.embed(["a"]);
    const many = opened.embed(["a", "b"]);
    let ended = 0;
    for (const waiting of [question, many]) void waiting.catch(() => (ended += 1));
    await clock.advance(5_000);
    await expect(question).rejects.toThrow(/nothing came within 5 s/);
    expect(ended).toBe(1);
    await clock.advance(55_000);
    await expect(many).rejects.toThrow(/nothing came within 60 s/);
    expect(clock.pending()).toBe(0);
    await endpoint.brokenOff;
  });
});
