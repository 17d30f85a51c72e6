import { describe, expect, test } from "vitest";
import { roleKeys, testServer } from "../../support/http-test-server.ts";
import { sampleExplanation } from "../../support/sample-explanation.ts";
import { answerWith } from "../../support/scripted-application.ts";

describe("GET /api/answers/:id", () => {
  test("gives the answer as it was given", async () => {
    const { get } = testServer({ script: { answers: [answerWith({ id: "ans_2" })] } });
    const reply = await get("/api/answers/ans_2");
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual(answerWith({ id: "ans_2" }));
  });

  test("replies 404 to an id that it does not know", async () => {
    const { get, application } = testServer({ script: { answers: [] } });
    const reply = await get("/api/answers/ans_3");
    expect(reply.statusCode).toBe(404);
    expect(reply.json().code).toBe("answer_not_found");
    expect(application.lookedFor).toEqual(["ans_3"]);
  });

  test.each(["%00", "a%2Fb", "'%20or%201=1", "%F0%9F%98%80", "a".repeat(101)])(
    "does not look for %s, which cannot be an id",
    async (id) => {
      const { get, application } = testServer();
      expect((await get(`/api/answers/${id}`)).statusCode).toBe(404);
      expect(application.lookedFor).toEqual([]);
    },
  );
});

describe("GET /api/answers/:id/explanation", () => {
  const refused = sampleExplanation({ writing: null, decision: { outcome: "off_topic", confidence: 0 }, passages: [] });
  const explanations = new Map([
    ["ans_2", sampleExplanation()],
    ["ans_3", refused],
  ]);

  test.each([
    ["ans_2", sampleExplanation()],
    ["ans_3", refused],
  ])("tells how %s came about", async (id, explanation) => {
    const reply = await testServer({ script: { explanations } }).get(`/api/answers/${id}/explanation`);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual(explanation);
  });

  test("replies 404 where nothing is known of it", async () => {
    const { get, application } = testServer({ script: { explanations } });
    const reply = await get("/api/answers/ans_4/explanation");
    expect([reply.statusCode, reply.json().code]).toEqual([404, "answer_not_found"]);
    expect((await get("/api/answers/a%2Fb/explanation")).statusCode).toBe(404);
    expect(application.lookedFor).toEqual(["ans_4"]);
  });

  test("is not for participants, whose answer it may be", async () => {
    const { get, application } = testServer({ script: { explanations }, apiKeys: roleKeys });
    const reply = await get("/api/answers/ans_2/explanation", { authorization: "Bearer participant-key" });
    expect(reply.statusCode).toBe(403);
    expect(application.lookedFor).toEqual([]);
  });
});
