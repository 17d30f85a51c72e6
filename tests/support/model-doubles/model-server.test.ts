import OpenAI from "openai";
import { expect, onTestFinished, test } from "vitest";
import type { ModelBehaviour } from "./model-reply.ts";
import { type ModelServer, startModelServer } from "./model-server.ts";

async function server(behaviour: ModelBehaviour): Promise<ModelServer & { readonly client: OpenAI }> {
  const model = await startModelServer(behaviour);
  onTestFinished(model.close);
  return { ...model, client: new OpenAI({ baseURL: model.url, apiKey: "a-key", maxRetries: 0 }) };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const TEXT = "Lyon has 640 hives on its roofs [1]. “Çok güzel” 🐝 [2].";
const messages = [{ role: "user" as const, content: "Hives?" }];

test("a text comes whole, or in pieces that cut words and numbers, as it was asked for", async () => {
  const { client, requests } = await server(() => ({ type: "text", text: TEXT }));
  const whole = await client.chat.completions.create({ model: "m", messages });
  expect(whole.choices[0]).toMatchObject({ message: { content: TEXT }, finish_reason: "stop" });

  const stream = await client.chat.completions.create({
    model: "m",
    messages,
    stream: true,
    stream_options: { include_usage: true },
  });
  const chunks = await all(stream);
  const pieces = chunks.flatMap(({ choices }) => choices[0]?.delta.content ?? []);
  expect(pieces.length).toBeGreaterThan(8);
  expect(pieces.join("")).toBe(TEXT);
  expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe("stop");
  expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(0);
  expect(requests.map(({ stream: streamed, apiKey }) => [streamed, apiKey])).toEqual([
    [false, "a-key"],
    [true, "a-key"],
  ]);
});

test("a tool call has the arguments that it was given, whole and streamed", async () => {
  const { client } = await server(() => ({ type: "tool-call", name: "search", arguments: { query: "hives" } }));
  const whole = await client.chat.completions.create({ model: "m", messages });
  expect(whole.choices[0]).toMatchObject({
    finish_reason: "tool_calls",
    message: { tool_calls: [{ function: { name: "search", arguments: '{"query":"hives"}' } }] },
  });
  const chunks = await all(await client.chat.completions.create({ model: "m", messages, stream: true }));
  expect(chunks[1]?.choices[0]?.delta.tool_calls?.[0]?.function?.name).toBe("search");
});

test("texts that share words have vectors that are near", async () => {
  const { client } = await server(() => ({ type: "text", text: "" }));
  const { data } = await client.embeddings.create({ model: "e", input: ["bees and hives", "hives of bees", "a port"] });
  const [first = [], second = [], third = []] = data.map(({ embedding }) => embedding);
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  expect(dot(first, second)).toBeGreaterThan(dot(first, third) + 1);
});

test("names its model, and a route that it does not have", async () => {
  const { client, url } = await server(() => ({ type: "text", text: "" }));
  expect((await client.models.list()).data.map(({ id }) => id)).toEqual(["double-1"]);
  expect((await fetch(`${url}/nothing`)).status).toBe(404);
});
