import { describe, expect, test } from "vitest";
import { testServer } from "../../support/http-test-server.ts";
import { answerWith } from "../../support/scripted-application.ts";

const ANSWER = { ...answerWith(), id: "ans_1" };
const serve = () => testServer({ script: { answers: [ANSWER] } });

describe("POST /api/answers/:id/feedback", () => {
  test("keeps the verdict of a reader, and what they say of it on one line", async () => {
    const { post, application } = serve();
    const body = { voter: "reader-1", verdict: "down", comment: " The year\nis wrong.\u0000 " };
    expect((await post("/api/answers/ans_1/feedback", body)).statusCode).toBe(204);
    expect((await post("/api/answers/ans_1/feedback", { voter: "reader-2", verdict: "up" })).statusCode).toBe(204);
    expect(application.feedback).toEqual([
      { answerId: "ans_1", person: "web:reader-1", verdict: "down", comment: "The year is wrong." },
      { answerId: "ans_1", person: "web:reader-2", verdict: "up", comment: null },
    ]);
  });

  test.each([
    ["an answer that is not known", "ans_2", { voter: "reader-1", verdict: "up" }, 404],
    ["another verdict", "ans_1", { voter: "reader-1", verdict: "sideways" }, 400],
    ["nobody's", "ans_1", { verdict: "up" }, 400],
    ["a name that is none", "ans_1", { voter: "slack:T:U", verdict: "up" }, 400],
    ["a comment without end", "ans_1", { voter: "reader-1", verdict: "up", comment: "x".repeat(1001) }, 400],
  ])("refuses %s", async (_what, id, body, status) => {
    const { post, application } = serve();
    expect((await post(`/api/answers/${id}/feedback`, body)).statusCode).toBe(status);
    expect(application.feedback).toEqual([]);
  });
});
