import { describe, expect, it } from "vitest";
import type { LanguageModel } from "../../src/core/model/language-model.ts";
import type { ModelEndpointDouble } from "../support/model-endpoint.ts";
import { sendCompletion, sendRefusal, sendStream, startModelEndpoint } from "../support/model-endpoint.ts";

const PASSAGES = [{ number: 1, label: "Bees › Lyon", text: "Lyon has 640 hives on its roofs." }];
const WRITE = { question: "How many hives has Lyon?", passages: PASSAGES, language: "en" } as const;

/** What every language model does that stands before an endpoint. */
export function languageModelContract(create: (endpoint: ModelEndpointDouble) => LanguageModel): void {
  describe("as a language model", () => {
    const begin = async () => {
      const endpoint = await startModelEndpoint((_request, response) =>
        sendStream(response, ["A ", "", "b [1]."], { usage: 77 }),
      );
      const tokens: number[] = [];
      const leaving = new AbortController();
      const call = { signal: leaving.signal, onTokens: (count: number) => void tokens.push(count) };
      return { endpoint, model: create(endpoint), call, tokens, leave: (reason: Error) => leaving.abort(reason) };
    };
    const collect = async (stream: AsyncIterable<string>) => {
      let text = "";
      for await (const piece of stream) text += piece;
      return text;
    };

    it("writes what came, and tells once what it took", async () => {
      const { model, call, tokens } = await begin();
      expect(await collect(model.write(WRITE, call))).toBe("A b [1].");
      expect(tokens).toEqual([77]);
    });

    it("rewrites, judges, compares and plans, and tells each time what it took", async () => {
      const { endpoint, model, call, tokens } = await begin();
      endpoint.reply((_request, response) => sendCompletion(response, '{"question": " Where are hives? "}', 10));
      expect(await model.rewrite({ question: "Where?", before: [{ question: "Hives?", answer: "Yes." }] }, call)).toBe(
        "Where are hives?",
      );
      endpoint.reply((_request, response) => sendCompletion(response, '{"supported": false, "reason": "640"}', 20));
      expect(await model.judge({ sentence: "Lyon has 5 hives.", passages: PASSAGES }, call)).toEqual({
        isSupported: false,
        reason: "640",
      });
      const comparison = { relation: "contradicted", passage: 1, quote: "Lyon has 640 hives" } as const;
      endpoint.reply((_request, response) => sendCompletion(response, JSON.stringify(comparison), 25));
      expect(await model.compare({ claim: "Lyon has 5 hives.", passages: PASSAGES }, call)).toEqual(comparison);
      const draft = {
        question: "How many hives has Lyon?",
        options: ["640", "700", "800"],
        right: 1,
        passage: 1,
        quote: "Lyon has 640 hives",
        explanation: "It says so.",
      };
      endpoint.reply((_request, response) => sendCompletion(response, JSON.stringify({ items: [draft] }), 26));
      const drafting = { passages: PASSAGES, count: 1, language: "en", taken: ["Where is Lyon?"] } as const;
      expect(await model.draftItems(drafting, call)).toEqual([draft]);
      const solution = { option: 1, passage: 1, quote: "Lyon has 640 hives" };
      endpoint.reply((_request, response) => sendCompletion(response, JSON.stringify(solution), 27));
      const solving = { question: draft.question, options: draft.options, passages: PASSAGES };
      expect(await model.solveItem(solving, call)).toEqual(solution);
      endpoint.reply(({ body }, response) =>
        (body["messages"] as { role: string }[]).some(({ role }) => role === "tool")
          ? sendCompletion(response, "DONE", 30)
          : sendCompletion(response, { tool: "figures", input: { subject: "hives" } }, 30),
      );
      const lookedUp: string[] = [];
      const nothing = async () => "";
      const figures = async (subject: string) => {
        lookedUp.push(subject);
        return "640";
      };
      await model.plan(
        { question: "How many hives and keepers?", tools: { search: nothing, passage: nothing, figures } },
        call,
      );
      expect(lookedUp).toEqual(["hives"]);
      expect(tokens).toEqual([10, 20, 25, 26, 27, 60]);
    });

    it("says that it failed, as an error for whoever runs it", async () => {
      const { endpoint, model, call, tokens } = await begin();
      endpoint.reply((_request, response) => sendRefusal(response, 500, "boom"));
      await expect(collect(model.write(WRITE, call))).rejects.toMatchObject({ code: "model_failed" });
      await expect(model.judge({ sentence: "a", passages: PASSAGES }, call)).rejects.toMatchObject({
        code: "model_failed",
      });
      await expect(model.compare({ claim: "a", passages: PASSAGES }, call)).rejects.toMatchObject({
        code: "model_failed",
      });
      expect(tokens).toEqual([]);
    });

    it("breaks off with the reason that it is given, in the middle of a reply", async () => {
      const { endpoint, model, call, leave } = await begin();
      endpoint.reply((_request, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write('data: {"choices":[{"index":0,"delta":{"content":"Lyon"}}]}\n\n');
      });
      const reason = new Error("nobody waits");
      const reading = async () => {
        for await (const piece of model.write(WRITE, call)) if (piece === "Lyon") leave(reason);
      };
      await expect(reading()).rejects.toBe(reason);
      await endpoint.brokenOff;
    });

    it("does not begin for somebody who has left", async () => {
      const { endpoint, model, call, leave } = await begin();
      const reason = new Error("nobody waits");
      leave(reason);
      await expect(collect(model.write(WRITE, call))).rejects.toBe(reason);
      await expect(model.rewrite({ question: "a", before: [] }, call)).rejects.toBe(reason);
      expect(endpoint.requests).toEqual([]);
    });
  });
}
