import { describe, expect, test } from "vitest";
import { testServer } from "../../support/http-test-server.ts";
import { answerWith } from "../../support/scripted-application.ts";

const serve = () => testServer({ script: { answers: [answerWith({ id: "ans_1" }), answerWith({ id: "ans_2" })] } });
const body = { answers: ["ans_2", "ans_1"], format: "markdown", heading: "Sources" } as const;

describe("POST /api/exports", () => {
  test("gives a conversation as Markdown with its passages' whole addresses", async () => {
    const reply = await serve().post("/api/exports", body);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-disposition"]).toContain(".md");
    expect(reply.body.match(/^## How much oil/gmu)).toHaveLength(2);
    expect(reply.body).toMatch(/\[\^2-1\]: .*http:\/\/[^/]+\/passages\/lighthouses\/kiel\/lamps\/1/u);
  });

  test("gives it as DOCX", async () => {
    const reply = await serve().post("/api/exports", { ...body, format: "docx" });
    expect(reply.headers["content-type"]).toContain("wordprocessingml");
    expect(reply.rawPayload.subarray(0, 2).toString()).toBe("PK");
  });

  test.each([
    ["an answer that is not known", { ...body, answers: ["ans_1", "ans_9"] }, 404],
    ["no answer", { ...body, answers: [] }, 400],
    ["too many", { ...body, answers: Array.from({ length: 101 }, () => "ans_1") }, 400],
    ["another format", { ...body, format: "pdf" }, 400],
  ])("refuses %s", async (_what, wish, status) => {
    expect((await serve().post("/api/exports", wish)).statusCode).toBe(status);
  });
});
