import { describe, expect, test } from "vitest";
import { QUIZ_FORMAT_NAMES, QUIZ_FORMATS } from "../../../src/core/quiz/formats/formats.ts";
import { openTestQuizzes } from "../../support/open-quizzes.ts";
import { openQuizRoom } from "../../support/quiz-room.ts";
import { sampleItem } from "../../support/sample-items.ts";

const CSV = "kind,question,options,answer\nsingle-choice,Which lamp is red?,North|South,North\nriddle,What?,,x\n";

describe("questions as files", () => {
  test("are taken over from a table, and what could not be read is told by its line", async () => {
    const { server, quiz } = await openQuizRoom();
    const reply = await server.post(`/api/quizzes/${quiz.id}/import`, { format: "csv", text: CSV });
    expect(reply.statusCode).toBe(200);
    const { items, problems, revision } = reply.json();
    expect(items.at(-1)).toMatchObject({
      state: "proposed",
      item: { stem: "Which lamp is red?", origin: "import", evidence: null },
    });
    expect(problems).toMatchObject([{ line: 3 }]);
    expect(revision).toBe(quiz.revision + 1);
  });

  test("leave the quiz as it is when nothing could be read", async () => {
    const { server, quiz } = await openQuizRoom();
    const reply = await server.post(`/api/quizzes/${quiz.id}/import`, { format: "gift", text: "::broken {" });
    expect(reply.json().revision).toBe(quiz.revision);
    expect(reply.json().problems.length).toBeGreaterThan(0);
  });

  test.each(QUIZ_FORMAT_NAMES)("come in the format %s as a file with the quiz's name", async (format) => {
    const opened = openTestQuizzes({ items: [sampleItem("single-choice")] });
    const { server, quiz } = await openQuizRoom({ opened, count: 1 });
    const title = { revision: quiz.revision, change: { type: "rename", title: "İşaret: 1/2" } };
    await server.post(`/api/quizzes/${quiz.id}/changes`, title);
    const reply = await server.get(`/api/quizzes/${quiz.id}/export/${format}`);
    expect(reply.statusCode).toBe(200);
    const { mediaType, extension } = QUIZ_FORMATS[format];
    expect(reply.headers["content-type"]).toBe(mediaType);
    expect(reply.headers["content-disposition"]).toBe(
      `attachment; filename="_aret 1 2.${extension}"; filename*=UTF-8''%C4%B0%C5%9Faret%201%202.${extension}`,
    );
    expect(reply.rawPayload.length).toBeGreaterThan(50);
  });

  test("that a format cannot carry are refused with the reason, and left out where that is wished for", async () => {
    const options = [
      { id: "a", text: "->this" },
      { id: "b", text: "that" },
    ];
    const items = [
      sampleItem("single-choice"),
      sampleItem("true-false", { id: "odd", kind: "single-choice", options }),
    ];
    const { server, quiz } = await openQuizRoom({ opened: openTestQuizzes({ items }), count: 2 });
    const url = `/api/quizzes/${quiz.id}/export/gift`;
    const refused = await server.get(url);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({ code: "not_in_format", errors: [{ path: "odd" }] });
    const partial = await server.get(`${url}?partial=true`);
    expect(partial.statusCode).toBe(200);
    expect(partial.body).toContain("northern lighthouse");
    expect(partial.body).not.toContain("that");
  });
});

describe("a session's results", () => {
  test("come as files without formulas, and as an analysis of what was revealed", async () => {
    const { server, session, join, move } = await openQuizRoom({
      opened: openTestQuizzes({ items: [sampleItem("single-choice"), sampleItem("true-false")] }),
      count: 2,
    });
    const eve = await join("=1+1");
    await move({ type: "advance" });
    await move({ type: "advance" });
    await eve.answers({ type: "choice", options: ["a"] });
    await move({ type: "advance" });
    const analysis = async () => (await server.get(`/api/sessions/${session}/analysis`)).json();
    expect(await analysis()).toEqual({ questions: [], wrong: [] });
    await move({ type: "advance" });
    expect(await analysis()).toMatchObject({ questions: [{ answered: 1, right: 0, shareRight: 0 }], wrong: [0] });

    const csv = await server.get(`/api/sessions/${session}/results.csv`);
    expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(csv.body).toContain("'=1+1");
    const xlsx = await server.get(`/api/sessions/${session}/results.xlsx`);
    expect(xlsx.headers["content-disposition"]).toBe(
      `attachment; filename="Lighthouses.xlsx"; filename*=UTF-8''Lighthouses.xlsx`,
    );
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe("PK");
  });
});

describe("practising over HTTP", () => {
  test("goes on for as long as the session is kept, by the learner's name or the player's cookie", async () => {
    const items = [sampleItem("single-choice"), sampleItem("number")];
    const room = await openQuizRoom({ opened: openTestQuizzes({ items }), count: 2 });
    const ada = await room.join("Ada");
    await room.move({ type: "cancel" });
    await room.clock.advance(10 * 24 * 60 * 60 * 1000);
    const url = `/api/practice/${room.code}`;
    const anybody = (await room.server.post(`${url}/next`, {})).json();
    expect(anybody).toMatchObject({ fresh: 2, items: 2, item: "lighthouses/single-choice" });
    expect(anybody.learner).toMatch(/^lrn_/);
    expect((await room.server.post(`${url}/next`, {}, { cookie: ada.cookie })).json().learner).toBe(ada.id);

    const { learner, item } = anybody;
    const body = { learner, item, response: { type: "choice", options: ["b"] } };
    expect((await room.server.post(`${url}/answers`, body)).json()).toMatchObject({ isRight: true, fresh: 1 });
    expect((await room.server.post(`${url}/next`, { learner })).json()).toMatchObject({ item: "lighthouses/number" });
  });
});
