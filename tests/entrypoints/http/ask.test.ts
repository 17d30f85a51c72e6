import { describe, expect, test } from "vitest";
import type { AskRequest } from "../../../src/core/answer/answer.ts";
import { AppError } from "../../../src/core/errors.ts";
import { checkFilter } from "../../../src/core/retrieval/check-filter.ts";
import { eventsOf, failing } from "../../support/fake-application.ts";
import { testServer } from "../../support/http-test-server.ts";
import { answerWith, lighthouseCorpus } from "../../support/scripted-application.ts";

const answering = { ask: () => eventsOf() };

/** Judges filters as the application does. */
async function* filtering(request: AskRequest) {
  checkFilter(lighthouseCorpus(), request);
  yield* eventsOf();
}

describe("POST /api/ask", () => {
  test("replies with the whole answer record", async () => {
    const { post } = testServer({ script: answering });
    const reply = await post("/api/ask", { question: "How much oil does the lamp burn?" });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(reply.headers["cache-control"]).toBe("no-store");
    expect(reply.json()).toEqual(answerWith());
  });

  test("replies with a refusal as with any answer", async () => {
    const [citation] = answerWith().citations;
    const { number: _number, document: _document, ...reference } = citation ?? expect.fail("no citation");
    const refusal = answerWith({
      status: "not_in_report",
      reason: "not_covered",
      sentences: [],
      citations: [],
      related: [reference],
    });
    const { post } = testServer({ script: { ask: () => eventsOf(refusal) } });
    const reply = await post("/api/ask", { question: "Who paints the tower?" });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual(refusal);
  });

  test("passes question, filters, conversation and language on", async () => {
    const { post, application } = testServer({ script: answering });
    await post("/api/ask", {
      question: "And the oil?",
      city: "kiel",
      section: "kiel/lamps",
      document: "lighthouses",
      conversationId: "cnv_7",
      language: "de",
    });
    expect(application.asked).toEqual([
      {
        question: "And the oil?",
        city: "kiel",
        section: "kiel/lamps",
        document: "lighthouses",
        conversationId: "cnv_7",
        language: "de",
      },
    ]);
  });

  test("takes null for what may be left out", async () => {
    const { post, application } = testServer({ script: answering });
    const reply = await post("/api/ask", { question: "Oil?", city: null, conversationId: null, language: null });
    expect(reply.statusCode).toBe(200);
    expect(application.asked).toEqual([{ question: "Oil?" }]);
  });

  test("takes out of a question what nobody can see, and spaces around it", async () => {
    const { post, application } = testServer({ script: answering });
    await post("/api/ask", String.raw`{"question": "\u0000\n  How much\u001b oil\ud800 \t is\u200b burnt? \u0007"}`);
    expect(application.asked[0]?.question).toBe("How much oil is burnt?");
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0\u3000"],
    ["control characters", "\u0000\u0001\u200b"],
  ])("refuses a question of %s", async (_name, question) => {
    const { post, application } = testServer();
    const reply = await post("/api/ask", { question });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors).toEqual([{ path: "question", message: "must not be empty" }]);
    expect(application.asked).toEqual([]);
  });

  test("counts a question's characters as people do, up to 2,000 without the spaces around it", async () => {
    const { post } = testServer({ script: answering });
    const fits = await post("/api/ask", { question: `  ${"😀".repeat(2000)}  ` });
    const tooLong = await post("/api/ask", { question: "😀".repeat(2001) });
    expect(fits.statusCode).toBe(200);
    expect(tooLong.statusCode).toBe(400);
    expect(tooLong.json().errors[0]).toEqual({
      path: "question",
      message: "must not be longer than 2,000 characters",
    });
  });

  test("names every place that is wrong, in plain words", async () => {
    const { post } = testServer();
    const reply = await post("/api/ask", {
      question: 7,
      city: ["kiel"],
      language: "la",
      section: "x".repeat(201),
      town: 1,
    });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: "invalid_request", title: "The request cannot be understood" });
    expect(reply.json().errors).toEqual([
      { path: "question", message: "must be a text" },
      { path: "city", message: "must be a text" },
      { path: "section", message: "must not be longer than 200 characters" },
      { path: "language", message: "must be en, de, tr, fr, or ar" },
      { path: "town", message: "is not known here" },
    ]);
  });

  test("keeps the reply small when thousands of places are wrong", async () => {
    const { post } = testServer();
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
    const reply = await post("/api/ask", { question: "x", ...fields });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors).toHaveLength(21);
    expect(reply.json().errors.at(-1)).toEqual({ path: "body", message: "4,980 more places are wrong" });
  });

  test.each([
    ["city", "paris", ["kiel", "brest"]],
    ["document", "bible", ["lighthouses"]],
    ["section", "x", ["preface", "kiel", "kiel/lamps", "kiel/lenses"]],
  ])("says which ones exist when it gets a %s that does not", async (field, value, known) => {
    const { post } = testServer({ script: { ask: filtering } });
    const reply = await post("/api/ask", { question: "Oil?", [field]: value });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({
      code: `unknown_${field}`,
      known,
      detail: `There is no ${field} "${value}" in the corpus. It has: ${known.join(", ")}.`,
    });
  });

  test("keeps the reply within bounds when there is a library's worth of sections to name", async () => {
    const known = Array.from({ length: 5000 }, (_, index) => `section-${index}`);
    const script = {
      ask: () => failing(new AppError("unknown_section", `There is: ${known.join(", ")}.`, { data: { known } })),
    };
    const { post } = testServer({ script });
    const reply = await post("/api/ask", { question: "Oil?", section: "x" });
    expect(reply.json().known).toHaveLength(1000);
    expect(reply.json().detail).toHaveLength(4000);
  });

  test("replies 404 to a conversation that the application does not know", async () => {
    const script = { ask: () => failing(new AppError("conversation_not_found", "There is no conversation cnv_9.")) };
    const { post } = testServer({ script });
    const reply = await post("/api/ask", { question: "Oil?", conversationId: "cnv_9" });
    expect(reply.statusCode).toBe(404);
    expect(reply.json()).toMatchObject({ code: "conversation_not_found", detail: "There is no conversation cnv_9." });
  });

  test("does not look for a conversation whose id cannot be one", async () => {
    const { post, application } = testServer();
    const reply = await post("/api/ask", { question: "Oil?", conversationId: "' or 1=1 --\u0000" });
    expect(reply.statusCode).toBe(404);
    expect(application.asked).toEqual([]);
  });

  test("tells nothing of a fault of its own but that it happened and what is safe", async () => {
    const script = {
      ask: () => failing(new AppError("storage_failed", "disk /var/secret is full", { cause: new Error("ENOSPC") })),
    };
    const { post } = testServer({ script });
    const reply = await post("/api/ask", { question: "Oil?" });
    expect(reply.statusCode).toBe(500);
    expect(reply.json().code).toBe("storage_failed");
    expect(reply.body).not.toMatch(/secret|ENOSPC|\bat .*:\d+/);
  });

  test("counts an answer that never finishes as a fault", async () => {
    const { post } = testServer({ script: { async *ask() {} } });
    const reply = await post("/api/ask", { question: "Oil?" });
    expect(reply.statusCode).toBe(500);
    expect(reply.json().code).toBe("internal");
  });

  test("gives the application's generator back once it has the answer", async () => {
    let returned = false;
    const script = {
      async *ask() {
        try {
          yield* eventsOf();
          yield* eventsOf();
        } finally {
          returned = true;
        }
      },
    };
    const { post } = testServer({ script });
    await post("/api/ask", { question: "Oil?" });
    expect(returned).toBe(true);
  });
});
